// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace kesu {

/// Gives a field the red frame of the style sheet, and its screen reader the sentence; an empty one takes both away.
void markProblem(QWidget& field, const QString& problem);

/// A line one types into: Enter goes on to the next field, the text is selected when one arrives by keyboard, and a
/// problem is drawn around it and told to screen readers. The sentence itself stands below the field, in its FieldCell.
class FieldEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FieldEdit(QWidget* parent = nullptr);

    /// What is wrong with the text as it stands, in words; empty where nothing is.
    virtual QString problem() const { return {}; }
    /// Marks the field, or clears the mark with an empty text.
    void showProblem(const QString& problem) { markProblem(*this, problem); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user changed the content by typing or picking.
    void edited();

protected:
    /// Goes to the next field as Tab does.
    void advance();
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace kesu

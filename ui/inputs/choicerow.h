// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/choice.h"

#include <QWidget>

class QAbstractButton;

namespace kesu {

/// A few choices side by side, one of them or none. Arrow keys and the digits 1 to 9 choose, Backspace and Delete
/// clear, Enter goes to the next field; the whole row is one stop of Tab.
class ChoiceRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceRow(const QList<Choice>& choices, QWidget* parent = nullptr);

    QString currentId() const { return m_current; }
    void showId(const QString& id);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(const QString& id);

    QList<Choice> m_choices;
    QList<QAbstractButton*> m_buttons;
    QString m_current;
};

} // namespace kesu

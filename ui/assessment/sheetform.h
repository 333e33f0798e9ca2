// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessmentsheet.h"

#include <QScrollArea>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace kesu {

class FieldCell;
class FieldGrid;

/// What staff enter on a sheet: one field for each input, in the groups of the standard. What is wrong is said below
/// the field.
class SheetForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit SheetForm(QWidget* parent = nullptr);

    /// Shows the fields of that assessment with what is entered.
    void setSheet(const Rulebook& rulebook, const Assessment& assessment, const QMap<QString, QString>& inputs);
    /// Takes all fields away.
    void clear();
    /// What stands in the fields, by input; blank fields are left out.
    QMap<QString, QString> inputs() const;
    bool hasProblems() const;
    /// Puts the cursor into the field of that input.
    void focusInput(const QString& id);

Q_SIGNALS:
    /// Something was typed or chosen.
    void edited();

private:
    struct Entry
    {
        AssessmentInput input;
        QLineEdit* edit = nullptr; ///< or the choice
        QComboBox* choice = nullptr;
        FieldCell* cell = nullptr;
    };

    QWidget* makeField(Entry& entry, const Rulebook& rulebook, const QString& text);
    static QString textOf(const Entry& entry);
    void take(const Entry& entry);

    QList<Entry> m_entries;
};

} // namespace kesu

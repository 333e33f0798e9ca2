// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/service/recordconflict.h"
#include "ui/slip/fieldwords.h"

#include <QDialog>

class QLabel;

namespace kesu {

class ConflictModel;
class TidyTable;

/// Who saved the slip while it was edited here, and when, as far as the history says.
struct OtherEdit
{
    QString who;
    std::optional<Moment> at;
};

/// Somebody else has saved the slip while it was edited here: field by field what both have, and whose state stays.
/// Accepted: save the result on top of theirs. Rejected: nothing happens, the edit stays as it is.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    /// What becomes of the edit.
    enum class Outcome { GoOnEditing, Save, KeepAsCopy };

    ConflictDialog(const QList<FieldConflict>& conflicts, const FieldWords& words, const OtherEdit& other,
        QWidget* parent = nullptr);

    Outcome outcome() const { return m_outcome; }
    /// By path, for merged().
    const QMap<QString, EditSide>& choices() const;
    ConflictModel& model() { return *m_model; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeButtons();
    void toggle(int row);
    void showWhole();
    void end(Outcome outcome);

    ConflictModel* m_model;
    TidyTable* m_table;
    QLabel* m_whole;
    Outcome m_outcome = Outcome::GoOnEditing;
};

} // namespace kesu

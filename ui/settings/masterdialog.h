// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/masterlist.h"

#include <QDialog>
#include <QMap>

class QLabel;

namespace kesu {

/// Edits one line of master data; closes only when it has been stored.
class MasterDialog : public QDialog
{
    Q_OBJECT

public:
    MasterDialog(const MasterList& list, const MasterRow& row, QWidget* parent = nullptr);

    void setValue(const QString& fieldId, const QString& value);
    /// Stores; what keeps it from being stored is shown at the fields.
    void accept() override;

private:
    MasterRow edited() const;
    void showFindings(const Findings& findings);

    MasterList m_list;
    MasterRow m_row;
    QMap<QString, QWidget*> m_editors;
    QMap<QString, QLabel*> m_problems;
    QLabel* m_general;
};

} // namespace kesu

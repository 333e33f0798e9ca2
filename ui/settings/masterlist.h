// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

namespace kesu {

class Workspace;

/// One column of a list of master data, and one field of its editor.
struct MasterField
{
    QString id; ///< as findings name it
    QString label;
    int width = 120; ///< of the column, device-independent pixels
    QList<std::pair<QString, QString>> choices; ///< value and label; empty: free text
};

/// One line: its key and the stored values in the order of the fields.
struct MasterRow
{
    qint64 id = 0;
    QStringList values;

    friend bool operator==(const MasterRow&, const MasterRow&) = default;
};

/// One kind of master data as the panel sees it: customers, products, departments or staff.
struct MasterList
{
    QString title;
    QString sentence;
    QString iconName;
    QString addText; ///< of the button
    QList<MasterField> fields;
    std::function<QList<MasterRow>()> rows;
    /// Stores the line (id 0: a new one); findings say what keeps it from being stored.
    std::function<Findings(const MasterRow& row)> save;
    std::function<void(qint64 id)> remove;

    /// What stands in a cell: the label of a choice, or the value.
    QString shown(const MasterRow& row, int field) const;
};

MasterList customerList(Workspace& workspace);
MasterList productList(Workspace& workspace);
MasterList departmentList(Workspace& workspace);
MasterList staffList(Workspace& workspace);

} // namespace kesu

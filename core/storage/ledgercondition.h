// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace kesu {

/// One thing that the lines of a ledger query must have in common, as SQL.
struct LedgerCondition
{
    /// True or false for one `ledger_line AS line`; quick for each, wherever the line was found.
    QString test;
    /// A SELECT of the `complaint_id` of the same lines, once or more often, by an index; empty where no index helps.
    QString ids;
    /// The parameters of both, without the colon. Texts all: days and moments are texts too.
    QMap<QString, QString> values;
    QByteArray set; ///< the parameter :hit_set, or empty
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace kesu {

/// How often a clause decided something.
struct ClauseUse
{
    QString clause;
    qint64 complaints = 0; ///< filed ones whose verdict names the clause
    QDate lastUsedOn; ///< the latest day of registration among them

    friend bool operator==(const ClauseUse&, const ClauseUse&) = default;
};

} // namespace kesu

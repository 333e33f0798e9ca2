// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kesu {

/// Over which complaints a report goes: over all, or over those for which every part that is named holds.
struct ReportScope
{
    QString rulebook; ///< id of the standard that judges; empty: any
    QString customer; ///< name, as on the slip; empty: any
    QString product; ///< name, as on the slip; empty: any
    /// Who answers for it: "department:ID" or another party's id. A complaint is theirs if the slip names them as
    /// responsible or its verdict lets them bear a part. Empty: anybody.
    QString party;

    bool isEverything() const { return *this == ReportScope(); }
    /// "rulebook=carton;customer=华联食品" with ; = and % inside of names written as %3B, %3D and %25; empty for all:
    /// the key under which remarks are kept, and the form of JSON.
    QString toId() const;

    friend bool operator==(const ReportScope&, const ReportScope&) = default;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rulebook.h"

namespace kesu {

/// What became of one clause, or of one part of the rulebook that belongs to no clause.
struct ClauseChange
{
    enum class Kind { Added, Removed, Changed };

    QString clause; ///< "4.1.2", or the heading of the part: "Roles"
    Kind kind = Kind::Changed;
    QStringList before; ///< the sentences that stood there and do so no longer
    QStringList after; ///< those that stand there now and did not before

    friend bool operator==(const ClauseChange&, const ClauseChange&) = default;
};

/// What differs between two editions, as people read them: the text of the clauses, what Kesu does by each, figures,
/// words, forms. In the order of the later one; what is gone stands where it was. Empty: they say the same. Languages
/// as for proseOf().
QList<ClauseChange> changesBetween(
    const Rulebook& before, const Rulebook& after, const QString& language = QStringLiteral("zh_CN"));

} // namespace kesu

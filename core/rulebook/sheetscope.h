// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/type.h"

#include <QMap>
#include <QSet>

namespace kesu {

/// Slots of a sheet's field values; those of its inputs and then of its figures follow.
enum class SheetSlot : quint16 {
    AsOf,
    PeriodFrom,
    PeriodTo,
    Subject,
    Complaints,
    PreviousComplaints,
    Sheets,
    Weighted,
    FirstInput,
};

/// Bound variables of the expressions of an assessment: 0 is the sheet itself, 1 the sheet of the period before.
inline constexpr int variableBefore = 1;

/// What the expressions of one assessment may speak of: its inputs and figures.
struct SheetScope
{
    struct Entry
    {
        quint16 slot = 0;
        Type type;
        QSet<quint16> choices; ///< of an input that is chosen
    };

    QMap<QString, Entry> inputs;
    QMap<QString, Entry> figures;

    /// The input of that slot, or null.
    const Entry* inputAt(quint16 slot) const;
};

/// The names that mean something in an assessment and nowhere else: input, figure, before, …
bool isSheetName(const QString& name);

} // namespace kesu

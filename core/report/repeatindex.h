// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reporteddata.h"

namespace kesu {

/// Which complaints repeat earlier ones: same customer, same product, a category in common, registered before within so
/// many months. Complaints without customer or product repeat nothing.
class RepeatIndex
{
public:
    struct Repeat
    {
        int earlierCount = 0; ///< 0: it repeats nothing
        qsizetype latest = -1; ///< index of the latest earlier one
        QString category; ///< the first category on its slip that it shares with one
    };

    /// Keeps no reference to the list.
    RepeatIndex(const QList<ReportedComplaint>& complaints, int windowMonths);

    /// By index into the list.
    const Repeat& at(qsizetype index) const { return m_repeats[index]; }

private:
    QList<Repeat> m_repeats;
};

} // namespace kesu

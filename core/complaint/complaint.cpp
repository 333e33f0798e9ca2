// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint.h"

#include <numeric>

namespace kesu {

Share Complaint::responsibleTotal() const
{
    return std::accumulate(responsible.begin(), responsible.end(), Share(),
        [](Share sum, const Bearer& bearer) { return sum + bearer.share; });
}

} // namespace kesu

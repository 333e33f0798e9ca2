// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"
#include "core/report/reportfigure.h"

namespace kesu {

/// The ledger's own filters for the complaints of a figure, which read better than a list of them; empty where no
/// filter says exactly these.
std::optional<LedgerQuery> ledgerQueryOf(const ReportFigure& figure, const MonthReport& report);

} // namespace kesu

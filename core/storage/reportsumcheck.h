// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <functional>

namespace kesu {

class Database;

/// Recounts the sums of reports from the complaints and says where they differ: at most a few sentences, none where all
/// is well. Changes that wait to be summed up are no fault. Only reads. progress: complaints done; false stops, and
/// what was found so far comes back.
Findings checkReportSums(Database& database, const std::function<bool(qint64 done)>& progress = {});

} // namespace kesu

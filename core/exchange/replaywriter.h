// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/replay.h"

#include <QByteArray>

namespace kesu {

/// All that a replay found as JSON: totals, and the differing complaints that were kept. draft: what judged beside the
/// editions; asOf: the moment of both verdicts.
QByteArray writeReplay(const ReplayResult& result, const Rulebook& draft, Moment asOf);

/// The differing complaints that were kept as a spreadsheet, one line for each thing that comes out differently. Throws
/// Error{FileNotWritable, DiskFull}.
void writeReplayCsv(const ReplayResult& result, const QString& path);

} // namespace kesu

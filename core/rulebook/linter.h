// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QByteArray>

namespace kesu {

/// Everything a careful reviewer would find in a rulebook: what keeps it from being read, and, where it can be read,
/// rows that never hold or never get their turn, gaps and overlaps with an example case, unused words, clauses and
/// sentences that are missing. In the order of the file. Reading alone finds much less and is much quicker.
Findings lint(const QByteArray& toml, const QString& fileName, const QByteArray& sharedToml);

} // namespace kesu

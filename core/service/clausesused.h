// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/verdict.h"

#include <QMap>

namespace kesu {

/// The clauses that a verdict names, each with the parts that name it ("reason", "deadline" …), once each, in the order
/// of the verdict.
QMap<QString, QStringList> clausesUsed(const Verdict& verdict);

} // namespace kesu

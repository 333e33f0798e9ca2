// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/form/formdesign.h"

namespace kesu {

inline constexpr qsizetype largestLayout = 1'000'000; ///< bytes

/// Reads a layout file (resources/forms/README.md). Every mistake is added to the findings with its line and column;
/// empty where one of them is an error. key: "handling", "pcb/memo"; fileName stands in the findings. rulebook: the
/// standard that the form belongs to, whose ids the fields name; null: a general form, that may name shared ids only.
std::optional<FormDesign> readFormDesign(
    const QByteArray& toml, const QString& key, const QString& fileName, const Rulebook* rulebook, Findings& findings);

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assess.h"
#include "core/exchange/jsonwriter.h"
#include "core/rulebook/rulebooklibrary.h"

#include <nlohmann/json_fwd.hpp>

namespace kesu {

/// Reads a sheet with what its figures look at, and checks it by the rulebook that assesses it. Empty where anything is
/// wrong; findings name fileName, the field's path as "beside[0].inputs.returned", the value, and what would be right.
std::optional<AssessmentFacts> readSheet(
    const QByteArray& json, const QString& fileName, const RulebookLibrary& library, Findings& findings);

/// The edition that assesses a sheet: the one in force on the first day of its period. Empty where the library does not
/// have the rulebook.
std::optional<Rulebook> assessingRulebook(const RulebookLibrary& library, const AssessmentSheet& sheet);

/// The figures by id with their exact values and as they are shown, the notices, and what is missing.
QByteArray writeAssessment(const Rulebook& rulebook, const AssessmentSheet& sheet, const AssessmentResult& result,
    JsonLayout layout = JsonLayout::Indented);

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/complaint/complaint.h"
#include "core/exchange/jsonwriter.h"
#include "core/judgement/verdict.h"
#include "core/rulebook/rulebooklibrary.h"

#include <QByteArray>
#include <nlohmann/json_fwd.hpp>
#include <optional>

namespace kesu {

/// Reads a case (domain README "The case"): structure, types, unknown, missing and doubled fields, and, where a library
/// is given, the facts by the rulebook that judges the case (judgingRulebook). Empty where anything is wrong; findings
/// name fileName, the field's path as "complaint.demands[0].amount", the value, and what would be right.
std::optional<Case> readCase(
    const QByteArray& json, const QString& fileName, const RulebookLibrary* library, Findings& findings);

/// The edition that judges a case: the one in force on the day on which the complaint was registered. Empty where the
/// library does not have the rulebook.
std::optional<Rulebook> judgingRulebook(const RulebookLibrary& library, const Case& facts);

/// The case in the form that readCase() reads. What is not known is left out. A cost whose estimate is known has the
/// keys `estimate` and `actual` beside `amount`.
QByteArray writeCase(const Case& facts, JsonLayout layout = JsonLayout::Indented);
/// The verdict with the keys of the domain README in their order, further ones behind them.
QByteArray writeVerdict(const Verdict& verdict, JsonLayout layout = JsonLayout::Indented);

/// The same as one value among others of a larger text.
void write(JsonWriter& writer, const Complaint& complaint);
void write(JsonWriter& writer, const Case& facts);
void write(JsonWriter& writer, const Verdict& verdict);
/// The keys of the verdict into an object that has begun, so that others can stand behind them.
void writeFields(JsonWriter& writer, const Verdict& verdict);

/// The same as values to look into or to put among others.
nlohmann::ordered_json complaintToJson(const Complaint& complaint);
nlohmann::ordered_json verdictToJson(const Verdict& verdict);

/// UTF-8, with a line break at the end.
QByteArray writeJson(const nlohmann::ordered_json& json, JsonLayout layout = JsonLayout::Indented);

} // namespace kesu

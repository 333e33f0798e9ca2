// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QByteArray>
#include <nlohmann/json_fwd.hpp>
#include <optional>

namespace kesu {

/// What a JSON text from outside may be at most, so that no input can use up the machine.
struct JsonBounds
{
    qsizetype bytes = 64'000'000;
    int depth = 16;
    int elements = 50'000; ///< of one list
    int values = 1'000'000; ///< keys, texts, numbers, lists and objects together
};

/// Reads a JSON text. Keys that stand twice in one object are refused with their path ("complaint.channel"), syntax
/// errors with line and column. Empty where a finding was added.
std::optional<nlohmann::json> parseBoundedJson(
    const QByteArray& text, const QString& fileName, Findings& findings, const JsonBounds& bounds = {});

} // namespace kesu

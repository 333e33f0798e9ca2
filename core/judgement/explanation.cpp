// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/explanation.h"

#include <array>

namespace kesu {
namespace {

// In the order of the enumerators.
const std::array truthIds = {QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("unknown")};
const std::array partsIds = {QStringLiteral("none"), QStringLiteral("all"), QStringLiteral("any"),
    QStringLiteral("not"), QStringLiteral("first"), QStringLiteral("meaning"), QStringLiteral("elements")};
const std::array outcomeIds
    = {QStringLiteral("struck"), QStringLiteral("beaten"), QStringLiteral("passed-over"), QStringLiteral("open")};

} // namespace

QString toId(Truth truth)
{
    return truthIds.at(static_cast<size_t>(truth));
}

QString toId(PartsOf of)
{
    return partsIds.at(static_cast<size_t>(of));
}

QString toId(ExplainedRow::Outcome outcome)
{
    return outcomeIds.at(static_cast<size_t>(outcome));
}

} // namespace kesu

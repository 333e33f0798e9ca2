// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/verdict.h"

#include <array>

namespace kesu {
namespace {

// In the order of the enumerators.
const std::array verdictIds
    = {QStringLiteral("valid"), QStringLiteral("pending"), QStringLiteral("invalid"), QStringLiteral("out-of-scope")};
const std::array evidenceIds = {QStringLiteral("provided"), QStringLiteral("late"), QStringLiteral("missing")};
const std::array deadlineIds
    = {QStringLiteral("done"), QStringLiteral("done-late"), QStringLiteral("open"), QStringLiteral("overdue")};
const std::array approvalIds = {QStringLiteral("given"), QStringLiteral("missing"), QStringLiteral("late")};

} // namespace

QString toId(VerdictStatus status)
{
    return verdictIds.at(static_cast<size_t>(status));
}

QString toId(EvidenceStatus status)
{
    return evidenceIds.at(static_cast<size_t>(status));
}

QString toId(DeadlineStatus status)
{
    return deadlineIds.at(static_cast<size_t>(status));
}

QString toId(ApprovalStatus status)
{
    return approvalIds.at(static_cast<size_t>(status));
}

QString toId(ApprovalMode mode)
{
    return mode == ApprovalMode::All ? QStringLiteral("all") : QStringLiteral("any");
}

std::optional<VerdictStatus> tryVerdictStatus(QStringView id)
{
    for (size_t i = 0; i < verdictIds.size(); ++i) {
        if (verdictIds[i] == id)
            return static_cast<VerdictStatus>(i);
    }
    return {};
}

} // namespace kesu

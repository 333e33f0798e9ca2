// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/judgement/verdict.h"

#include <QStringList>

namespace kesu {

/// One thing that a complaint waits for.
struct LedgerTask
{
    QString what; ///< stage id, or "evidence", "approval"
    QString detail; ///< the verdict's sentence
    QString role; ///< whose turn, role id, or empty
    std::optional<Moment> dueAt;

    friend bool operator==(const LedgerTask&, const LedgerTask&) = default;
};

/// What the ledger keeps of a verdict, so that a million lines can be sorted, filtered and counted without judging.
struct LedgerSummary
{
    QString status; ///< verdict status id
    QString grade; ///< grade id, or empty
    QString clause; ///< of the first reason
    QString reason; ///< its sentence
    Money lossTotal;
    Money companyBears;
    std::optional<Money> returnAmount;
    std::optional<Moment> closeDueAt;
    std::optional<Moment> closedAt;
    std::optional<Moment> nextDueAt;
    QString nextStage;
    QString nextRole;
    Moment judgedAt;
    /// When time alone may change the verdict; empty: never.
    std::optional<Moment> rejudgeAt;
    QList<LiabilityLine> liability; ///< without their sentences
    QList<LedgerTask> tasks;

    friend bool operator==(const LedgerSummary&, const LedgerSummary&) = default;
};

} // namespace kesu

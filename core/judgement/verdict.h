// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/money.h"
#include "core/base/share.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace kesu {

/// Ids as the verdict JSON spells them: valid, pending, invalid, out-of-scope.
enum class VerdictStatus { Valid, Pending, Invalid, OutOfScope };
enum class EvidenceStatus { Provided, Late, Missing };
enum class DeadlineStatus { Done, DoneLate, Open, Overdue };
enum class ApprovalStatus { Given, Missing, Late };
enum class ApprovalMode { All, Any };

QString toId(VerdictStatus status);
QString toId(EvidenceStatus status);
QString toId(DeadlineStatus status);
QString toId(ApprovalStatus status);
QString toId(ApprovalMode mode);
std::optional<VerdictStatus> tryVerdictStatus(QStringView id);

/// Every element of a verdict names its clause exactly as the rulebook spells it. `text` is a Chinese sentence of the
/// rulebook with its figures filled in, or empty.
struct Reason
{
    QString clause;
    QString text;
    bool houseDefault = false; ///< the figure is the house's, the standard is silent

    friend bool operator==(const Reason&, const Reason&) = default;
};

struct FilingLimit
{
    QString clause;
    QDate lastDay;
    bool met = false;
    QString text;
    std::optional<QDate> from; ///< the day it counts from, where it counts
    QString within; ///< span as the rulebook writes it ("60d"), or empty where the rulebook gives a day
    bool houseDefault = false;

    friend bool operator==(const FilingLimit&, const FilingLimit&) = default;
};

struct EvidenceLine
{
    QString id; ///< row id in the rulebook, may be empty
    QString clause;
    QStringList anyOf; ///< kinds admitted in this case
    EvidenceStatus status = EvidenceStatus::Missing;
    std::optional<QDate> dueOn; ///< empty: no time limit
    std::optional<QDate> providedOn; ///< of the piece that decided
    QString providedKind; ///< of the piece that decided, or empty
    QString text;
    bool houseDefault = false; ///< the figure is the house's, the standard is silent

    friend bool operator==(const EvidenceLine&, const EvidenceLine&) = default;
};

struct GradeLine
{
    QString id;
    QString clause;
    QString text;
    bool houseDefault = false; ///< the figure is the house's, the standard is silent

    friend bool operator==(const GradeLine&, const GradeLine&) = default;
};

struct DeadlineLine
{
    QString id; ///< stage, or the row's own id
    QString stage;
    QString clause;
    QString role;
    std::optional<Moment> from; ///< what it counts from, where it counts
    QString within; ///< span as the rulebook writes it ("24h"), or empty where the rulebook gives a day
    Moment dueAt;
    std::optional<Moment> doneAt;
    DeadlineStatus status = DeadlineStatus::Open;
    QString text;
    bool houseDefault = false; ///< the figure is the house's, the standard is silent

    friend bool operator==(const DeadlineLine&, const DeadlineLine&) = default;
};

struct ApprovalLine
{
    QString matter; ///< "for" in JSON
    QString clause;
    QStringList roles;
    ApprovalMode mode = ApprovalMode::All;
    ApprovalStatus status = ApprovalStatus::Missing;
    QStringList agreedRoles; ///< of `roles`, those whose agreement counts
    std::optional<Moment> agreedAt;
    QString text;
    bool houseDefault = false; ///< the figure is the house's, the standard is silent

    friend bool operator==(const ApprovalLine&, const ApprovalLine&) = default;
};

struct LiabilityLine
{
    QString party;
    Share share; ///< of `of`
    Money of;
    Money amount;
    QString clause;
    QString text;
    bool houseDefault = false; ///< the figure is the house's, the standard is silent

    friend bool operator==(const LiabilityLine&, const LiabilityLine&) = default;
};

struct Liability
{
    Money total;
    QList<LiabilityLine> lines; ///< amounts sum to total where the rulebook splits all of it

    friend bool operator==(const Liability&, const Liability&) = default;
};

struct Recovery
{
    QString party;
    Money of;
    Money amount;
    QString clause;
    QString text;
    bool houseDefault = false; ///< the figure is the house's, the standard is silent

    friend bool operator==(const Recovery&, const Recovery&) = default;
};

struct Penalty
{
    QString role;
    std::optional<Money> min; ///< both empty where the standard gives no figure
    std::optional<Money> max;
    QString clause;
    QString text;
    bool houseDefault = false; ///< the figure is the house's, the standard is silent

    friend bool operator==(const Penalty&, const Penalty&) = default;
};

struct Notice
{
    QString id;
    QString clause;
    QString text;
    bool houseDefault = false; ///< the figure is the house's, the standard is silent

    friend bool operator==(const Notice&, const Notice&) = default;
};

/// What the rulebook says of one case at one moment (domain README "The verdict").
struct Verdict
{
    VerdictStatus status = VerdictStatus::Valid;
    QList<Reason> reasons;
    std::optional<FilingLimit> filingLimit;
    QList<EvidenceLine> evidence;
    std::optional<GradeLine> grade;
    QList<DeadlineLine> deadlines;
    QList<ApprovalLine> approvals;
    Liability liability;
    QList<Recovery> recoveries;
    QList<Penalty> penalties;
    QList<Notice> notices;
    /// Paths of case fields that were not known and could have mattered, for example "usage".
    QStringList missingFields;
    /// Years whose working days were counted Monday to Friday because no holiday notice is known.
    QList<int> yearsWithoutNotice;

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

} // namespace kesu

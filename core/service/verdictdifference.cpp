// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/verdictdifference.h"

#include <algorithm>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QString yes = u"✓"_s;
const QString no = u"✗"_s;

/// What each thing of one kind comes to, by its id; what comes twice is numbered ("photo 2").
using Outcomes = QMap<QString, QString>;

void add(Outcomes& outcomes, const QString& id, const QString& value)
{
    QString key = id;
    for (int i = 2; outcomes.contains(key); ++i)
        key = u"%1 %2"_s.arg(id).arg(i);
    outcomes.insert(key, value);
}

void compare(
    QList<ReplayChange>& changes, ReplayAspect aspect, const QString& what, const QString& before, const QString& after)
{
    if (before != after)
        changes += ReplayChange{aspect, what, before, after};
}

void compare(QList<ReplayChange>& changes, ReplayAspect aspect, const Outcomes& before, const Outcomes& after)
{
    for (auto outcome = before.begin(); outcome != before.end(); ++outcome)
        compare(changes, aspect, outcome.key(), outcome.value(), after.value(outcome.key()));
    for (auto outcome = after.begin(); outcome != after.end(); ++outcome)
        if (!before.contains(outcome.key()))
            compare(changes, aspect, outcome.key(), {}, outcome.value());
}

template <typename Line, typename Same>
bool sameLines(const QList<Line>& before, const QList<Line>& after, const Same& same)
{
    return std::equal(before.begin(), before.end(), after.begin(), after.end(), same);
}

QString clauses(const QList<Reason>& reasons)
{
    QStringList names;
    for (const Reason& reason : reasons)
        if (!names.contains(reason.clause))
            names += reason.clause;
    names.sort();
    return names.join(u", "_s);
}

QString limit(const std::optional<FilingLimit>& limit)
{
    return limit ? toIso(limit->lastDay) + u' ' + (limit->met ? yes : no) : QString();
}

Outcomes proofs(const QList<EvidenceLine>& lines)
{
    Outcomes outcomes;
    for (const EvidenceLine& line : lines) {
        QString value = toId(line.status);
        if (line.dueOn)
            value += u' ' + toIso(*line.dueOn);
        add(outcomes, line.id.isEmpty() ? line.anyOf.join(u'/') : line.id, value);
    }
    return outcomes;
}

Outcomes deadlines(const QList<DeadlineLine>& lines)
{
    Outcomes outcomes;
    for (const DeadlineLine& line : lines)
        add(outcomes, line.id.isEmpty() ? line.stage : line.id, line.dueAt.toIso());
    return outcomes;
}

Outcomes approvals(const QList<ApprovalLine>& lines)
{
    Outcomes outcomes;
    for (const ApprovalLine& line : lines)
        add(outcomes, line.matter,
            u"%1 (%2)"_s.arg(line.roles.join(line.mode == ApprovalMode::All ? u" + "_s : u" / "_s), toId(line.status)));
    return outcomes;
}

template <typename Line> Outcomes sumsByParty(const QList<Line>& lines)
{
    QMap<QString, Money> sums;
    for (const Line& line : lines)
        sums[line.party] += line.amount;
    Outcomes outcomes;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum)
        outcomes.insert(sum.key(), sum.value().toString());
    return outcomes;
}

Outcomes penalties(const QList<Penalty>& lines)
{
    Outcomes outcomes;
    for (const Penalty& line : lines) {
        const QString least = line.min ? line.min->toString() : QString();
        const QString most = line.max ? line.max->toString() : QString();
        add(outcomes, line.role, least == most ? (least.isEmpty() ? yes : least) : least + u'–' + most);
    }
    return outcomes;
}

} // namespace

QList<ReplayChange> differencesBetween(const Verdict& before, const Verdict& after)
{
    QList<ReplayChange> changes;
    // A replay meets the same verdict a million times, so texts are made only where something differs.
    if (before.status != after.status)
        compare(changes, ReplayAspect::Status, {}, toId(before.status), toId(after.status));
    if (!sameLines(
            before.reasons, after.reasons, [](const Reason& a, const Reason& b) { return a.clause == b.clause; }))
        compare(changes, ReplayAspect::Reasons, {}, clauses(before.reasons), clauses(after.reasons));
    const auto sameLimit = [](const auto& a, const auto& b) {
        return a.has_value() == b.has_value() && (!a || (a->lastDay == b->lastDay && a->met == b->met));
    };
    if (!sameLimit(before.filingLimit, after.filingLimit))
        compare(changes, ReplayAspect::FilingLimit, {}, limit(before.filingLimit), limit(after.filingLimit));
    if (!sameLines(before.evidence, after.evidence, [](const EvidenceLine& a, const EvidenceLine& b) {
            return a.id == b.id && a.anyOf == b.anyOf && a.status == b.status && a.dueOn == b.dueOn;
        }))
        compare(changes, ReplayAspect::Evidence, proofs(before.evidence), proofs(after.evidence));
    const auto grade = [](const Verdict& verdict) { return verdict.grade ? verdict.grade->id : QString(); };
    compare(changes, ReplayAspect::Grade, {}, grade(before), grade(after));
    if (!sameLines(before.deadlines, after.deadlines,
            [](const DeadlineLine& a, const DeadlineLine& b) { return a.id == b.id && a.dueAt == b.dueAt; }))
        compare(changes, ReplayAspect::Deadlines, deadlines(before.deadlines), deadlines(after.deadlines));
    if (!sameLines(before.approvals, after.approvals, [](const ApprovalLine& a, const ApprovalLine& b) {
            return a.matter == b.matter && a.roles == b.roles && a.mode == b.mode && a.status == b.status;
        }))
        compare(changes, ReplayAspect::Approvals, approvals(before.approvals), approvals(after.approvals));
    const auto sameAmount = [](const auto& a, const auto& b) { return a.party == b.party && a.amount == b.amount; };
    if (!sameLines(before.liability.lines, after.liability.lines, sameAmount))
        compare(
            changes, ReplayAspect::Liability, sumsByParty(before.liability.lines), sumsByParty(after.liability.lines));
    if (before.liability.total != after.liability.total)
        compare(
            changes, ReplayAspect::Liability, {}, before.liability.total.toString(), after.liability.total.toString());
    if (!sameLines(before.recoveries, after.recoveries, sameAmount))
        compare(changes, ReplayAspect::Recoveries, sumsByParty(before.recoveries), sumsByParty(after.recoveries));
    if (!sameLines(before.penalties, after.penalties,
            [](const Penalty& a, const Penalty& b) { return a.role == b.role && a.min == b.min && a.max == b.max; }))
        compare(changes, ReplayAspect::Penalties, penalties(before.penalties), penalties(after.penalties));
    return changes;
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportfigurereader.h"

#include "core/storage/directstatement.h"

#include <QHash>
#include <algorithm>
#include <map>

namespace kesu {

namespace {

constexpr qint64 askEvery = 4096; ///< lines

bool claims(const ReportLine& line)
{
    return std::any_of(line.parts.begin(), line.parts.end(),
        [](const ReportLine::Part& part) { return part.kind == ReportLine::Part::Demand && part.amount != 0; });
}

bool hasPart(const ReportLine& line, ReportLine::Part::Kind kind, qint64 key)
{
    return std::any_of(line.parts.begin(), line.parts.end(),
        [=](const ReportLine::Part& part) { return part.kind == kind && part.key == key; });
}

} // namespace

struct ReportFigureReader::Asked
{
    const FigureQuestion* question = nullptr;
    DaySpan span;
    qint64 until = 0; ///< seconds: end of its period, or the report's moment
    qint64 key = 0; ///< of the argument
    QHash<std::pair<qint64, qint64>, bool> labelled; ///< rulebook and set: whether the argument's label is among it
    QList<std::pair<qint64, qint64>> found; ///< registration, id
};

ReportFigureReader::FoundBy ReportFigureReader::foundBy(FigureOf of)
{
    switch (of) {
    case FigureOf::Due:
    case FigureOf::DueClosed:
        return FoundBy::Due;
    case FigureOf::Closed:
    case FigureOf::ClosedWithDue:
    case FigureOf::Punctual:
    case FigureOf::FollowedUp:
    case FigureOf::Satisfaction:
        return FoundBy::Closing;
    case FigureOf::Open:
    case FigureOf::Age:
    case FigureOf::Overdue:
        return FoundBy::Open;
    default:
        return FoundBy::Registration;
    }
}

/// Within a scope it is the scope's own index that finds the lines; the plus keeps others out.
LineCondition ReportFigureReader::linesOf(FoundBy by, const DaySpan& span, Moment until)
{
    LineCondition made = kesu::linesOf(m_scope, m_keys);
    const bool isScoped = !made.sql.isEmpty();
    const qint64 first = span.firstSecond();
    const qint64 last = std::min(span.lastSecond(), m_asOf.seconds());
    switch (by) {
    case FoundBy::Registration:
        made.add(isScoped ? "+registered_at BETWEEN ? AND ?" : "registered_at BETWEEN ? AND ?", {first, last});
        break;
    case FoundBy::Closing:
        made.add(isScoped ? "+closed_at BETWEEN ? AND ?" : "closed_at IS NOT NULL AND closed_at BETWEEN ? AND ?",
            {first, last});
        break;
    case FoundBy::Due:
        if (isScoped)
            made.add("+due_at BETWEEN ? AND ?", {first, last});
        else
            made.add("complaint_id IN (SELECT complaint_id FROM ledger_line WHERE coalesce(close_due_at, '') BETWEEN ?"
                     " AND ?)",
                {Moment::fromSeconds(first).toIso(), Moment::fromSeconds(last).toIso()});
        break;
    case FoundBy::Open:
        made.add(isScoped ? "+registered_at <= ? AND +status < 2 AND (closed_at IS NULL OR +closed_at > ?)"
                          : "registered_at <= ? AND status < 2 AND (closed_at IS NULL OR closed_at > ?)",
            {until.seconds(), until.seconds()});
        break;
    }
    return made;
}

/// Whether one of the set's ids bears the label that the figure is about.
bool ReportFigureReader::isLabelled(Asked& asked, const ReportLine& line, qint64 set)
{
    const std::pair<qint64, qint64> which(line.rulebook, set);
    const auto known = asked.labelled.constFind(which);
    if (known != asked.labelled.constEnd())
        return *known;
    const bool isIt = asked.question->isLabelled(m_keys.textOf(line.rulebook), m_keys.setOf(set));
    asked.labelled.insert(which, isIt);
    return isIt;
}

bool ReportFigureReader::isRegisteredBehind(Asked& asked, const ReportLine& then)
{
    if (!asked.span.contains(then.registeredAt))
        return false;
    switch (asked.question->of) {
    case FigureOf::Valid:
        return then.status == ReportLine::Valid;
    case FigureOf::Pending:
        return then.status == ReportLine::Pending;
    case FigureOf::Invalid:
        return then.status == ReportLine::Invalid;
    case FigureOf::OutOfScope:
        return then.status == ReportLine::OutOfScope;
    case FigureOf::Repeated:
        return then.earlierCount > 0;
    case FigureOf::Loss:
        return then.loss != 0;
    case FigureOf::CompanyBears:
        return then.company != 0;
    case FigureOf::Claimed:
        return claims(then);
    case FigureOf::Accepted:
        return then.accepted != 0;
    case FigureOf::Defective:
        return then.defective != 0;
    case FigureOf::Category:
        return isLabelled(asked, then, then.categories);
    case FigureOf::Party:
        return isLabelled(asked, then, then.bearers);
    case FigureOf::Customer:
        return then.customer == asked.key;
    case FigureOf::CustomerValid:
        return then.customer == asked.key && then.status == ReportLine::Valid;
    case FigureOf::Product:
        return then.product == asked.key;
    case FigureOf::ProductValid:
        return then.product == asked.key && then.status == ReportLine::Valid;
    case FigureOf::Demand:
        return hasPart(then, ReportLine::Part::Demand, asked.key);
    case FigureOf::Cost:
        return hasPart(then, ReportLine::Part::Cost, asked.key);
    case FigureOf::Returned:
        return then.isReturned;
    default:
        return true;
    }
}

bool ReportFigureReader::isBehind(Asked& asked, const ReportLine& then)
{
    const FigureQuestion& question = *asked.question;
    const FoundBy by = foundBy(question.of);
    if (by == FoundBy::Registration)
        return isRegisteredBehind(asked, then);
    if (!then.isHandled())
        return false;
    if (by == FoundBy::Due)
        return then.dueAt && *then.dueAt <= m_asOf.seconds() && asked.span.contains(*then.dueAt)
            && (question.of == FigureOf::Due || then.closedAt);
    if (by == FoundBy::Open && !then.isOpenAt(asked.until))
        return false;
    if (by == FoundBy::Closing && !(then.closedAt && asked.span.contains(*then.closedAt)))
        return false;
    switch (question.of) {
    case FigureOf::ClosedWithDue:
        return then.dueAt.has_value();
    case FigureOf::Punctual:
        return then.dueAt && *then.closedAt <= *then.dueAt;
    case FigureOf::FollowedUp:
        return then.followedUpAt.has_value();
    case FigureOf::Satisfaction:
        return question.argument.isEmpty() ? !question.answers.contains(m_keys.textOf(then.satisfaction))
                                           : then.satisfaction == asked.key;
    case FigureOf::Age: {
        const qint64 days = dayNumber(asked.until) - dayNumber(then.registeredAt);
        return days >= question.ageFrom && (!question.ageTo || days <= *question.ageTo);
    }
    case FigureOf::Overdue:
        return then.dueAt && *then.dueAt < asked.until;
    default:
        return true;
    }
}

std::optional<QList<QList<ComplaintId>>> ReportFigureReader::complaints(
    const QList<FigureQuestion>& questions, const std::function<bool()>& goOn)
{
    // Figures that are found in the same place are asked of the same lines.
    std::vector<Asked> all;
    std::map<std::tuple<FoundBy, qint64, qint64>, QList<size_t>> groups;
    for (const FigureQuestion& question : questions) {
        const Asked& asked = all.emplace_back(Asked{.question = &question,
            .span = question.days.days(),
            .until = question.days.until(m_asOf).seconds(),
            .key = m_keys.keyOf(question.argument),
            .labelled = {},
            .found = {}});
        groups[{foundBy(question.of), asked.span.from, asked.span.to}] += all.size() - 1;
    }
    qint64 lines = 0;
    for (const auto& [place, members] : groups) {
        const auto [by, from, to] = place;
        const Asked& first = all[members.first()];
        const bool isWhole = eachLine(
            m_database, linesOf(by, first.span, Moment::fromSeconds(first.until)), [&](const ReportLine& line) {
                if (const auto then = line.asOf(m_asOf.seconds()))
                    for (const size_t member : members)
                        if (isBehind(all[member], *then))
                            all[member].found += {then->registeredAt, then->id};
                return ++lines % askEvery != 0 || !goOn || goOn();
            });
        if (!isWhole)
            return {};
    }
    QList<QList<ComplaintId>> found;
    for (Asked& asked : all) {
        std::sort(asked.found.begin(), asked.found.end());
        QList<ComplaintId>& ids = found.emplaceBack();
        for (const auto& [registeredAt, id] : std::as_const(asked.found))
            ids += ComplaintId(id);
    }
    return found;
}

QStringList ReportFigureReader::numbers(const QList<ComplaintId>& ids) const
{
    QStringList numbers;
    DirectStatement row(m_database, "SELECT number FROM ledger_line WHERE complaint_id = ?1");
    for (const ComplaintId id : ids) {
        row.bind(1, id.value());
        numbers += QString();
        while (row.next())
            numbers.last() = row.text(0);
    }
    return numbers;
}

} // namespace kesu

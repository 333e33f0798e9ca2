// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/whylines.h"

#include <algorithm>

namespace kesu {

namespace {

constexpr int deepestLevel = 4;
constexpr qsizetype mostConditions = 24; ///< lines; what is more is left to the file

QString symbolOf(Truth truth)
{
    switch (truth) {
    case Truth::True:
        return QStringLiteral("check");
    case Truth::False:
        return QStringLiteral("close");
    case Truth::Unknown:
        return QStringLiteral("help");
    }
    return {};
}

Tone toneOf(Truth truth)
{
    return truth == Truth::True ? Tone::Valid : truth == Truth::Unknown ? Tone::Pending : Tone::OutOfScope;
}

const ExplainedElement* at(const QList<ExplainedElement>& elements, int index)
{
    return index < elements.size() ? &elements[index] : nullptr;
}

const ExplainedElement* orNull(const std::optional<ExplainedElement>& element)
{
    return element ? &*element : nullptr;
}

} // namespace

WhyLines::WhyLines(const PanelInput& input, const PanelLine& line)
    : m_input(input)
    , m_line(line)
{
}

const ExplainedElement* WhyLines::element() const
{
    if (m_input.why == nullptr)
        return nullptr;
    const Explanation& why = *m_input.why;
    switch (m_line.part) {
    case PanelLine::Part::None:
        return nullptr;
    case PanelLine::Part::Status:
        return &why.status;
    case PanelLine::Part::Reason:
        return at(why.reasons, m_line.index);
    case PanelLine::Part::FilingLimit:
        return orNull(why.filingLimit);
    case PanelLine::Part::Evidence:
        return at(why.evidence, m_line.index);
    case PanelLine::Part::Grade:
        return orNull(why.grade);
    case PanelLine::Part::Deadline:
        return at(why.deadlines, m_line.index);
    case PanelLine::Part::Approval:
        return at(why.approvals, m_line.index);
    case PanelLine::Part::LiabilityTotal:
        return orNull(why.liabilityTotal);
    case PanelLine::Part::Liability:
        return at(why.liability, m_line.index);
    case PanelLine::Part::Recovery:
        return at(why.recoveries, m_line.index);
    case PanelLine::Part::Penalty:
        return at(why.penalties, m_line.index);
    case PanelLine::Part::Notice:
        return at(why.notices, m_line.index);
    }
    return nullptr;
}

QList<PanelLine> WhyLines::lines()
{
    addClause();
    const ExplainedElement* why = element();
    if (why != nullptr)
        addSteps(*why);
    addDays(why);
    if (why != nullptr) {
        addWays();
        addFacts(*why);
        addConditions(*why);
        addOthers(*why);
    }
    return m_lines;
}

PanelLine& WhyLines::append(PanelLine::Kind kind, const QString& text)
{
    PanelLine line;
    line.kind = kind;
    const QString part = kind == PanelLine::Kind::Clause ? QStringLiteral("clause")
        : kind == PanelLine::Kind::Days                  ? QStringLiteral("days")
                                                         : QStringLiteral("why%1").arg(m_lines.size());
    line.key = m_line.key + QLatin1Char('/') + part;
    line.text = text;
    m_lines += line;
    return m_lines.last();
}

void WhyLines::head(const QString& text)
{
    append(PanelLine::Kind::DetailHead, text);
}

PanelLine& WhyLines::detail(const QString& text)
{
    return append(PanelLine::Kind::Detail, text);
}

void WhyLines::addClause()
{
    if (m_line.clause.isEmpty())
        return;
    const Clause* clause = m_input.rulebook.findClause(m_line.clause);
    PanelLine& made = append(
        PanelLine::Kind::Clause, clause != nullptr ? clause->text : tr("The rulebook does not quote this clause."));
    made.clause = clause != nullptr ? clause->id + QLatin1Char(' ') + clause->title : m_line.clause;
    made.houseDefault = clause != nullptr && clause->houseDefault;
}

void WhyLines::addSteps(const ExplainedElement& element)
{
    if (element.steps.isEmpty())
        return;
    head(tr("How it is reckoned"));
    for (const QString& step : element.steps)
        detail(step);
}

void WhyLines::addDays(const ExplainedElement* element)
{
    QList<CountedDay> days = m_line.days;
    // A sum looks at days only in passing.
    const bool ofMoney = m_line.part == PanelLine::Part::Liability || m_line.part == PanelLine::Part::LiabilityTotal
        || m_line.part == PanelLine::Part::Recovery || m_line.part == PanelLine::Part::Penalty;
    if (days.isEmpty() && !ofMoney && element != nullptr && !element->spans.isEmpty())
        days = element->spans.last().days;
    if (!days.isEmpty())
        append(PanelLine::Kind::Days, {}).days = days;
}

void WhyLines::addWays()
{
    const bool approval = m_line.part == PanelLine::Part::Approval;
    if (!approval && m_line.part != PanelLine::Part::Deadline)
        return;
    const Improvement::Of of = approval ? Improvement::Of::Approval : Improvement::Of::Deadline;
    for (const Improvement& way : m_input.improvements) {
        if (way.of != of || way.index != m_line.index)
            continue;
        head(tr("What is to be done"));
        for (qsizetype i = 0; i < way.edits.size(); ++i)
            detail(way.texts[i]).field = way.edits[i].path;
    }
}

void WhyLines::addFacts(const ExplainedElement& element)
{
    const bool anyName = std::any_of(
        element.names.begin(), element.names.end(), [](const ExplainedName& name) { return !name.value.isEmpty(); });
    if (element.facts.isEmpty() && !anyName)
        return;
    head(tr("What it looks at"));
    for (const ExplainedFact& fact : element.facts) {
        PanelLine& made = detail(fact.label);
        made.figure = fact.value.isEmpty() ? tr("not filled in") : fact.value;
        // "As of" is the clock, and earlier complaints are slips of their own.
        const bool onSlip = fact.path != QLatin1String("asOf") && fact.path != QLatin1String("history");
        if (onSlip)
            made.field = fact.path;
    }
    for (const ExplainedName& name : element.names) {
        if (name.value.isEmpty())
            continue;
        PanelLine& made = detail(name.label);
        made.figure = name.houseDefault ? tr("%1 (house default)").arg(name.value) : name.value;
    }
}

void WhyLines::addCondition(const ExplainedCondition& condition, int level)
{
    if (m_lines.size() > mostConditions + 24 || level > deepestLevel)
        return;
    const bool silent = condition.text.isEmpty();
    if (!silent || condition.of != PartsOf::All) {
        QString text = condition.text;
        if (condition.of == PartsOf::Any)
            text = tr("One of these:");
        else if (condition.of == PartsOf::Not)
            text = tr("Not this:");
        else if (condition.of == PartsOf::First)
            text = tr("The first of these that is known:");
        PanelLine& made = detail(text);
        made.symbol = symbolOf(condition.truth);
        made.tone = toneOf(condition.truth);
        made.level = level;
    }
    // A name says enough where what it stands for is a single test.
    const bool said = condition.of == PartsOf::Meaning && condition.parts.size() == 1
        && condition.parts.first().of == PartsOf::None && level >= deepestLevel - 1;
    if (said)
        return;
    const int inner = silent && condition.of == PartsOf::All ? level : level + 1;
    for (const ExplainedCondition& part : condition.parts)
        addCondition(part, inner);
}

void WhyLines::addConditions(const ExplainedElement& element)
{
    if (m_line.part == PanelLine::Part::Status || element.rows.isEmpty() || !element.rows.first().condition)
        return;
    head(tr("Conditions"));
    addCondition(*element.rows.first().condition, 0);
}

QString WhyLines::deciding(const ExplainedCondition& condition)
{
    const auto decider = [&](Truth truth) {
        return std::find_if(condition.parts.begin(), condition.parts.end(),
            [truth](const ExplainedCondition& part) { return part.truth == truth; });
    };
    switch (condition.of) {
    case PartsOf::None:
        return condition.text;
    case PartsOf::Not:
        return condition.parts.isEmpty() || condition.parts.first().text.isEmpty()
            ? deciding(condition.parts.value(0))
            : tr("not: %1").arg(condition.parts.first().text);
    case PartsOf::Elements:
        if (condition.parts.isEmpty())
            return condition.text;
        break;
    default:
        break;
    }
    const auto found = decider(condition.truth);
    return found == condition.parts.end() ? condition.text : deciding(*found);
}

QString WhyLines::otherText(const ExplainedRow& row) const
{
    const QString reason = row.condition ? deciding(*row.condition) : QString();
    QString text;
    switch (row.outcome) {
    case ExplainedRow::Outcome::Struck:
    case ExplainedRow::Outcome::Beaten:
        text = tr("holds");
        break;
    case ExplainedRow::Outcome::PassedOver:
        text = reason.isEmpty() ? tr("not met") : tr("not met: %1").arg(reason);
        break;
    case ExplainedRow::Outcome::Open:
        text = reason.isEmpty() ? tr("not known") : tr("not known: %1").arg(reason);
        break;
    }
    if (row.note.isEmpty())
        return text;
    return m_line.part == PanelLine::Part::Status ? tr("%1 – %2").arg(row.note, text)
                                                  : tr("%1. %2").arg(text, row.note);
}

void WhyLines::addOthers(const ExplainedElement& element)
{
    const bool status = m_line.part == PanelLine::Part::Status;
    QList<ExplainedRow> others = element.rows;
    if (!status && !others.isEmpty())
        others.removeFirst();
    others.removeIf([](const ExplainedRow& row) { return row.outcome == ExplainedRow::Outcome::Struck; });
    if (others.isEmpty())
        return;
    head(status ? tr("What else was asked") : tr("Rules that did not come to it"));
    for (const ExplainedRow& row : others) {
        PanelLine& made = detail(row.clause.isEmpty() ? otherText(row) : tr("%1: %2").arg(row.clause, otherText(row)));
        made.symbol = row.outcome == ExplainedRow::Outcome::Open ? QStringLiteral("help")
            : row.outcome == ExplainedRow::Outcome::Beaten       ? QStringLiteral("check")
                                                                 : QStringLiteral("close");
        made.tone = row.outcome == ExplainedRow::Outcome::Open ? Tone::Pending : Tone::OutOfScope;
        if (!row.missing.isEmpty())
            made.field = row.missing.first();
    }
}

} // namespace kesu

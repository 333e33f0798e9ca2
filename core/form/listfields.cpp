// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/timespan.h"
#include "core/form/fieldtables.h"
#include "core/form/fieldvalues.h"
#include "core/form/internalcase.h"

#include <QCoreApplication>
#include <algorithm>

// Lists of a complaint and their columns. A reader is only asked for lines that its list has.

namespace kesu::fieldtables {

using namespace fieldvalues;

namespace {

using Shared = CustomerCase;
using Facts = InternalCase;

/// Columns of one list, added one after the other.
class Columns
{
public:
    Columns(QList<FormField>& fields, const char* list, const char* prefix)
        : m_fields(fields)
        , m_list(QString::fromLatin1(list))
        , m_prefix(QString::fromLatin1(prefix) + QLatin1Char('.'))
    {
    }

    Columns& add(const char* id, FieldKind kind, const char* source, FormField::ReadCustomerLine read)
    {
        made(id, kind, source).readCustomerLine = read;
        return *this;
    }
    Columns& add(const char* id, FieldKind kind, const char* source, FormField::ReadInternalLine read)
    {
        made(id, kind, source).readInternalLine = read;
        return *this;
    }
    /// The last one, as the internal paper has it.
    Columns& inside(FormField::ReadInternalLine read)
    {
        m_fields.last().readInternalLine = read;
        return *this;
    }

private:
    FormField& made(const char* id, FieldKind kind, const char* source)
    {
        FormField field;
        field.id = m_prefix + QString::fromLatin1(id);
        field.kind = kind;
        field.source = source;
        field.list = m_list;
        m_fields.append(field);
        return m_fields.last();
    }

    QList<FormField>& m_fields;
    QString m_list;
    QString m_prefix;
};

FormListSource shared(const char* id, const char* prefix, qsizetype (*count)(const Shared&))
{
    FormListSource list;
    list.id = QString::fromLatin1(id);
    list.prefix = QString::fromLatin1(prefix);
    list.countCustomer = count;
    return list;
}

FormListSource internal(const char* id, const char* prefix, qsizetype (*count)(const Facts&))
{
    FormListSource list;
    list.id = QString::fromLatin1(id);
    list.prefix = QString::fromLatin1(prefix);
    list.countInternal = count;
    return list;
}

FormListSource ofVerdict(FormListSource list)
{
    list.isOfVerdict = true;
    return list;
}

/// The n-th piece of evidence that is missing.
const EvidenceLine& missingAt(const Shared& facts, qsizetype line)
{
    for (const EvidenceLine& one : facts.evidence)
        if (one.status == EvidenceStatus::Missing && line-- == 0)
            return one;
    return facts.evidence.constLast();
}

QString kindsOf(const Shared& facts, const EvidenceLine& line)
{
    return joinedLabels(*facts.words, VocabularyKind::Evidence, line.anyOf);
}

QString spanText(const QString& within)
{
    const std::optional<TimeSpan> span = TimeSpan::tryFrom(within);
    return span ? span->toDisplay() : QString();
}

void addEvidence(QList<FormListSource>& lists, QList<FormField>& fields)
{
    lists.append(ofVerdict(shared("evidence", "evidence", [](const Shared& facts) { return facts.evidence.size(); })));
    Columns(fields, "evidence", "evidence")
        .add("clause", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Clause"),
            [](const Shared& facts, qsizetype line) { return ofText(facts.evidence[line].clause); })
        .add("kinds", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Evidence (one of)"),
            [](const Shared& facts, qsizetype line) { return ofText(kindsOf(facts, facts.evidence[line])); })
        .add("status", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Status"),
            [](const Shared& facts, qsizetype line) { return ofText(statusText(facts.evidence[line].status)); })
        .add("provided", FieldKind::Day, QT_TRANSLATE_NOOP("FormField", "Handed in"),
            [](const Shared& facts, qsizetype line) { return ofDay(facts.evidence[line].providedOn); })
        .add("due", FieldKind::Day, QT_TRANSLATE_NOOP("FormField", "Due"),
            [](const Shared& facts, qsizetype line) { return ofDay(facts.evidence[line].dueOn); })
        .add("text", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "In words"),
            [](const Shared& facts, qsizetype line) { return ofText(facts.evidence[line].text); });

    lists.append(ofVerdict(shared("missing-evidence", "evidence", [](const Shared& facts) {
        return qsizetype(std::count_if(facts.evidence.begin(), facts.evidence.end(),
            [](const EvidenceLine& line) { return line.status == EvidenceStatus::Missing; }));
    })));
    Columns(fields, "missing-evidence", "evidence")
        .add("clause", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Clause"),
            [](const Shared& facts, qsizetype line) { return ofText(missingAt(facts, line).clause); })
        .add("kinds", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Evidence (one of)"),
            [](const Shared& facts, qsizetype line) { return ofText(kindsOf(facts, missingAt(facts, line))); })
        .add("due", FieldKind::Day, QT_TRANSLATE_NOOP("FormField", "Due"),
            [](const Shared& facts, qsizetype line) { return ofDay(missingAt(facts, line).dueOn); })
        .add("text", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "In words"),
            [](const Shared& facts, qsizetype line) { return ofText(missingAt(facts, line).text); });
}

void addMeasures(QList<FormListSource>& lists, QList<FormField>& fields)
{
    lists.append(shared("measures", "measure", [](const Shared& facts) { return facts.measures.size(); }));
    Columns(fields, "measures", "measure")
        .add("text", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Corrective action"),
            [](const Shared& facts, qsizetype line) { return ofText(facts.measures[line].text); })
        .add("owner", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Owner"),
            [](const Facts& facts, qsizetype line) {
                return ofStaff(facts.record.handling.measures[line].owner, facts.record.hidden);
            })
        .add("due", FieldKind::Day, QT_TRANSLATE_NOOP("FormField", "Due on"),
            [](const Shared& facts, qsizetype line) { return ofDay(facts.measures[line].dueOn); })
        .add("done", FieldKind::Day, QT_TRANSLATE_NOOP("FormField", "Done on"),
            [](const Shared& facts, qsizetype line) { return ofDay(facts.measures[line].doneOn); });
}

void addDemands(QList<FormListSource>& lists, QList<FormField>& fields)
{
    lists.append(shared("demands", "demand", [](const Shared& facts) { return facts.demands.size(); }));
    Columns(fields, "demands", "demand")
        .add("kind", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Demand"),
            [](const Shared& facts, qsizetype line) {
                return ofText(facts.words->label(VocabularyKind::Demand, facts.demands[line].kind));
            })
        .add("amount", FieldKind::Amount, QT_TRANSLATE_NOOP("FormField", "Amount"),
            [](const Shared& facts, qsizetype line) { return ofAmount(facts.demands[line].amount, facts.hidden); });
}

void addFiles(QList<FormListSource>& lists, QList<FormField>& fields)
{
    FormListSource files = shared("attachments", "attachment", [](const Shared& facts) { return facts.files.size(); });
    files.countInternal = [](const Facts& facts) { return facts.record.attachments.size(); };
    lists.append(files);
    Columns(fields, "attachments", "attachment")
        .add("name", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "File"),
            [](const Shared& facts, qsizetype line) { return ofText(facts.files[line].fileName); })
        .inside([](const Facts& facts, qsizetype line) { return ofText(facts.record.attachments[line].fileName); })
        .add("kind", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Proves"),
            [](const Shared& facts, qsizetype line) {
                return ofText(facts.words->label(VocabularyKind::Evidence, facts.files[line].evidenceKind));
            })
        .inside([](const Facts& facts, qsizetype line) {
            const QString& kind = facts.record.attachments[line].evidenceKind;
            return ofText(kind.isEmpty() ? kind : facts.shared.words->label(VocabularyKind::Evidence, kind));
        })
        .add("added", FieldKind::Day, QT_TRANSLATE_NOOP("FormField", "Added on"),
            [](const Facts& facts, qsizetype line) { return ofDay(facts.record.attachments[line].addedAt.date()); });
}

void addMoney(QList<FormListSource>& lists, QList<FormField>& fields)
{
    lists.append(internal("costs", "cost", [](const Facts& facts) { return facts.record.facts.costs.size(); }));
    Columns(fields, "costs", "cost")
        .add("kind", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Cost"),
            [](const Facts& facts, qsizetype line) {
                return ofText(facts.shared.words->label(VocabularyKind::Cost, facts.record.facts.costs[line].kind));
            })
        .add("estimate", FieldKind::Amount, QT_TRANSLATE_NOOP("FormField", "Estimate"),
            [](const Facts& facts, qsizetype line) {
                return ofAmount(facts.record.facts.costs[line].estimate, facts.record.hidden);
            })
        .add("actual", FieldKind::Amount, QT_TRANSLATE_NOOP("FormField", "Actual"),
            [](const Facts& facts, qsizetype line) {
                return ofAmount(facts.record.facts.costs[line].actual, facts.record.hidden);
            })
        .add("amount", FieldKind::Amount, QT_TRANSLATE_NOOP("FormField", "Amount"),
            [](const Facts& facts, qsizetype line) {
                return ofAmount(facts.record.facts.costs[line].amount(), facts.record.hidden);
            });

    lists.append(ofVerdict(internal("liability", "liability",
        [](const Facts& facts) { return facts.verdict ? facts.verdict->liability.lines.size() : 0; })));
    Columns(fields, "liability", "liability")
        .add("party", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Borne by"),
            [](const Facts& facts, qsizetype line) {
                return ofText(
                    facts.shared.words->label(VocabularyKind::Party, facts.verdict->liability.lines[line].party));
            })
        .add("share", FieldKind::Share, QT_TRANSLATE_NOOP("FormField", "Share"),
            [](const Facts& facts, qsizetype line) {
                return ofText(facts.verdict->liability.lines[line].share.toString());
            })
        .add("of", FieldKind::Amount, QT_TRANSLATE_NOOP("FormField", "Of"),
            [](const Facts& facts, qsizetype line) {
                return ofAmount(facts.verdict->liability.lines[line].of, facts.record.hidden);
            })
        .add("amount", FieldKind::Amount, QT_TRANSLATE_NOOP("FormField", "Amount"),
            [](const Facts& facts, qsizetype line) {
                return ofAmount(facts.verdict->liability.lines[line].amount, facts.record.hidden);
            })
        .add("clause", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Clause"),
            [](const Facts& facts, qsizetype line) { return ofText(facts.verdict->liability.lines[line].clause); })
        .add("text", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "In words"),
            [](const Facts& facts, qsizetype line) { return ofText(facts.verdict->liability.lines[line].text); });

    lists.append(ofVerdict(internal("recoveries", "recovery",
        [](const Facts& facts) { return facts.verdict ? facts.verdict->recoveries.size() : 0; })));
    Columns(fields, "recoveries", "recovery")
        .add("party", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Recovered from"),
            [](const Facts& facts, qsizetype line) {
                return ofText(facts.shared.words->label(VocabularyKind::Party, facts.verdict->recoveries[line].party));
            })
        .add("amount", FieldKind::Amount, QT_TRANSLATE_NOOP("FormField", "Amount"),
            [](const Facts& facts, qsizetype line) {
                return ofAmount(facts.verdict->recoveries[line].amount, facts.record.hidden);
            })
        .add("clause", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Clause"),
            [](const Facts& facts, qsizetype line) { return ofText(facts.verdict->recoveries[line].clause); })
        .add("text", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "In words"),
            [](const Facts& facts, qsizetype line) { return ofText(facts.verdict->recoveries[line].text); });
}

FormValue penaltyAmount(const Facts& facts, qsizetype line)
{
    const Penalty& penalty = facts.verdict->penalties[line];
    if (facts.record.hidden.contains(FieldClass::Money))
        return {hiddenValue};
    if (penalty.min && penalty.max && *penalty.min != *penalty.max)
        return {QStringLiteral("￥%1–%2").arg(penalty.min->toDisplay(), penalty.max->toDisplay())};
    return ofAmount(penalty.min ? penalty.min : penalty.max, facts.record.hidden);
}

void addPenalties(QList<FormListSource>& lists, QList<FormField>& fields)
{
    lists.append(ofVerdict(internal("penalties", "penalty",
        [](const Facts& facts) { return facts.verdict ? facts.verdict->penalties.size() : 0; })));
    Columns(fields, "penalties", "penalty")
        .add("role", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Who"),
            [](const Facts& facts, qsizetype line) {
                return ofText(facts.shared.words->label(VocabularyKind::Role, facts.verdict->penalties[line].role));
            })
        .add("amount", FieldKind::Amount, QT_TRANSLATE_NOOP("FormField", "Amount"), penaltyAmount)
        .add("clause", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Clause"),
            [](const Facts& facts, qsizetype line) { return ofText(facts.verdict->penalties[line].clause); })
        .add("text", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "In words"),
            [](const Facts& facts, qsizetype line) { return ofText(facts.verdict->penalties[line].text); });
}

void addSteps(QList<FormListSource>& lists, QList<FormField>& fields)
{
    lists.append(ofVerdict(internal("deadlines", "deadline",
        [](const Facts& facts) { return facts.verdict ? facts.verdict->deadlines.size() : 0; })));
    Columns(fields, "deadlines", "deadline")
        .add("stage", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Step"),
            [](const Facts& facts, qsizetype line) {
                return ofText(facts.shared.words->label(VocabularyKind::Stage, facts.verdict->deadlines[line].stage));
            })
        .add("role", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Who"),
            [](const Facts& facts, qsizetype line) {
                const QString& role = facts.verdict->deadlines[line].role;
                return ofText(role.isEmpty() ? QString() : facts.shared.words->label(VocabularyKind::Role, role));
            })
        .add("within", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Within"),
            [](const Facts& facts, qsizetype line) { return ofText(spanText(facts.verdict->deadlines[line].within)); })
        .add("due", FieldKind::Moment, QT_TRANSLATE_NOOP("FormField", "Due on"),
            [](const Facts& facts, qsizetype line) { return ofMoment(facts.verdict->deadlines[line].dueAt); })
        .add("done", FieldKind::Moment, QT_TRANSLATE_NOOP("FormField", "Done on"),
            [](const Facts& facts, qsizetype line) { return ofMoment(facts.verdict->deadlines[line].doneAt); })
        .add("status", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Status"),
            [](const Facts& facts, qsizetype line) {
                return ofText(statusText(facts.verdict->deadlines[line].status));
            })
        .add("clause", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Clause"),
            [](const Facts& facts, qsizetype line) { return ofText(facts.verdict->deadlines[line].clause); });

    lists.append(ofVerdict(internal("approvals", "approval",
        [](const Facts& facts) { return facts.verdict ? facts.verdict->approvals.size() : 0; })));
    Columns(fields, "approvals", "approval")
        .add("matter", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Matter"),
            [](const Facts& facts, qsizetype line) {
                return ofText(facts.shared.words->label(VocabularyKind::Matter, facts.verdict->approvals[line].matter));
            })
        .add("role", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Who"),
            [](const Facts& facts, qsizetype line) {
                return ofText(
                    joinedLabels(*facts.shared.words, VocabularyKind::Role, facts.verdict->approvals[line].roles));
            })
        .add("at", FieldKind::Moment, QT_TRANSLATE_NOOP("FormField", "Given at"),
            [](const Facts& facts, qsizetype line) { return ofMoment(facts.verdict->approvals[line].agreedAt); })
        .add("status", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Status"),
            [](const Facts& facts, qsizetype line) {
                return ofText(statusText(facts.verdict->approvals[line].status));
            })
        .add("clause", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Clause"),
            [](const Facts& facts, qsizetype line) { return ofText(facts.verdict->approvals[line].clause); });
}

void addSentences(QList<FormListSource>& lists, QList<FormField>& fields)
{
    lists.append(ofVerdict(internal(
        "reasons", "reason", [](const Facts& facts) { return facts.verdict ? facts.verdict->reasons.size() : 0; })));
    Columns(fields, "reasons", "reason")
        .add("clause", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Clause"),
            [](const Facts& facts, qsizetype line) { return ofText(facts.verdict->reasons[line].clause); })
        .add("text", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Reason"),
            [](const Facts& facts, qsizetype line) { return ofText(facts.verdict->reasons[line].text); });

    lists.append(ofVerdict(internal(
        "notices", "notice", [](const Facts& facts) { return facts.verdict ? facts.verdict->notices.size() : 0; })));
    Columns(fields, "notices", "notice")
        .add("clause", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Clause"),
            [](const Facts& facts, qsizetype line) { return ofText(facts.verdict->notices[line].clause); })
        .add("text", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "To be done"),
            [](const Facts& facts, qsizetype line) { return ofText(facts.verdict->notices[line].text); });
}

} // namespace

void addLists(QList<FormListSource>& lists, QList<FormField>& columns)
{
    addEvidence(lists, columns);
    addMeasures(lists, columns);
    addDemands(lists, columns);
    addFiles(lists, columns);
    addMoney(lists, columns);
    addPenalties(lists, columns);
    addSteps(lists, columns);
    addSentences(lists, columns);
}

} // namespace kesu::fieldtables

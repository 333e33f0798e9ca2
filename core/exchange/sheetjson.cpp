// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetjson.h"

#include "core/exchange/boundedjson.h"
#include "core/exchange/complaintfields.h"
#include "core/judgement/judge.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace kesu {

namespace {

QString translated(const char* source)
{
    return QCoreApplication::translate("kesu::CaseJson", source);
}

/// Reads the sheets of one text; those beside and before are of the same rulebook and assessment.
class SheetReader
{
public:
    AssessmentFacts read(JsonFields& fields)
    {
        AssessmentFacts facts;
        fields.require({"rulebook", "assessment", "asOf", "period"});
        m_rulebook = fields.id("rulebook");
        m_assessment = fields.id("assessment");
        facts.asOf = fields.moment("asOf").value_or(Moment());
        m_period = readPeriod(fields);
        facts.own = readSubject(fields, m_period);
        fields.objects("beside", [&](JsonFields& other) {
            other.require({"subject"});
            facts.beside.append(readSubject(other, m_period));
        });
        fields.refuseUnknown();
        return facts;
    }

private:
    static std::optional<AssessmentPeriod> readPeriod(JsonFields& fields)
    {
        const QString text = fields.text("period");
        const std::optional<AssessmentPeriod> period = AssessmentPeriod::tryFrom(text);
        if (!period && !text.isEmpty())
            fields.report("period",
                translated(QT_TRANSLATE_NOOP("kesu::CaseJson",
                               "\"%1\" is no period; write \"2026-10\", \"2026-Q4\", \"2026-H1\" or \"2026\""))
                    .arg(text.left(60)));
        return period;
    }

    AssessmentSheet readSheet(JsonFields& fields, const std::optional<AssessmentPeriod>& period) const
    {
        AssessmentSheet sheet;
        sheet.rulebook = m_rulebook;
        sheet.assessment = m_assessment;
        sheet.period = period.value_or(sheet.period);
        fields.entries("inputs", [&](const QString& id, const QString& entry) { sheet.inputs.insert(id, entry); });
        return sheet;
    }

    SubjectFacts readSubject(JsonFields& fields, const std::optional<AssessmentPeriod>& period) const
    {
        SubjectFacts subject;
        subject.sheet = readSheet(fields, period);
        subject.sheet.subject = fields.text("subject");
        fields.objects(
            "complaints", [&](JsonFields& complaint) { subject.complaints.append(readPastComplaint(complaint)); });
        fields.objects("earlier", [&](JsonFields& earlier) {
            earlier.require({"period"});
            AssessmentSheet sheet = readSheet(earlier, readPeriod(earlier));
            sheet.subject = subject.sheet.subject;
            subject.earlier.append(sheet);
        });
        return subject;
    }

    QString m_rulebook;
    QString m_assessment;
    std::optional<AssessmentPeriod> m_period;
};

/// Checks every sheet and complaint of the text, with the path of each in front.
class FactsChecker
{
public:
    FactsChecker(const Rulebook& rulebook, const QString& fileName, Findings& findings)
        : m_rulebook(rulebook)
        , m_fileName(fileName)
        , m_findings(findings)
    {
    }

    void check(const AssessmentFacts& facts)
    {
        checkSubject(facts.own, QString(), facts.asOf);
        for (qsizetype i = 0; i < facts.beside.size(); ++i)
            checkSubject(facts.beside[i], QStringLiteral("beside[%1].").arg(i), facts.asOf);
    }

private:
    void checkSubject(const SubjectFacts& subject, const QString& prefix, Moment asOf)
    {
        add(checkSheet(m_rulebook, subject.sheet), prefix);
        for (qsizetype i = 0; i < subject.earlier.size(); ++i)
            add(checkSheet(m_rulebook, subject.earlier[i]), prefix + QStringLiteral("earlier[%1].").arg(i));
        static const QString history = QStringLiteral("history[");
        Case complaints;
        complaints.rulebook = m_rulebook.id();
        complaints.asOf = asOf;
        complaints.history = subject.complaints;
        Findings found = checkFacts(m_rulebook, complaints);
        for (Finding& finding : found) {
            if (finding.field.startsWith(history))
                finding.field = QStringLiteral("complaints[") + finding.field.mid(history.size());
        }
        add(found, prefix);
    }

    void add(const Findings& findings, const QString& prefix)
    {
        for (Finding finding : findings) {
            finding.file = m_fileName;
            finding.field = prefix + finding.field;
            m_findings.append(finding);
        }
    }

    const Rulebook& m_rulebook;
    const QString& m_fileName;
    Findings& m_findings;
};

void writeFigure(JsonWriter& writer, const AssessmentFigure& figure, const AssessedFigure& assessed)
{
    writer.key(figure.name.id);
    writer.beginObject();
    writer.fieldIfGiven("zh", figure.name.zh);
    writer.field("clause", figure.name.clause);
    writer.fieldOrNull("value", assessed.value ? std::optional(assessed.value->toString()) : std::nullopt);
    writer.field("shown", assessed.shown);
    if (assessed.valueBefore) {
        writer.field("valueBefore", assessed.valueBefore->toString());
        writer.field("shownBefore", assessed.shownBefore);
    }
    writer.fieldIfGiven("weight", figure.weight);
    writer.fieldIfGiven("text", assessed.text);
    if (figure.name.houseDefault)
        writer.field("houseDefault", true);
    writer.endObject();
}

} // namespace

std::optional<Rulebook> assessingRulebook(const RulebookLibrary& library, const AssessmentSheet& sheet)
{
    return library.find(sheet.rulebook, sheet.period.from());
}

std::optional<AssessmentFacts> readSheet(
    const QByteArray& json, const QString& fileName, const RulebookLibrary& library, Findings& findings)
{
    const std::optional<nlohmann::json> root = parseBoundedJson(json, fileName, findings);
    if (!root)
        return {};
    if (!root->is_object()) {
        findings.append({Severity::Error, fileName, 1, 1, {},
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "a sheet is a JSON object; begin it with {"))});
        return {};
    }
    const qsizetype before = findings.size();
    JsonFields fields(*root, {}, fileName, findings);
    AssessmentFacts facts = SheetReader().read(fields);
    if (findings.size() != before)
        return {};
    const std::optional<Rulebook> rulebook = assessingRulebook(library, facts.own.sheet);
    if (!rulebook) {
        fields.report("rulebook",
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "\"%1\" is no rulebook at hand; at hand are %2"))
                .arg(facts.own.sheet.rulebook.left(60), library.ids().join(QStringLiteral(", "))));
        return {};
    }
    FactsChecker(*rulebook, fileName, findings).check(facts);
    if (findings.size() != before)
        return {};
    return facts;
}

QByteArray writeAssessment(
    const Rulebook& rulebook, const AssessmentSheet& sheet, const AssessmentResult& result, JsonLayout layout)
{
    const Assessment* assessment = rulebook.findAssessment(sheet.assessment);
    Q_ASSERT(assessment != nullptr && assessment->figures.size() == result.figures.size());
    JsonWriter writer(layout);
    writer.beginObject();
    writer.field("rulebook", rulebook.id());
    writer.field("edition", rulebook.edition());
    writer.field("assessment", assessment->name.id);
    writer.field("clause", assessment->name.clause);
    writer.field("period", sheet.period.toId());
    writer.field("from", sheet.period.from());
    writer.field("to", sheet.period.to());
    writer.fieldIfGiven("subject", sheet.subject);
    writer.key("figures");
    writer.beginObject();
    for (qsizetype i = 0; i < result.figures.size(); ++i)
        writeFigure(writer, assessment->figures[i], result.figures[i]);
    writer.endObject();
    writer.list("notices", result.notices, [&writer](const AssessedNotice& notice) {
        writer.beginObject();
        writer.field("id", notice.id);
        writer.field("clause", notice.clause);
        writer.fieldIfGiven("text", notice.text);
        if (notice.houseDefault)
            writer.field("houseDefault", true);
        writer.endObject();
    });
    writer.field("missing", result.missing);
    writer.endObject();
    return writer.take();
}

} // namespace kesu

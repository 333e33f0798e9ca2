// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/rulebook.h"

#include "core/rulebook/compiledrulebook.h"

#include <algorithm>

namespace kesu {

QString labelIn(const Term& term, const QString& language)
{
    const QString& own = language.startsWith(QLatin1String("en"))                  ? term.en
        : language == QLatin1String("zh_TW") || language == QLatin1String("zh_HK") ? term.tw
                                                                                   : term.zh;
    if (!own.isEmpty())
        return own;
    return term.zh.isEmpty() ? term.id : term.zh;
}

namespace {

template <typename Named> const Named* findNamed(const QList<Named>& all, QStringView id)
{
    const auto found = std::find_if(all.begin(), all.end(), [id](const Named& one) { return one.name.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const AssessmentInput* Assessment::findInput(QStringView id) const
{
    return findNamed(inputs, id);
}

const AssessmentFigure* Assessment::findFigure(QStringView id) const
{
    return findNamed(figures, id);
}

Rulebook::Rulebook(std::shared_ptr<const CompiledRulebook> compiled)
    : m_compiled(std::move(compiled))
{
    Q_ASSERT(m_compiled);
}

Rulebook::~Rulebook() = default;
Rulebook::Rulebook(const Rulebook&) = default;
Rulebook& Rulebook::operator=(const Rulebook&) = default;

const QString& Rulebook::id() const
{
    return m_compiled->id;
}

const QString& Rulebook::title() const
{
    return m_compiled->title;
}

const QString& Rulebook::edition() const
{
    return m_compiled->edition;
}

QDate Rulebook::inForceFrom() const
{
    return m_compiled->inForceFrom;
}

const QString& Rulebook::sector() const
{
    return m_compiled->sector;
}

const QStringList& Rulebook::trades() const
{
    return m_compiled->trades;
}

QList<RulebookPart> Rulebook::parts() const
{
    const CompiledRulebook& rules = *m_compiled;
    QList<RulebookPart> parts;
    const auto add = [&](RulebookPart part, bool decided) {
        if (decided)
            parts.append(part);
    };
    add(RulebookPart::FilingLimit, !rules.filing.isEmpty());
    add(RulebookPart::Evidence, !rules.evidence.isEmpty());
    add(RulebookPart::Validity, !rules.scope.isEmpty() || !rules.status.isEmpty());
    add(RulebookPart::Grade, !rules.grade.isEmpty());
    add(RulebookPart::Deadlines, !rules.deadline.isEmpty());
    add(RulebookPart::Approvals, !rules.approval.isEmpty());
    add(RulebookPart::Liability, !rules.steps.isEmpty());
    add(RulebookPart::Recoveries, !rules.recovery.isEmpty());
    add(RulebookPart::Penalties, !rules.penalty.isEmpty());
    return parts;
}

AssignNumberAt Rulebook::assignNumberAt() const
{
    return m_compiled->assignNumberAt;
}

bool Rulebook::assignNumberAtIsHouseDefault() const
{
    return m_compiled->assignNumberAtHouseDefault;
}

const QString& Rulebook::numberPattern() const
{
    return m_compiled->numberPattern;
}

bool Rulebook::numberPatternIsHouseDefault() const
{
    return m_compiled->numberPatternHouseDefault;
}

const QList<Term>& Rulebook::terms(VocabularyKind kind) const
{
    return m_compiled->vocabulary.terms(kind);
}

const Term* Rulebook::findTerm(VocabularyKind kind, QStringView id) const
{
    const quint16 number = m_compiled->vocabulary.find(kind, id.toString());
    return number == IdList::unknown ? nullptr : &terms(kind)[number];
}

QString Rulebook::label(VocabularyKind kind, const QString& id, const QString& language) const
{
    static const QString departmentPrefix = QStringLiteral("department:");
    if (kind == VocabularyKind::Party && id.startsWith(departmentPrefix))
        return label(VocabularyKind::Department, id.mid(departmentPrefix.size()), language);
    const Term* term = findTerm(kind, id);
    return term == nullptr ? id : labelIn(*term, language);
}

const QList<Clause>& Rulebook::clauses() const
{
    return m_compiled->clauses;
}

const Clause* Rulebook::findClause(QStringView id) const
{
    const QList<Clause>& all = m_compiled->clauses;
    const auto found = std::find_if(all.begin(), all.end(), [id](const Clause& clause) { return clause.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const QList<FormEntry>& Rulebook::forms() const
{
    return m_compiled->forms;
}

const QList<RoutingEntry>& Rulebook::routing() const
{
    return m_compiled->routing;
}

const QList<ReportEntry>& Rulebook::reports() const
{
    return m_compiled->reports;
}

const QList<ReadingEntry>& Rulebook::readings() const
{
    return m_compiled->readings;
}

const QList<Assessment>& Rulebook::assessments() const
{
    return m_compiled->assessments;
}

const Assessment* Rulebook::findAssessment(QStringView id) const
{
    return findNamed(m_compiled->assessments, id);
}

QStringList Rulebook::evidenceKinds() const
{
    QStringList kinds;
    for (const EvidenceLeaf& leaf : m_compiled->evidence.leaves) {
        for (const EvidenceKind& kind : leaf.kinds) {
            const QString& id = m_compiled->vocabulary.id(VocabularyKind::Evidence, kind.kind);
            if (!kinds.contains(id))
                kinds.append(id);
        }
    }
    return kinds;
}

QStringList Rulebook::matters() const
{
    QStringList matters;
    for (const quint16 matter : m_compiled->requestMatters)
        matters.append(m_compiled->vocabulary.id(VocabularyKind::Matter, matter));
    return matters;
}

QStringList Rulebook::fieldsRead() const
{
    return m_compiled->fieldsRead;
}

std::optional<TimeSpan> Rulebook::historyWindow() const
{
    return m_compiled->readsWholeHistory ? std::nullopt : m_compiled->historyWindow;
}

bool Rulebook::readsHistory() const
{
    return m_compiled->readsHistory;
}

const QByteArray& Rulebook::source() const
{
    return m_compiled->source;
}

QString Rulebook::fieldLabel(const QString& path, const QString& language) const
{
    const auto label = m_compiled->fieldLabels.constFind(path);
    return label == m_compiled->fieldLabels.constEnd() ? path : labelIn(*label, language);
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/assessmentservice.h"

#include "core/service/historywriter.h"
#include "core/service/periodcomplaints.h"
#include "core/service/rulebookservice.h"
#include "core/service/workspace.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

namespace kesu {

using namespace Qt::StringLiterals;

void AssessmentService::requireSight() const
{
    const Access& access = m_workspace.access();
    access.require(Right::SeeAssessments);
    // Figures are made of amounts and are about people: without them there is nothing left to show.
    access.requireRead(FieldClass::Money);
    access.requireRead(FieldClass::StaffNames);
}

AssessmentService::AssessmentService(Workspace& workspace)
    : m_workspace(workspace)
{
}

QList<Rulebook> AssessmentService::rulebooks() const
{
    m_workspace.access().requireSession();
    const RulebookLibrary& library = m_workspace.rulebooks();
    const QDate today = m_workspace.clock().today();
    QList<Rulebook> found;
    for (const QString& id : library.ids()) {
        const std::optional<Rulebook> rulebook = library.find(id, today);
        if (rulebook && !rulebook->assessments().isEmpty())
            found.append(*rulebook);
    }
    return found;
}

std::optional<Rulebook> AssessmentService::rulebookOf(const StoredSheet& sheet) const
{
    const RulebookLibrary& library = m_workspace.rulebooks();
    if (sheet.version == 0)
        return library.find(sheet.sheet.rulebook, sheet.sheet.period.from());
    if (auto rulebook = library.find(sheet.sheet.rulebook, sheet.edition))
        return rulebook;
    m_workspace.rulebookService().refresh(); // another window may have brought it in
    return library.find(sheet.sheet.rulebook, sheet.edition);
}

QStringList AssessmentService::subjects(const AssessmentSheet& like) const
{
    requireSight();
    const std::optional<Rulebook> rulebook = rulebookOf(open(like));
    const Assessment* assessment = rulebook ? rulebook->findAssessment(like.assessment) : nullptr;
    if (assessment == nullptr || assessment->subject == AssessmentSubject::Company)
        return {};
    QStringList subjects;
    const auto add = [&subjects](const QString& subject) {
        if (!subject.isEmpty() && !subjects.contains(subject))
            subjects.append(subject);
    };
    if (assessment->subject == AssessmentSubject::Department) {
        for (const Department& department : m_workspace.masterData().departments())
            add(department.code);
        for (const Term& term : rulebook->terms(VocabularyKind::Department))
            add(term.id);
    } else {
        for (const Staff& member : m_workspace.masterData().staff())
            add(member.name);
    }
    for (const StoredSheet& stored : AssessmentTable(m_workspace.database()).inPeriod(like))
        add(stored.sheet.subject);
    return subjects;
}

StoredSheet AssessmentService::open(const AssessmentSheet& like) const
{
    requireSight();
    if (const std::optional<StoredSheet> stored = AssessmentTable(m_workspace.database()).find(like))
        return *stored;
    StoredSheet blank;
    blank.sheet = like;
    blank.sheet.inputs.clear();
    return blank;
}

QList<AssessmentSheet> AssessmentService::earlierSheets(
    const AssessmentSheet& sheet, const Assessment& assessment) const
{
    QList<AssessmentSheet> earlier;
    AssessmentPeriod wanted = sheet.period.previous();
    for (const StoredSheet& stored : AssessmentTable(m_workspace.database()).before(sheet)) {
        if (stored.sheet.period != wanted)
            break; // the row is broken: older ones are not looked at
        earlier.append(stored.sheet);
        wanted = wanted.previous();
        if (!assessment.readsBefore)
            break; // only to be shown beside the figures
    }
    return earlier;
}

AssessmentFacts AssessmentService::facts(const StoredSheet& stored) const
{
    requireSight();
    const AssessmentSheet& sheet = stored.sheet;
    AssessmentFacts facts;
    facts.asOf = m_workspace.clock().now();
    facts.own.sheet = sheet;
    const std::optional<Rulebook> rulebook = rulebookOf(stored);
    const Assessment* assessment = rulebook ? rulebook->findAssessment(sheet.assessment) : nullptr;
    if (assessment == nullptr)
        return facts;
    facts.own.earlier = earlierSheets(sheet, *assessment);
    if (assessment->readsBeside) {
        for (const StoredSheet& other : AssessmentTable(m_workspace.database()).inPeriod(sheet)) {
            if (other.sheet.subject != sheet.subject)
                facts.beside.append({other.sheet, {}, earlierSheets(other.sheet, *assessment)});
        }
    }
    if (!assessment->readsComplaints && !assessment->readsPreviousComplaints)
        return facts;
    AssessmentPeriod oldest = sheet.period;
    const auto reachBack = [&oldest](const SubjectFacts& subject) {
        for (const AssessmentSheet& earlier : subject.earlier) {
            if (earlier.period.from() < oldest.from())
                oldest = earlier.period;
        }
    };
    reachBack(facts.own);
    for (const SubjectFacts& other : std::as_const(facts.beside))
        reachBack(other);
    const QDate from = assessment->readsPreviousComplaints ? oldest.previous().from() : oldest.from();
    const PeriodComplaints complaints(
        m_workspace.database(), from, sheet.period.to(), rulebook->parts().isEmpty() ? QString() : rulebook->id());
    facts.own.complaints = complaints.of(assessment->subject, sheet.subject);
    for (SubjectFacts& other : facts.beside)
        other.complaints = complaints.of(assessment->subject, other.sheet.subject);
    return facts;
}

AssessmentResult AssessmentService::assess(const Rulebook& rulebook, const AssessmentFacts& facts) const
{
    if (rulebook.findAssessment(facts.own.sheet.assessment) == nullptr)
        return {};
    return kesu::assess(rulebook, facts, m_workspace.calendar());
}

std::optional<StoredSheet> AssessmentService::save(const StoredSheet& sheet, const QString& why, Findings& findings)
{
    requireSight();
    m_workspace.access().require(Right::FillAssessments);
    const std::optional<Rulebook> rulebook = rulebookOf(sheet);
    if (!rulebook)
        throw Error(ErrorCode::ResourceMissing,
            sheet.version == 0
                ? QCoreApplication::translate("ComplaintService", "The standard “%1” is not installed.")
                      .arg(sheet.sheet.rulebook)
                : QCoreApplication::translate("ComplaintService", "The standard “%1” (edition %2) is not installed.")
                      .arg(sheet.sheet.rulebook, sheet.edition));
    StoredSheet kept = sheet;
    for (auto entry = kept.sheet.inputs.begin(); entry != kept.sheet.inputs.end();)
        entry = entry->trimmed().isEmpty() ? kept.sheet.inputs.erase(entry) : std::next(entry);
    const Findings found = checkSheet(*rulebook, kept.sheet);
    findings += found;
    if (hasErrors(found))
        return {};
    Database& database = m_workspace.database();
    Transaction transaction(database);
    const AssessmentTable table(database);
    const std::optional<StoredSheet> before = table.find(kept.sheet);
    kept.id = before ? before->id : AssessmentSheetId();
    kept.version = sheet.version + 1;
    kept.edition = rulebook->edition();
    kept.updatedAt = m_workspace.clock().now();
    kept.updatedBy = m_workspace.userName();
    if ((before ? before->version : 0) != sheet.version || (before && !table.update(kept, sheet.version)))
        throw Error(ErrorCode::ChangedByOthers,
            QCoreApplication::translate(
                "AssessmentService", "This sheet was changed in another window meanwhile; open it again to see both."));
    if (!before)
        kept.id = table.insert(kept);
    m_workspace.rulebookService().keep(*rulebook, kept.updatedAt);
    const HistoryWriter history(database, kept.updatedBy, kept.updatedAt, why);
    const QString action = before ? u"change"_s : u"create"_s;
    const QMap<QString, QString> old = before ? before->sheet.inputs : QMap<QString, QString>();
    if (!before)
        history.note(
            HistoryEntity::Assessment, kept.id.value(), action, {u"period"_s, QString(), kept.sheet.period.toId()});
    QStringList ids = old.keys();
    for (const QString& id : kept.sheet.inputs.keys()) {
        if (!ids.contains(id))
            ids.append(id);
    }
    for (const QString& id : std::as_const(ids)) {
        if (old.value(id) != kept.sheet.inputs.value(id))
            history.note(HistoryEntity::Assessment, kept.id.value(), action,
                {u"inputs."_s + id, old.value(id), kept.sheet.inputs.value(id)});
    }
    transaction.commit();
    return kept;
}

QList<HistoryEntry> AssessmentService::history(AssessmentSheetId id) const
{
    requireSight();
    m_workspace.access().require(Right::SeeHistory);
    return HistoryTable(m_workspace.database()).of(HistoryEntity::Assessment, id.value());
}

} // namespace kesu

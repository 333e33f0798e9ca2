// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/rulebookservice.h"

#include "core/base/error.h"
#include "core/judgement/judge.h"
#include "core/service/clausesused.h"
#include "core/service/complaintreader.h"
#include "core/service/historywriter.h"
#include "core/service/workspace.h"
#include "core/storage/clauseusetable.h"
#include "core/storage/complaintparts.h"
#include "core/storage/complainttable.h"
#include "core/storage/database.h"
#include "core/storage/ledgertable.h"
#include "core/storage/rulebookeditiontable.h"
#include "core/storage/searchindex.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

/// Complaints counted in one transaction: other writers get their turn in between.
constexpr int countedAtOnce = 200;

QString keyOf(const QString& rulebook, const QString& edition)
{
    return rulebook + u'/' + edition;
}

Finding findingAt(Severity severity, const QString& field, const QString& message)
{
    Finding finding;
    finding.severity = severity;
    finding.field = field;
    finding.message = message;
    return finding;
}

const HouseFigure* findFigure(const QList<HouseFigure>& figures, const QString& name)
{
    for (const HouseFigure& figure : figures)
        if (figure.name == name)
            return &figure;
    return nullptr;
}

} // namespace

RulebookService::RulebookService(Workspace& workspace)
    : m_workspace(workspace)
{
}

RulebookLibrary& RulebookService::library() const
{
    return m_workspace.m_library;
}

void RulebookService::refresh()
{
    const RulebookEditionTable table(m_workspace.database());
    const qint64 last = table.lastId();
    if (last == m_lastId)
        return;
    for (const KeptEdition& edition : table.keptAfter(m_lastId))
        takeIn(edition);
    m_lastId = last;
}

void RulebookService::takeIn(const KeptEdition& edition)
{
    m_kept.insert(keyOf(edition.rulebook, edition.edition));
    const auto present = library().find(edition.rulebook, edition.edition);
    if (present && RulebookEditionTable::hashOf(present->source()) == edition.sha256)
        return;
    Findings findings;
    const QByteArray toml = RulebookEditionTable(m_workspace.database()).text(edition.id);
    const auto rulebook = library().read(toml, keyOf(edition.rulebook, edition.edition), findings);
    if (!rulebook) {
        // Another text under its name must not judge in its place: better say that the edition is not at hand.
        library().remove(edition.rulebook, edition.edition);
        for (const Finding& finding : std::as_const(findings))
            if (finding.severity == Severity::Error)
                m_unreadable += finding;
        return;
    }
    if (present)
        m_differing.insert(keyOf(edition.rulebook, edition.edition));
    library().add(*rulebook);
}

void RulebookService::keep(const Rulebook& rulebook, Moment now)
{
    if (m_kept.contains(keyOf(rulebook.id(), rulebook.edition())))
        return;
    // m_kept learns of it only when it is read back: this transaction may yet be rolled back.
    const RulebookEditionTable table(m_workspace.database());
    if (table.contains(rulebook.id(), rulebook.edition()) || rulebook.source().isEmpty())
        return;
    KeptEdition kept;
    kept.rulebook = rulebook.id();
    kept.edition = rulebook.edition();
    if (rulebook.inForceFrom().isValid())
        kept.inForceFrom = rulebook.inForceFrom();
    kept.origin = EditionOrigin::Shipped;
    kept.keptAt = now;
    kept.keptBy = m_workspace.userName();
    const qint64 id = table.insert(kept, rulebook.source());
    HistoryWriter(m_workspace.database(), m_workspace.userName(), now, {})
        .note(HistoryEntity::Rulebook, id, u"create"_s,
            {keyOf(rulebook.id(), rulebook.edition()), QString(),
                u"%1 (sha256 %2)"_s.arg(rulebook.edition(), RulebookEditionTable::hashOf(rulebook.source()))});
}

EditionCheck RulebookService::check(const QByteArray& toml, const QString& fileName) const
{
    m_workspace.access().requireSession();
    return check(toml, fileName, Thoroughness::Lint);
}

EditionCheck RulebookService::check(const QByteArray& toml, const QString& fileName, Thoroughness thoroughness) const
{
    EditionCheck check;
    check.toml = toml;
    check.candidate = library().read(toml, fileName, check.findings, thoroughness);
    if (!check.candidate)
        return check;
    if (QString::fromUtf8(toml).toUtf8() != toml) {
        check.findings += findingAt(Severity::Error, {},
            QCoreApplication::translate("RulebookService", "The file is not UTF-8; save it as UTF-8 and try again."));
        return check;
    }
    checkPlace(check);
    return check;
}

void RulebookService::checkPlace(EditionCheck& check) const
{
    const Rulebook& candidate = *check.candidate;
    const QString edition = u"rulebook.edition"_s;
    const QString inForceFrom = u"rulebook.inForceFrom"_s;
    const QDate day = candidate.inForceFrom();
    const auto same = library().find(candidate.id(), candidate.edition());
    // One that is kept but cannot be read is not in the library; its name is taken all the same.
    if (same || m_kept.contains(keyOf(candidate.id(), candidate.edition()))) {
        check.findings += findingAt(Severity::Error, edition,
            same && same->source() == check.toml
                ? QCoreApplication::translate("RulebookService", "Edition %1 of %2 is here already, word for word.")
                      .arg(candidate.edition(), candidate.id())
                : QCoreApplication::translate("RulebookService",
                    "There is an edition %1 of %2 already, with another content; an edition never changes, so give "
                    "this "
                    "one another name.")
                      .arg(candidate.edition(), candidate.id()));
        return;
    }
    bool isFirst = true;
    for (const Rulebook& other : library().rulebooks()) {
        if (other.id() != candidate.id())
            continue;
        isFirst = false;
        if (day.isValid() && other.inForceFrom() > day)
            check.findings += findingAt(Severity::Warning, inForceFrom,
                QCoreApplication::translate(
                    "RulebookService", "Edition %1 takes over on %2 already; this one judges only until then.")
                    .arg(other.edition(), toIso(other.inForceFrom())));
    }
    if (isFirst)
        return;
    if (!day.isValid()) {
        check.findings += findingAt(Severity::Error, inForceFrom,
            QCoreApplication::translate("RulebookService",
                "There are other editions of %1, so this one needs the day from which it is in force, as 2026-10-01.")
                .arg(candidate.id()));
        return;
    }
    check.follows = library().find(candidate.id(), day);
    check.filedSince = LedgerTable(m_workspace.database()).countSince(candidate.id(), Moment::startOf(day));
    if (check.filedSince > 0)
        check.findings += findingAt(Severity::Warning, inForceFrom,
            QCoreApplication::translate("RulebookService",
                "%n complaint(s) registered on %1 or later have been filed already; they keep the edition that judged "
                "them.",
                nullptr, int(check.filedSince))
                .arg(toIso(day)));
}

Rulebook RulebookService::importEdition(const EditionCheck& check, const QString& why)
{
    m_workspace.access().require(Right::ChangeRulebooks);
    Q_ASSERT_X(check.mayBeImported(), "RulebookService::importEdition", "the edition must be checked first");
    const Rulebook& rulebook = *check.candidate;
    const Moment now = m_workspace.clock().now();
    Database& database = m_workspace.database();
    Transaction transaction(database);
    const RulebookEditionTable table(database);
    if (table.contains(rulebook.id(), rulebook.edition()))
        throw Error(ErrorCode::ChangedByOthers,
            QCoreApplication::translate("RulebookService",
                "Somebody has brought in an edition %1 of %2 meanwhile; nothing was changed. Look at it first.")
                .arg(rulebook.edition(), rulebook.id()));
    // The edition that it follows must not vanish with a newer program, even if it has judged nothing here yet.
    if (check.follows)
        keep(*check.follows, now);
    KeptEdition kept;
    kept.rulebook = rulebook.id();
    kept.edition = rulebook.edition();
    if (rulebook.inForceFrom().isValid())
        kept.inForceFrom = rulebook.inForceFrom();
    kept.origin = EditionOrigin::Imported;
    kept.keptAt = now;
    kept.keptBy = m_workspace.userName();
    const qint64 id = table.insert(kept, check.toml);
    HistoryWriter(database, m_workspace.userName(), now, why)
        .note(HistoryEntity::Rulebook, id, u"import"_s,
            {keyOf(rulebook.id(), rulebook.edition()), check.follows ? check.follows->edition() : QString(),
                u"%1 (sha256 %2)"_s.arg(rulebook.edition(), RulebookEditionTable::hashOf(check.toml))});
    transaction.commit();
    library().add(rulebook);
    return rulebook;
}

QList<HouseFigure> RulebookService::figures(const QString& rulebookId, QDate day) const
{
    m_workspace.access().requireSession();
    const auto rulebook = library().find(rulebookId, day);
    return rulebook ? houseFigures(*rulebook) : QList<HouseFigure>();
}

QString RulebookService::nextEditionName(const Rulebook& base) const
{
    static const QRegularExpression ownNumber(u"\\+\\d+$"_s);
    const QString stem = QString(base.edition()).remove(ownNumber);
    for (int i = 1;; ++i) {
        const QString name = u"%1+%2"_s.arg(stem).arg(i);
        if (!library().find(base.id(), name) && !m_kept.contains(keyOf(base.id(), name)))
            return name;
    }
}

EditionCheck RulebookService::checkFigure(const FigureChange& change) const
{
    m_workspace.access().requireSession();
    EditionCheck check;
    const auto base = library().find(change.rulebook, change.from);
    if (!base) {
        check.findings += findingAt(Severity::Error, u"rulebook"_s,
            QCoreApplication::translate("RulebookService", "There is no standard \"%1\".").arg(change.rulebook));
        return check;
    }
    FigureSetting setting{change.name, change.expression.trimmed(), nextEditionName(*base), change.from};
    const auto text = withFigure(*base, setting, check.findings);
    if (!text)
        return check;
    check = this->check(*text, change.name, Thoroughness::Judge);
    if (!check.candidate)
        return check;
    const QList<HouseFigure> after = houseFigures(*check.candidate);
    const HouseFigure* figure = findFigure(after, change.name);
    Q_ASSERT(figure);
    const QList<HouseFigure> before = houseFigures(*base);
    if (const HouseFigure* old = findFigure(before, change.name); old->expression == figure->expression)
        check.findings += findingAt(Severity::Error, change.name,
            QCoreApplication::translate("RulebookService", "The figure is %1 already.").arg(old->expression));
    else if (old->type != figure->type)
        check.findings += findingAt(Severity::Error, change.name,
            QCoreApplication::translate("RulebookService", "%1 is %2, but %3 is needed here, as in %4.")
                .arg(figure->expression, figure->type, old->type, old->expression));
    return check;
}

QList<KeptEdition> RulebookService::keptEditions() const
{
    m_workspace.access().requireSession();
    return RulebookEditionTable(m_workspace.database()).keptAfter(0);
}

bool RulebookService::differsFromShipped(const QString& rulebookId, const QString& edition) const
{
    return m_differing.contains(keyOf(rulebookId, edition));
}

QList<ClauseUse> RulebookService::clauseUse(const QString& rulebookId) const
{
    m_workspace.access().require(Right::SeeComplaints);
    return ClauseUseTable(m_workspace.database()).of(rulebookId);
}

QList<ComplaintId> RulebookService::complaintsUsing(const QString& rulebookId, const QString& clause, int limit) const
{
    m_workspace.access().require(Right::SeeComplaints);
    return ClauseUseTable(m_workspace.database()).complaints(rulebookId, clause, limit);
}

qint64 RulebookService::uncounted() const
{
    m_workspace.access().requireSession();
    return ClauseUseTable(m_workspace.database()).backlogSize();
}

ReplayRequest RulebookService::replayRequest(const Rulebook& draft) const
{
    const Access& access = m_workspace.access();
    access.require(Right::SeeComplaints);
    access.requireRead(FieldClass::Money);
    ReplayRequest request;
    request.databasePath = m_workspace.databasePath();
    request.library = m_workspace.rulebooks();
    request.calendar = m_workspace.calendar();
    request.asOf = m_workspace.clock().now();
    request.draft = draft;
    return request;
}

bool RulebookService::countClauses(qint64 atMost, const std::function<bool()>& keepGoing)
{
    if (m_workspace.access().isLocked())
        return false; // it goes on when somebody works again
    Database& database = m_workspace.database();
    const ClauseUseTable table(database);
    if (table.backlogSize() == 0)
        return true;
    for (qint64 counted = 0; counted < atMost;) {
        if (keepGoing && !keepGoing())
            return false;
        Transaction transaction(database);
        const QList<ComplaintId> ids = table.backlog(int(std::min<qint64>(countedAtOnce, atMost - counted)));
        if (ids.isEmpty())
            return true;
        QList<ComplaintRecord> records = ComplaintTable(database).load(ids);
        ComplaintParts(database).load(records);
        for (const ComplaintRecord& record : std::as_const(records)) {
            const auto rulebook = ComplaintReader(m_workspace).rulebookOf(record);
            if (!rulebook)
                continue; // its edition is not at hand; it is counted when it is judged again
            keep(*rulebook, m_workspace.clock().now());
            const Case facts{record.rulebook, m_workspace.clock().now(), record.facts,
                ComplaintReader(m_workspace).historyFor(record)};
            const SearchIndex index(database);
            index.beforeChange(record.id);
            table.store(record.id, record.rulebook, record.facts.registeredAt.date(),
                clausesUsed(kesu::judge(*rulebook, facts, m_workspace.calendar(), VerdictTexts::Leave)));
            index.store(record.id);
        }
        table.noteDone(ids.last());
        transaction.commit();
        counted += ids.size();
    }
    return table.backlogSize() == 0;
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/slipeditor.h"

#include "core/base/error.h"
#include "core/judgement/explain.h"
#include "core/judgement/judge.h"
#include "core/service/workspace.h"
#include "ui/shared/theme.h"

namespace kesu {

namespace {

constexpr int autosaveAfterMs = 1000;
constexpr int mostUndoSteps = 200;

/// What was typed, without all that the database gave it.
ComplaintRecord asNewDraft(ComplaintRecord record)
{
    record.id = {};
    record.version = 0;
    record.state = RecordState::Draft;
    record.number.clear();
    record.edition.clear();
    record.source.clear();
    for (Attachment& attachment : record.attachments)
        attachment.id = {};
    return record;
}

} // namespace

SlipEditor::SlipEditor(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(autosaveAfterMs);
    connect(&m_autosave, &QTimer::timeout, this, [this] {
        try {
            keepDraft();
        } catch (const Error& error) {
            Q_EMIT notKept(error);
        }
    });
}

void SlipEditor::startNew(const QString& rulebookId)
{
    ComplaintRecord record = m_workspace.complaints().blank(rulebookId);
    // To the minute, as the field shows it.
    record.facts.registeredAt = Moment::fromSeconds(record.facts.registeredAt.seconds() / 60 * 60);
    take(record, record);
}

void SlipEditor::open(ComplaintId id)
{
    const ComplaintService& service = m_workspace.complaints();
    const ComplaintRecord stored = service.load(id);
    auto kept = service.workingCopy(id);
    if (kept && *kept == stored)
        kept.reset();
    take(stored, kept.value_or(stored));
    if (!kept)
        return;
    m_workingCopy = kept;
    m_keptEditsAt = service.keptAt(id);
    Q_EMIT stateChanged();
}

void SlipEditor::take(const ComplaintRecord& stored, const ComplaintRecord& shown)
{
    m_autosave.stop();
    m_record = shown;
    m_stored = stored;
    m_opened = shown;
    m_workingCopy.reset();
    m_keptEditsAt.reset();
    m_undo.clear();
    m_redo.clear();
    showAnew();
}

void SlipEditor::showAnew()
{
    endTyping();
    findRulebook();
    m_history = m_workspace.complaints().historyFor(m_record);
    Q_EMIT replaced();
    judge();
    Q_EMIT stateChanged();
}

void SlipEditor::findRulebook()
{
    m_rulebook = m_workspace.complaints().rulebookOf(m_record);
}

void SlipEditor::judge()
{
    m_judgedAt = m_workspace.clock().now();
    if (!m_rulebook)
        m_verdict = {};
    else if (m_record.hidden.isEmpty())
        m_verdict = kesu::judge(*m_rulebook, judgedCase(), m_workspace.calendar());
    else // what is hidden here counts as it is stored
        m_verdict = m_workspace.complaints().judge(m_record, m_history);
    Q_EMIT judged();
}

Case SlipEditor::judgedCase() const
{
    return {m_record.rulebook, m_judgedAt, m_record.facts, m_history};
}

std::optional<Explanation> SlipEditor::explanation() const
{
    if (!m_rulebook)
        return {};
    if (!m_record.hidden.isEmpty())
        return m_workspace.complaints().explain(m_record, m_history, windowLanguage());
    return explain(*m_rulebook, judgedCase(), m_workspace.calendar(), windowLanguage()).explanation;
}

QList<Improvement> SlipEditor::improvements() const
{
    if (!m_rulebook)
        return {};
    if (!m_record.hidden.isEmpty())
        return m_workspace.complaints().wouldChange(m_record, m_history, windowLanguage());
    return wouldChange(*m_rulebook, judgedCase(), m_workspace.calendar(), windowLanguage());
}

void SlipEditor::change(const QString& path, const std::function<void(ComplaintRecord&)>& apply)
{
    ComplaintRecord next = m_record;
    apply(next);
    if (next == m_record)
        return;
    if (path != m_typingAt || m_undo.isEmpty()) {
        m_undo += m_record;
        if (m_undo.size() > mostUndoSteps)
            m_undo.removeFirst();
    }
    m_typingAt = path;
    m_redo.clear();
    const bool datesChanged = next.facts.registeredAt != m_record.facts.registeredAt
        || next.facts.complaintDate != m_record.facts.complaintDate || next.rulebook != m_record.rulebook;
    m_record = next;
    if (datesChanged) {
        findRulebook();
        m_history = m_workspace.complaints().historyFor(m_record);
    }
    judge();
    m_autosave.start();
    Q_EMIT changed(path);
    Q_EMIT stateChanged();
}

void SlipEditor::restore(QList<ComplaintRecord>& from, QList<ComplaintRecord>& to)
{
    if (from.isEmpty())
        return;
    to += m_record;
    ComplaintRecord next = from.takeLast();
    // What the database gave stays: undo takes back edits, not filing.
    next.id = m_record.id;
    next.version = m_record.version;
    next.state = m_record.state;
    next.number = m_record.number;
    next.edition = m_record.edition;
    m_record = next;
    showAnew();
    m_autosave.start();
}

void SlipEditor::undo()
{
    restore(m_undo, m_redo);
}

void SlipEditor::redo()
{
    restore(m_redo, m_undo);
}

bool SlipEditor::isBlank() const
{
    ComplaintRecord nothing;
    nothing.id = m_record.id;
    nothing.version = m_record.version;
    nothing.rulebook = m_record.rulebook;
    nothing.facts.registeredAt = m_record.facts.registeredAt;
    return m_record == nothing;
}

QString SlipEditor::formPath(const QString& field)
{
    const QString prefix = QStringLiteral("complaint.");
    return field.startsWith(prefix) ? field.mid(prefix.size()) : field;
}

Findings SlipEditor::findings() const
{
    Findings findings = m_workspace.complaints().check(m_record);
    for (Finding& finding : findings)
        finding.field = formPath(finding.field);
    return findings;
}

/// Takes over what the database gave a record, and keeps what was typed.
void SlipEditor::takeStored(const ComplaintRecord& record)
{
    m_record = record;
    m_stored = record;
    m_opened = record;
    m_workingCopy.reset();
    m_keptEditsAt.reset();
    findRulebook();
    judge();
    Q_EMIT stateChanged();
}

void SlipEditor::keepDraft()
{
    m_autosave.stop();
    if (m_record.state == RecordState::Filed)
        keepWorkingCopy();
    else if (isDirty())
        takeStored(m_workspace.complaints().saveDraft(m_record));
    Q_EMIT kept();
}

void SlipEditor::keepWorkingCopy()
{
    ComplaintService& service = m_workspace.complaints();
    if (isDirty() && m_workingCopy != m_record) {
        service.saveDraft(m_record);
        m_workingCopy = m_record;
    } else if (!isDirty() && m_workingCopy) {
        service.discardDraft(m_record.id);
        m_workingCopy.reset();
    }
}

void SlipEditor::goOnWithKeptEdits()
{
    m_keptEditsAt.reset();
    Q_EMIT stateChanged();
}

void SlipEditor::dropKeptEdits()
{
    m_undo += m_record;
    m_redo.clear();
    m_record = m_stored;
    m_keptEditsAt.reset();
    keepDraft();
    showAnew();
}

void SlipEditor::store()
{
    m_autosave.stop();
    ComplaintService& service = m_workspace.complaints();
    const ComplaintRecord stored
        = m_record.state == RecordState::Draft ? service.file(m_record) : service.save(m_record);
    takeStored(stored);
    m_undo.clear();
    m_redo.clear();
    Q_EMIT kept();
    Q_EMIT replaced();
}

std::optional<ComplaintRecord> SlipEditor::base() const
{
    return isBehind() ? std::nullopt : std::optional(m_stored);
}

void SlipEditor::rebase(const ComplaintRecord& stored, const ComplaintRecord& record)
{
    m_undo += m_record;
    m_redo.clear();
    m_stored = stored;
    m_record = record;
    m_keptEditsAt.reset();
    showAnew();
    m_autosave.start();
}

void SlipEditor::openTyped(const ComplaintRecord& record)
{
    const ComplaintService& service = m_workspace.complaints();
    std::optional<ComplaintRecord> stored;
    if (record.id.isStored()) {
        try {
            stored = service.load(record.id);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotFound)
                throw;
        }
    }
    if (stored) {
        take(*stored, record);
    } else {
        const ComplaintRecord blank = service.blank(record.rulebook);
        take(blank, asNewDraft(record));
    }
    m_opened = m_stored; // an edit of now: leaving asks what becomes of it
    m_autosave.start();
}

void SlipEditor::reload()
{
    m_autosave.stop();
    if (m_record.state == RecordState::Filed)
        m_workspace.complaints().discardDraft(m_record.id);
    open(m_record.id);
}

void SlipEditor::continueAsCopy()
{
    const ComplaintRecord copy = asNewDraft(m_record);
    const ComplaintRecord draft = m_workspace.complaints().saveDraft(copy);
    m_workspace.complaints().discardDraft(m_record.id); // the working copy lives on in the draft
    take(draft, draft);
}

void SlipEditor::discard()
{
    m_autosave.stop();
    if (m_record.state == RecordState::Draft && m_record.id.isStored())
        m_workspace.complaints().discardDraft(m_record.id);
    m_stored = m_record;
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/slipkeeper.h"

#include "core/service/workspace.h"
#include "ui/shared/format.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"
#include "ui/slip/slipeditor.h"
#include "ui/slip/slipform.h"
#include "ui/slip/sliphead.h"

namespace kesu {

SlipKeeper::SlipKeeper(Workspace& workspace, SlipEditor& editor, SlipHead& head, QWidget& page)
    : m_workspace(workspace)
    , m_editor(editor)
    , m_head(head)
    , m_page(page)
{
    connect(&m_editor, &SlipEditor::draftNotKept, this, [this](const QString& message) {
        m_head.showNote(m_editor.record().state == RecordState::Draft ? tr("Draft not kept: %1").arg(message)
                                                                      : tr("Edits not kept: %1").arg(message),
            Tone::Invalid);
    });
}

void SlipKeeper::follow(SlipForm* form)
{
    m_form = form;
}

void SlipKeeper::takeTyped()
{
    if (m_form)
        m_form->takeTyped();
}

bool SlipKeeper::isReady()
{
    if (!m_form)
        return false;
    takeTyped();
    m_editor.endTyping();
    const QString problem = m_form->binder().firstProblem();
    if (problem.isEmpty() && m_editor.record().unparsed.isEmpty())
        return true;
    m_form->binder().demandAll();
    const QString path = problem.isEmpty() ? m_editor.record().unparsed.firstKey() : problem;
    m_head.showNote(tr("Not yet: see %1").arg(m_form->label(path)), Tone::Invalid);
    Q_EMIT fieldRequested(path);
    return false;
}

void SlipKeeper::save()
{
    if (m_editor.record().state == RecordState::Filed) {
        store();
        return;
    }
    guarded(&m_page, [this] {
        takeTyped();
        m_editor.keepDraft();
        m_head.showNote(tr("Draft kept at %1").arg(formatTime(m_workspace.clock().now())), Tone::Neutral);
        Q_EMIT saved(m_editor.record().id);
    });
}

void SlipKeeper::file()
{
    if (m_editor.record().state == RecordState::Draft)
        store();
}

bool SlipKeeper::store()
{
    bool stored = false;
    guarded(&m_page, [&] {
        if (!isReady())
            return;
        const bool wasDraft = m_editor.record().state == RecordState::Draft;
        try {
            m_editor.store();
        } catch (const Error& error) {
            if (error.code() != ErrorCode::ChangedByOthers)
                throw;
            settleConflict(error.message());
            return;
        }
        stored = true;
        const QString number = m_editor.record().number;
        m_head.showNote(!wasDraft  ? tr("Saved")
                : number.isEmpty() ? tr("Filed; it gets its number when it is valid")
                                   : tr("Filed as %1").arg(number),
            Tone::Valid);
        Q_EMIT saved(m_editor.record().id);
    });
    return stored;
}

void SlipKeeper::settleConflict(const QString& message)
{
    const int choice = MessageBox::choose(&m_page, tr("Somebody else has changed this complaint in the meantime."),
        {tr("Keep my edit as a draft"), tr("Drop my edit and show theirs"), tr("Go on editing")}, message);
    if (choice == 0)
        m_editor.continueAsCopy();
    else if (choice == 1)
        m_editor.reload();
}

void SlipKeeper::print()
{
    guarded(&m_page, [this] {
        if (m_editor.record().state == RecordState::Draft)
            m_editor.keepDraft();
        else if (m_editor.isDirty() && !store())
            return;
        if (m_editor.record().id.isStored())
            Q_EMIT printRequested(m_editor.record().id);
    });
}

void SlipKeeper::discard()
{
    if (m_editor.record().state != RecordState::Draft
        || !MessageBox::confirm(&m_page, tr("Discard this draft? What was typed is gone then."), tr("Discard")))
        return;
    guarded(&m_page, [this] {
        m_editor.discard();
        Q_EMIT closed();
    });
}

bool SlipKeeper::mayLeave()
{
    takeTyped();
    if (m_editor.record().state == RecordState::Draft)
        return guarded(&m_page, [this] { m_editor.keepDraft(); }) == GuardResult::Done;
    if (!m_editor.isDirty() || m_editor.isAsOpened())
        return true;
    const int choice = MessageBox::choose(&m_page, tr("The changes of this complaint are not saved yet."),
        {tr("Save"), tr("Drop the changes"), tr("Go on editing")});
    if (choice == 0)
        return store();
    if (choice == 1)
        guarded(&m_page, [this] { m_editor.reload(); });
    return choice == 1;
}

} // namespace kesu

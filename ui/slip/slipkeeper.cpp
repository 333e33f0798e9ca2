// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/slipkeeper.h"

#include "core/service/recordconflict.h"
#include "core/service/rescueservice.h"
#include "core/service/workspace.h"
#include "ui/access/signindialog.h"
#include "ui/shared/format.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"
#include "ui/shared/noticebar.h"
#include "ui/slip/conflictdialog.h"
#include "ui/slip/slipeditor.h"
#include "ui/slip/slipform.h"
#include "ui/slip/sliphead.h"

#include <QPushButton>

namespace kesu {

namespace {

/// Trouble with the database itself, during which what was typed is kept elsewhere.
bool isOfTheDatabase(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
    case ErrorCode::DatabaseNotReadable:
    case ErrorCode::DatabaseNotWritable:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseCorrupt:
    case ErrorCode::DatabaseGone:
        return true;
    default:
        return false;
    }
}

} // namespace

SlipKeeper::SlipKeeper(Workspace& workspace, SlipEditor& editor, SlipHead& head, NoticeBar& trouble, QWidget& page)
    : m_workspace(workspace)
    , m_editor(editor)
    , m_head(head)
    , m_trouble(trouble)
    , m_page(page)
    , m_again(trouble.addButton(tr("&Try again")))
    , m_compare(trouble.addButton(tr("&Compare …")))
{
    connect(&m_editor, &SlipEditor::notKept, this, &SlipKeeper::notKept);
    connect(&m_editor, &SlipEditor::kept, this, &SlipKeeper::kept);
    connect(m_again, &QPushButton::clicked, this, &SlipKeeper::tryAgain);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        guarded(&m_page, [this] {
            if (settleConflict())
                keep();
        });
    });
}

void SlipKeeper::begin()
{
    begin({});
}

void SlipKeeper::begin(const QString& rescueKey)
{
    m_rescueKey = rescueKey;
    m_isRescued = !rescueKey.isEmpty();
    m_trouble.clear();
}

void SlipKeeper::keep()
{
    try {
        m_editor.keepDraft();
    } catch (const Error& error) {
        notKept(error);
    }
}

void SlipKeeper::tryAgain()
{
    takeTyped();
    keep();
}

void SlipKeeper::kept()
{
    m_trouble.clear();
    m_isRescued = false;
    if (m_rescueKey.isEmpty())
        return;
    RescueService(m_workspace).remove(m_rescueKey);
    m_rescueKey.clear();
}

void SlipKeeper::notKept(const Error& error)
{
    const bool isConflict = error.code() == ErrorCode::ChangedByOthers;
    m_again->setVisible(!isConflict);
    m_compare->setVisible(isConflict);
    if (isConflict)
        m_trouble.say(Tone::Pending, tr("Somebody else has changed this slip in the meantime."),
            tr("What you typed stands here. Compare both and choose what stays."));
    else
        rescue(error);
}

void SlipKeeper::rescue(const Error& error)
{
    QString detail;
    try {
        m_rescueKey = RescueService(m_workspace).keep(m_rescueKey, m_editor.record(), error.message());
        m_isRescued = true;
        detail
            = tr("What you typed stands here and is kept on this computer. It is offered again when this database is "
                 "opened.");
    } catch (const Error& second) {
        m_isRescued = false;
        detail = tr("What you typed stands here and nowhere else: leave this window open. %1").arg(second.message());
    }
    m_trouble.say(Tone::Invalid, tr("Not saved: %1").arg(error.message()), detail);
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

bool SlipKeeper::keptSafely()
{
    keep();
    return m_trouble.sentence().isEmpty() || m_isRescued;
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
        if (!keptSafely())
            return;
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
        if (!storeOrAsk())
            return;
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

bool SlipKeeper::storeOrAsk()
{
    for (;;) {
        try {
            m_editor.store();
            return true;
        } catch (const Error& error) {
            if (isOfTheDatabase(error.code())) {
                notKept(error);
                return false;
            }
            if (error.code() != ErrorCode::ChangedByOthers)
                throw;
        }
        if (!settleConflict() || !isReady())
            return false;
    }
}

bool SlipKeeper::settleConflict()
{
    ComplaintService& service = m_workspace.complaints();
    const ComplaintRecord theirs = service.load(m_editor.record().id);
    const auto base = m_editor.base();
    const QList<FieldConflict> conflicts = conflictsBetween(base, m_editor.record(), theirs);
    if (conflicts.isEmpty()) {
        // Both came to the same, apart from files: these are put together without asking.
        m_editor.rebase(theirs, merged(base, m_editor.record(), theirs));
        return true;
    }
    OtherEdit other;
    if (const QList<HistoryEntry> history = service.history(theirs.id); !history.isEmpty())
        other = {history.last().who, history.last().at};
    ConflictDialog dialog(conflicts, FieldWords(m_form->rulebook(), m_form->language()), other, &m_page);
    dialog.exec();
    switch (dialog.outcome()) {
    case ConflictDialog::Outcome::GoOnEditing:
        return false;
    case ConflictDialog::Outcome::KeepAsCopy:
        m_editor.continueAsCopy();
        m_trouble.clear();
        m_head.showNote(tr("Your edit is a draft of its own now"), Tone::Neutral);
        return false;
    case ConflictDialog::Outcome::Save:
        break;
    }
    m_editor.rebase(theirs, merged(base, m_editor.record(), theirs, dialog.choices()));
    m_trouble.clear();
    return true;
}

void SlipKeeper::print(const QString& key)
{
    guarded(&m_page, [&] {
        if (m_editor.record().state == RecordState::Draft)
            m_editor.keepDraft();
        else if (m_editor.isDirty() && !store())
            return;
        if (m_editor.record().id.isStored())
            Q_EMIT printRequested(m_editor.record().id, key);
    });
}

void SlipKeeper::approve(const QString& matter, const QString& role)
{
    guarded(&m_page, [&] {
        if (!m_form || (m_editor.isDirty() && !store()))
            return;
        const QString what
            = tr("%1, as %2")
                  .arg(m_form->term(VocabularyKind::Matter, matter), m_form->term(VocabularyKind::Role, role));
        const ComplaintId id = m_editor.record().id;
        if (!m_workspace.access().mayApproveAs(role)) {
            if (!approveAsOther(matter, role, what))
                return;
        } else if (MessageBox::confirm(&m_page, tr("Approve %1?").arg(what), tr("Approve"))) {
            m_workspace.complaints().approve(id, matter, role);
        } else {
            return;
        }
        m_editor.open(id);
        m_head.showNote(tr("Approved: %1").arg(what), Tone::Valid);
        Q_EMIT saved(id);
    });
}

bool SlipKeeper::approveAsOther(const QString& matter, const QString& role, const QString& what)
{
    SignInDialog dialog(
        SignInDialog::Occasion::Approval, what, m_workspace.accounts().namesToSignIn(),
        [&](const QString& user, const QString& password) {
            return m_workspace.complaints()
                .approveAs(user, Secret(password), m_editor.record().id, matter, role)
                .result.message();
        },
        {}, &m_page);
    dialog.exec();
    return dialog.outcome() == SignInDialog::Outcome::SignedIn;
}

void SlipKeeper::discard()
{
    if (m_editor.record().state != RecordState::Draft
        || !MessageBox::confirm(&m_page, tr("Discard this draft? What was typed is gone then."), tr("Discard")))
        return;
    guarded(&m_page, [this] {
        m_editor.discard();
        kept();
        Q_EMIT closed();
    });
}

bool SlipKeeper::mayLeave()
{
    takeTyped();
    if (m_editor.record().state == RecordState::Draft) {
        if (keptSafely())
            return true;
        return MessageBox::confirm(&m_page, tr("This slip could not be saved: what was typed is lost if you leave it."),
            tr("Leave it all the same"), m_trouble.detail());
    }
    if (!m_editor.isDirty() || m_editor.isAsOpened())
        return true;
    const int choice = MessageBox::choose(&m_page, tr("The changes of this complaint are not saved yet."),
        {tr("Save"), tr("Drop the changes"), tr("Go on editing")});
    if (choice == 0)
        return store();
    if (choice == 1)
        guarded(&m_page, [this] {
            m_editor.reload();
            kept();
        });
    return choice == 1;
}

} // namespace kesu

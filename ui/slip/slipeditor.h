// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/complaint/complaintrecord.h"
#include "core/judgement/explanation.h"
#include "core/judgement/improvements.h"
#include "core/rulebook/rulebook.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

namespace kesu {

class Workspace;

/// One slip while it is edited: the record, its verdict after every change, undo, and what was typed kept a second
/// after the last keystroke: of a draft the draft itself, of a filed slip a working copy beside it. Knows no widget.
class SlipEditor : public QObject
{
    Q_OBJECT

public:
    explicit SlipEditor(Workspace& workspace, QObject* parent = nullptr);

    /// An empty slip judged by that rulebook. Throws Error.
    void startNew(const QString& rulebookId);
    /// Shows what is stored, or the edits of it that were kept and not saved. Throws Error{NotFound}.
    void open(ComplaintId id);

    const ComplaintRecord& record() const { return m_record; }
    const Verdict& verdict() const { return m_verdict; }
    /// Why the verdict is so; empty where nothing can be judged. Worked out anew with each call.
    std::optional<Explanation> explanation() const;
    /// What would change it.
    QList<Improvement> improvements() const;
    /// Empty where the record's rulebook is not at hand; nothing can be judged then.
    const std::optional<Rulebook>& rulebook() const { return m_rulebook; }

    /// Applies one change and judges. Changes of one path after each other make one undo step until endTyping(). Throws
    /// Error.
    void change(const QString& path, const std::function<void(ComplaintRecord&)>& apply);
    /// The next change begins an undo step of its own.
    void endTyping() { m_typingAt.clear(); }
    /// Judges again, because time has passed. Throws Error.
    void judge();

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();

    /// True if the record differs from what is stored.
    bool isDirty() const { return m_record != m_stored; }
    /// True for a slip into which nothing has been put yet.
    bool isUntouched() const { return !m_record.id.isStored() && !isDirty(); }
    /// True for a draft that says nothing yet but when it was registered and what judges it.
    bool isBlank() const;
    /// When the edits were kept that an earlier session left unsaved and that are shown since open(), until it is
    /// decided what becomes of them.
    const std::optional<Moment>& keptEditsAt() const { return m_keptEditsAt; }
    /// True if the stored slip is newer than the version that the edits began with.
    bool isBehind() const { return m_record.version != m_stored.version; }
    /// True if nothing was changed since the slip was opened or saved here, kept edits included.
    bool isAsOpened() const { return m_record == m_opened; }
    /// What keeps the slip from being filed; paths as the form has them ("product.deliveredOn").
    Findings findings() const;

    /// Keeps what was typed, as the draft or beside the filed slip; does nothing where nothing was. Throws Error.
    void keepDraft();
    /// Files a draft, or saves the changes of a filed slip. Throws Error; ChangedByOthers leaves the edit as it is.
    void store();
    /// The kept edits are simply the edits now.
    void goOnWithKeptEdits();
    /// Back to what is stored; undo brings the kept edits again. Throws Error.
    void dropKeptEdits();
    /// Reads the stored version again and forgets the edit, the kept one too. Throws Error.
    void reload();
    /// The slip as the database had it when the edit began; empty where that is not known any more.
    std::optional<ComplaintRecord> base() const;
    /// The edit as it is to go on on top of what somebody else stored; undo brings back what it was. Throws Error.
    void rebase(const ComplaintRecord& stored, const ComplaintRecord& record);
    /// Shows a slip that was typed and never stored as an edit of what is stored under its id, or as a new draft where
    /// nothing is. Throws Error.
    void openTyped(const ComplaintRecord& record);
    /// Makes the edit a new draft of its own, so that nothing typed is lost when others changed the slip. Throws Error.
    void continueAsCopy();
    /// Throws the draft away. Throws Error.
    void discard();

    /// The catalogue's path of a finding's field: without "complaint." in front.
    static QString formPath(const QString& field);

Q_SIGNALS:
    /// One change was made at that path; everything else may have stayed.
    void changed(const QString& path);
    /// Another record, or another state of this one: show all of it anew.
    void replaced();
    void judged();
    /// Number, state, stored or dirty may have changed.
    void stateChanged();
    /// What was typed is in the database now, or there is nothing to be kept.
    void kept();
    void notKept(const kesu::Error& error);

private:
    /// `shown` is what is edited, `stored` what the database has of it.
    void take(const ComplaintRecord& stored, const ComplaintRecord& shown);
    void keepWorkingCopy();
    void showAnew();
    void takeStored(const ComplaintRecord& record);
    void findRulebook();
    Case judgedCase() const;
    void restore(QList<ComplaintRecord>& from, QList<ComplaintRecord>& to);

    Workspace& m_workspace;
    ComplaintRecord m_record;
    ComplaintRecord m_stored; ///< as the database has it, or the blank one
    ComplaintRecord m_opened; ///< as it was shown when it was opened or saved
    std::optional<ComplaintRecord> m_workingCopy; ///< what lies beside the filed slip
    std::optional<Moment> m_keptEditsAt;
    std::optional<Rulebook> m_rulebook;
    QList<PastComplaint> m_history;
    Verdict m_verdict;
    Moment m_judgedAt;
    QList<ComplaintRecord> m_undo;
    QList<ComplaintRecord> m_redo;
    QString m_typingAt;
    QTimer m_autosave;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QObject>
#include <QPointer>

class QPushButton;
class QWidget;

namespace kesu {

class Error;
class NoticeBar;
class SlipEditor;
class SlipForm;
class SlipHead;
class Workspace;

/// What becomes of what was typed: kept, filed, saved, printed, dropped. Asks wherever something would be lost, and
/// says in the head what was done. What the database cannot take is kept on this computer, and a bar says so. No error
/// leaves it.
class SlipKeeper : public QObject
{
    Q_OBJECT

public:
    SlipKeeper(Workspace& workspace, SlipEditor& editor, SlipHead& head, NoticeBar& trouble, QWidget& page);

    /// The form that is typed into, or none.
    void follow(SlipForm* form);

    /// Keeps what was typed, as the draft or beside the filed slip; where that fails, on this computer.
    void keep();
    /// Forgets the trouble of the slip that stood here before, not what was rescued of it.
    void begin();
    /// The slip that stands here was rescued under that key.
    void begin(const QString& rescueKey);
    /// Keeps a draft, saves a filed slip.
    void save();
    void file();
    /// key: of the form, handed on; empty: the one used last.
    void print(const QString& key);
    /// Approves as whoever holds the role: whoever is signed in, else somebody who signs in for this one approval. What
    /// was typed is saved before, so that it is known what was signed.
    void approve(const QString& matter, const QString& role);
    /// Throws a draft away after asking.
    void discard();
    /// Keeps a draft; asks only where a filed slip has changes of now that are not saved. False if the user wants to
    /// stay.
    bool mayLeave();

Q_SIGNALS:
    /// Something is wrong at that field.
    void fieldRequested(const QString& path);
    void saved(kesu::ComplaintId id);
    void printRequested(kesu::ComplaintId id, const QString& key);
    void closed();

private:
    void takeTyped();
    bool store();
    bool storeOrAsk();
    /// Keeps a draft; false where it is neither in the database nor on this computer.
    bool keptSafely();
    bool isReady();
    /// Shows both sides and lets the user choose; true if the edit stands on top of what is stored now.
    bool settleConflict();
    bool approveAsOther(const QString& matter, const QString& role, const QString& what);
    void notKept(const Error& error);
    void rescue(const Error& error);
    void kept();
    void tryAgain();

    Workspace& m_workspace;
    SlipEditor& m_editor;
    SlipHead& m_head;
    NoticeBar& m_trouble;
    QWidget& m_page;
    QPushButton* m_again;
    QPushButton* m_compare;
    QString m_rescueKey; ///< under which what was typed is kept on this computer, or empty
    bool m_isRescued = false; ///< and it is what stands in the slip now
    QPointer<SlipForm> m_form;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace kesu {

class SlipEditor;
class SlipForm;
class SlipHead;
class Workspace;

/// What becomes of what was typed: kept, filed, saved, printed, dropped. Asks wherever something would be lost, and
/// says in the head what was done. No error leaves it.
class SlipKeeper : public QObject
{
    Q_OBJECT

public:
    SlipKeeper(Workspace& workspace, SlipEditor& editor, SlipHead& head, QWidget& page);

    /// The form that is typed into, or none.
    void follow(SlipForm* form);

    /// Keeps a draft, saves a filed slip.
    void save();
    void file();
    void print();
    /// Throws a draft away after asking.
    void discard();
    /// Keeps a draft; asks only where a filed slip has changes of now that are not saved. False if the user wants to
    /// stay.
    bool mayLeave();

Q_SIGNALS:
    /// Something is wrong at that field.
    void fieldRequested(const QString& path);
    void saved(kesu::ComplaintId id);
    void printRequested(kesu::ComplaintId id);
    void closed();

private:
    void takeTyped();
    bool store();
    bool isReady();
    void settleConflict(const QString& message);

    Workspace& m_workspace;
    SlipEditor& m_editor;
    SlipHead& m_head;
    QWidget& m_page;
    QPointer<SlipForm> m_form;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/slipactions.h"

#include "ui/shared/theme.h"

#include <QAction>
#include <QWidget>

namespace kesu {

namespace {

QAction* make(QWidget& page, const char* name, const QString& text, const char* iconName, const QKeySequence& keys)
{
    auto* action = new QAction(icon(QString::fromLatin1(iconName)), text, &page);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page.addAction(action);
    return action;
}

} // namespace

SlipActions::SlipActions(QWidget& page)
    : save(make(page, "save", tr("&Save"), "save", QKeySequence::Save))
    , file(make(page, "file", tr("F&ile"), "check", Qt::CTRL | Qt::Key_Return))
    , print(make(page, "print", tr("&Print"), "print", QKeySequence::Print))
    , undo(make(page, "undo", tr("Undo"), "undo", QKeySequence::Undo))
    , redo(make(page, "redo", tr("Redo"), "redo", QKeySequence::Redo))
    , clause(make(page, "clause", tr("Clause about this field"), "clause", Qt::Key_F1))
    , discard(make(page, "discard", tr("Discard this draft …"), "trash", {}))
{
    save->setToolTip(tr("Save"));
    file->setToolTip(tr("File the complaint: it goes into the ledger"));
    print->setToolTip(tr("Print the form"));
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

class QAction;
class QKeySequence;
class QString;
class QWidget;

namespace kesu {

/// What one can do with a slip: the actions with their words, icons and keys. They belong to the page.
class SlipActions
{
    Q_DECLARE_TR_FUNCTIONS(SlipActions)

public:
    explicit SlipActions(QWidget& page);

    QList<QAction*> all() const { return {save, file, print, undo, redo, clause, discard}; }

    QAction* const save;
    QAction* const file;
    QAction* const print;
    QAction* const undo;
    QAction* const redo;
    QAction* const clause;
    QAction* const discard;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcutsdialog.h"

#include "ui/shared/format.h"
#include "ui/shared/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kesu {

namespace {

class KeyList
{
public:
    KeyList(QGridLayout* grid, QWidget* parent)
        : m_grid(grid)
        , m_parent(parent)
    {
    }

    void addHead(const QString& text)
    {
        auto* head = new QLabel(text, m_parent);
        head->setFont(headingFont(m_parent->font(), 0));
        head->setContentsMargins(0, m_row == 0 ? 0 : spacing::medium, 0, 0);
        m_grid->addWidget(head, m_row++, 0, 1, 2);
    }

    void addRow(const QString& keys, const QString& text)
    {
        auto* key = new QLabel(keys, m_parent);
        makeQuiet(key);
        m_grid->addWidget(new QLabel(text, m_parent), m_row, 0);
        m_grid->addWidget(key, m_row++, 1, Qt::AlignRight);
    }

private:
    QGridLayout* m_grid;
    QWidget* m_parent;
    int m_row = 0;
};

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto* content = new QWidget(this);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    grid->setHorizontalSpacing(spacing::huge);
    grid->setVerticalSpacing(spacing::tiny);
    grid->setColumnStretch(0, 1);
    KeyList list(grid, content);
    for (const QAction* top : menus.actions()) {
        if (!top->menu())
            continue;
        QList<const QAction*> keyed;
        for (const QAction* action : top->menu()->actions()) {
            if (!action->shortcut().isEmpty())
                keyed << action;
        }
        if (keyed.isEmpty())
            continue;
        list.addHead(withoutMnemonic(top->text()));
        for (const QAction* action : keyed)
            list.addRow(action->shortcut().toString(QKeySequence::NativeText), withoutMnemonic(action->text()));
    }
    list.addHead(tr("In fields and tables"));
    list.addRow(tr("Enter"), tr("Next field; in a table open the line"));
    list.addRow(tr("Tab / Shift+Tab"), tr("Next or previous field, in the order of the paper"));
    list.addRow(tr("Alt + underlined letter"), tr("Goes straight to a field or button"));
    list.addRow(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
        tr("Copies the chosen lines of a table for Excel"));
    list.addRow(tr("Left / Right"), tr("Neighbouring column of the desk"));
    list.addRow(tr("Ctrl+Left / Ctrl+Right"), tr("Period before or after of a report"));
    list.addRow(tr("Tab, Enter, Escape"), tr("In a report: the next figure, its complaints, out of the pages"));
    list.addRow(tr("Alt+Left"), tr("From the complaints behind a figure back to it"));
    list.addRow(QStringLiteral("F1"), tr("The clause behind the field or line"));

    auto* area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QDialogButtonBox(this);
    buttons->setContentsMargins(spacing::large, 0, spacing::large, spacing::large);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    resize(480, 560);
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/themecolors.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace kesu {

class StatusChip;

/// The line above the slip: where one is, how it stands, and what one can do.
class SlipHead : public QWidget
{
    Q_OBJECT

public:
    explicit SlipHead(QWidget* parent = nullptr);

    void showTitle(const QString& number, const QString& subject);
    void showStatus(Tone tone, const QString& text);
    /// A short word beside the buttons: that a draft was kept, that something is still wrong.
    void showNote(const QString& text, Tone tone);
    void addButton(QAction* action);
    /// A narrow button beside the last one that opens a menu; it is on whenever the menu is.
    void addMenuButton(QMenu& menu, const QString& tip);
    void setPrimary(QAction* action);
    QMenu& menu() { return *m_menu; }

Q_SIGNALS:
    void ledgerRequested();

private:
    QToolButton* m_ledger;
    QLabel* m_title;
    StatusChip* m_status;
    QLabel* m_note;
    QMenu* m_menu;
    QToolButton* m_more;
    QList<QPushButton*> m_buttons;
};

} // namespace kesu

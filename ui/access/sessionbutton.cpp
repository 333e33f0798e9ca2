// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/sessionbutton.h"

#include "core/access/access.h"
#include "ui/access/rightgate.h"
#include "ui/shared/theme.h"

#include <QMenu>

namespace kesu {

SessionButton::SessionButton(QWidget* parent)
    : QToolButton(parent)
{
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    m_lock = menu->addAction(kesu::icon(QStringLiteral("lock")), tr("&Lock"), this, &SessionButton::lockRequested);
    m_lock->setShortcut(Qt::CTRL | Qt::Key_L);
    m_switch = menu->addAction(tr("&Switch user …"), this, &SessionButton::switchRequested);
    m_password = menu->addAction(tr("Change &password …"), this, &SessionButton::passwordRequested);
    m_signOut = menu->addAction(tr("Sign &out"), this, &SessionButton::signOutRequested);
    menu->addSeparator();
    m_users = menu->addAction(kesu::icon(QStringLiteral("users")), QString(), this, &SessionButton::usersRequested);
    setMenu(menu);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    makeFlat(this);
}

void SessionButton::show(const Access& access)
{
    const bool signedIn = access.session() == Access::Session::SignedIn;
    setIcon(kesu::icon(signedIn ? QStringLiteral("staff") : QStringLiteral("users")));
    setText(signedIn ? access.userName() : tr("One user, no password"));
    setToolTip(signedIn
            ? tr("%1 is signed in. What they may do follows from their roles.").arg(access.userName())
            : tr("This database has no users: whoever opens it may do everything, and the history names %1. Users and "
                 "roles are set up in the settings.")
                  .arg(access.userName()));
    setAccessibleName(signedIn ? tr("Signed in: %1").arg(access.userName()) : text());
    setAccessibleDescription(toolTip());
    for (QAction* action : {m_lock, m_switch, m_password, m_signOut})
        action->setVisible(signedIn);
    m_users->setText(signedIn ? tr("&Users and roles …") : tr("&Set up users …"));
    needs(*m_users, access, Right::ManageUsers);
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/access.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

using namespace Qt::StringLiterals;

Access Access::singleUser(const QString& userName)
{
    Access access;
    access.m_session = Session::SingleUser;
    access.m_user.name = userName;
    access.m_rights = allRights();
    access.m_reads = FieldClasses::all();
    access.m_writes = FieldClasses::all();
    return access;
}

Access Access::locked()
{
    return {};
}

Access Access::signedIn(const User& user, const QList<Role>& roles, const QStringList& administrators)
{
    Access access;
    access.m_session = Session::SignedIn;
    access.m_user = user;
    access.m_administrators = administrators;
    for (const Role& role : roles) {
        for (const Right right : role.rights)
            if (!access.m_rights.contains(right))
                access.m_rights += right;
        access.m_reads = access.m_reads.united(role.reads);
        access.m_writes = access.m_writes.united(role.writes);
        access.m_approvalRoles += role.approvalRoles;
    }
    access.m_approvalRoles.removeDuplicates();
    return access;
}

bool Access::may(Right right) const
{
    return m_rights.contains(right);
}

QString Access::refusal(const QString& missing) const
{
    if (isLocked())
        return QCoreApplication::translate("Access", "Sign in first.");
    const QString who = m_administrators.isEmpty() ? QCoreApplication::translate("Access", "An administrator")
                                                   : m_administrators.join(QCoreApplication::translate("Access", ", "));
    return QCoreApplication::translate("Access", "This needs the right “%1”. %2 can give it under Users and roles.")
        .arg(missing, who);
}

void Access::refuse(const QString& missing) const
{
    throw Error(isLocked() ? ErrorCode::SignInNeeded : ErrorCode::NotAllowed, refusal(missing));
}

QString Access::whyNot(Right right) const
{
    return may(right) ? QString() : refusal(label(right));
}

QString Access::whyNot(FieldClass fieldClass) const
{
    return mayRead(fieldClass) ? QString()
                               : refusal(QCoreApplication::translate("Access", "See: %1").arg(label(fieldClass)));
}

void Access::require(Right right) const
{
    if (!may(right))
        refuse(label(right));
}

void Access::requireAny(const QList<Right>& rights) const
{
    Q_ASSERT(!rights.isEmpty());
    if (std::none_of(rights.begin(), rights.end(), [this](Right right) { return may(right); }))
        refuse(label(rights.first()));
}

void Access::requireSession() const
{
    if (isLocked())
        refuse({});
}

void Access::requireRead(FieldClass fieldClass) const
{
    if (!mayRead(fieldClass))
        refuse(QCoreApplication::translate("Access", "See: %1").arg(label(fieldClass)));
}

void Access::requireWrite(FieldClass fieldClass, const QString& field) const
{
    if (!mayWrite(fieldClass))
        refuse(QCoreApplication::translate("Access", "Change: %1 (%2)").arg(label(fieldClass), field));
}

bool Access::mayApproveAs(const QString& approvalRole) const
{
    return m_session == Session::SignedIn && may(Right::Approve) && m_approvalRoles.contains(approvalRole);
}

QStringList Access::approvalRoles() const
{
    return may(Right::Approve) ? m_approvalRoles : QStringList();
}

} // namespace kesu

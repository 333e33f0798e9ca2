// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/right.h"
#include "core/base/id.h"

#include <QStringList>

namespace kesu {

using RoleId = Id<struct RoleTag>;

/// What a group of users may do. A company edits them; the program brings some to begin with (builtInRoles()).
struct Role
{
    RoleId id;
    QString name; ///< unique
    QList<Right> rights;
    FieldClasses reads = {FieldClass::Plain};
    FieldClasses writes = {FieldClass::Plain}; ///< of `reads`
    QStringList approvalRoles; ///< ids of the standards ("quality-manager") for which it approves; with Right::Approve

    friend bool operator==(const Role&, const Role&) = default;
};

/// The roles with which a database begins once it gets users: salesman, clerk, quality manager, sales manager, vice
/// president sales, general manager, auditor, administrator; named in the language of the program, without ids.
QList<Role> builtInRoles();
/// The one of them that may do everything but approve.
Role administratorRole();

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace kesu {

struct Customer
{
    CustomerId id;
    QString code;
    QString name;
    QString region = QStringLiteral("domestic");
    QString contact;
    QString phone;
    QString salesman; ///< name of the serving salesman

    friend bool operator==(const Customer&, const Customer&) = default;
};

struct Product
{
    ProductId id;
    QString code;
    QString name;
    QString spec;
    QString unit;

    friend bool operator==(const Product&, const Product&) = default;
};

struct Department
{
    DepartmentId id;
    QString code; ///< kebab-case id used in "department:ID"
    QString name;

    friend bool operator==(const Department&, const Department&) = default;
};

struct Staff
{
    StaffId id;
    QString code;
    QString name;
    QString department; ///< code of the department, or empty
    QString role; ///< role id, or empty

    friend bool operator==(const Staff&, const Staff&) = default;
};

} // namespace kesu

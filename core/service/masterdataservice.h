// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/complaint/masterdata.h"

#include <QList>

namespace kesu {

class Workspace;

/// Customers, products, departments and staff. save…() gives a new one its id and returns what is stored; findings come
/// back empty-handed through the Findings argument and nothing is stored then. Names of staff are left out for whoever
/// may not see them: there are no members of staff then, and customers have no salesman; saving keeps what is stored.
/// A missing right is thrown as Error{NotAllowed}.
class MasterDataService
{
public:
    explicit MasterDataService(Workspace& workspace);

    /// All of them, the most recently used first.
    QList<Customer> customers() const;
    QList<Product> products() const;
    QList<Department> departments() const;
    QList<Staff> staff() const;

    std::optional<Customer> save(const Customer& customer, Findings& findings);
    std::optional<Product> save(const Product& product, Findings& findings);
    std::optional<Department> save(const Department& department, Findings& findings);
    std::optional<Staff> save(const Staff& member, Findings& findings);

    void remove(CustomerId id);
    void remove(ProductId id);
    void remove(DepartmentId id);
    void remove(StaffId id);

private:
    Workspace& m_workspace;
};

} // namespace kesu

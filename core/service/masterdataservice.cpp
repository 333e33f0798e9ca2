// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/masterdataservice.h"

#include "core/access/recordmask.h"
#include "core/service/historywriter.h"
#include "core/service/workspace.h"
#include "core/storage/customertable.h"
#include "core/storage/database.h"
#include "core/storage/departmenttable.h"
#include "core/storage/producttable.h"
#include "core/storage/stafftable.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("MasterDataService", text);
}

void addError(Findings& findings, const QString& field, const QString& message)
{
    Finding finding;
    finding.field = field;
    finding.message = message;
    findings += finding;
}

void requireName(const QString& name, Findings& findings)
{
    if (name.trimmed().isEmpty())
        addError(findings, u"name"_s, translated(QT_TRANSLATE_NOOP("MasterDataService", "Enter a name.")));
}

QList<FieldValue> fieldsOf(const Customer& customer)
{
    return {{u"code"_s, customer.code}, {u"name"_s, customer.name}, {u"region"_s, customer.region},
        {u"contact"_s, customer.contact}, {u"phone"_s, customer.phone}, {u"salesman"_s, customer.salesman}};
}

QList<FieldValue> fieldsOf(const Product& product)
{
    return {{u"code"_s, product.code}, {u"name"_s, product.name}, {u"spec"_s, product.spec}, {u"unit"_s, product.unit}};
}

QList<FieldValue> fieldsOf(const Department& department)
{
    return {{u"code"_s, department.code}, {u"name"_s, department.name}};
}

QList<FieldValue> fieldsOf(const Staff& member)
{
    return {{u"code"_s, member.code}, {u"name"_s, member.name}, {u"department"_s, member.department},
        {u"role"_s, member.role}};
}

/// Stores one thing with the history of its fields.
template <typename Table, typename Value>
Value storeWithHistory(Workspace& workspace, HistoryEntity entity, const Value& value)
{
    Database& database = workspace.database();
    const HistoryWriter history(database, workspace.userName(), workspace.clock().now(), {});
    const Table table(database);
    const auto before = value.id.isStored() ? table.find(value.id) : std::nullopt;
    const Value stored = table.store(value);
    const QList<FieldValue> oldFields = fieldsOf(before.value_or(Value()));
    const QList<FieldValue> newFields = fieldsOf(stored);
    for (qsizetype i = 0; i < newFields.size(); ++i) {
        const QString oldValue = before ? oldFields[i].value : QString();
        if (oldValue != newFields[i].value)
            history.note(entity, stored.id.value(), before ? u"change"_s : u"create"_s,
                {newFields[i].path, oldValue, newFields[i].value});
    }
    return stored;
}

/// The customer with the salesman's name that is stored, where whoever saves may not see or change it.
Customer withServingSalesman(const Access& access, const Customer& customer, const std::optional<Customer>& before)
{
    Customer whole = customer;
    const QString stored = before ? before->salesman : QString();
    if (!access.mayRead(FieldClass::StaffNames) && customer.salesman.isEmpty())
        whole.salesman = stored;
    if (whole.salesman != stored)
        access.requireWrite(FieldClass::StaffNames, u"salesman"_s);
    return whole;
}

template <typename Table, typename IdType> void removeWithHistory(Workspace& workspace, HistoryEntity entity, IdType id)
{
    Database& database = workspace.database();
    Transaction transaction(database);
    const Table table(database);
    const auto before = table.find(id);
    if (!before)
        return;
    table.remove(id);
    HistoryWriter(database, workspace.userName(), workspace.clock().now(), {})
        .note(entity, id.value(), u"remove"_s, {u"name"_s, before->name, QString()});
    transaction.commit();
}

} // namespace

MasterDataService::MasterDataService(Workspace& workspace)
    : m_workspace(workspace)
{
}

QList<Customer> MasterDataService::customers() const
{
    const Access& access = m_workspace.access();
    access.requireAny({Right::SeeComplaints, Right::EnterSlips, Right::ChangeMasterData});
    QList<Customer> customers = CustomerTable(m_workspace.database()).all();
    if (const FieldClasses hidden = access.unreadable(); !hidden.isEmpty())
        for (Customer& customer : customers)
            hideValues(customer, hidden);
    return customers;
}

QList<Product> MasterDataService::products() const
{
    m_workspace.access().requireSession();
    return ProductTable(m_workspace.database()).all();
}

QList<Department> MasterDataService::departments() const
{
    m_workspace.access().requireSession();
    return DepartmentTable(m_workspace.database()).all();
}

QList<Staff> MasterDataService::staff() const
{
    m_workspace.access().requireSession();
    if (!m_workspace.access().mayRead(FieldClass::StaffNames))
        return {};
    return StaffTable(m_workspace.database()).all();
}

std::optional<Customer> MasterDataService::save(const Customer& customer, Findings& findings)
{
    m_workspace.access().require(Right::ChangeMasterData);
    Transaction transaction(m_workspace.database());
    Findings found;
    requireName(customer.name, found);
    const CustomerTable table(m_workspace.database());
    const auto sameName = table.findByName(customer.name);
    if (sameName && sameName->id != customer.id)
        addError(found, u"name"_s,
            translated(QT_TRANSLATE_NOOP("MasterDataService", "There is a customer “%1” already.")).arg(customer.name));
    const auto sameCode = customer.code.isEmpty() ? std::nullopt : table.findByCode(customer.code);
    if (sameCode && sameCode->id != customer.id)
        addError(found, u"code"_s,
            translated(QT_TRANSLATE_NOOP("MasterDataService", "The code “%1” belongs to “%2” already."))
                .arg(customer.code, sameCode->name));
    findings += found;
    if (hasErrors(found))
        return {};
    const auto before = customer.id.isStored() ? table.find(customer.id) : std::nullopt;
    const Customer stored = storeWithHistory<CustomerTable>(
        m_workspace, HistoryEntity::Customer, withServingSalesman(m_workspace.access(), customer, before));
    transaction.commit();
    Customer shown = stored;
    hideValues(shown, m_workspace.access().unreadable());
    return shown;
}

std::optional<Product> MasterDataService::save(const Product& product, Findings& findings)
{
    m_workspace.access().require(Right::ChangeMasterData);
    Transaction transaction(m_workspace.database());
    Findings found;
    requireName(product.name, found);
    const auto same = ProductTable(m_workspace.database()).findSame(product.name, product.code, product.spec);
    if (same && same->id != product.id)
        addError(found, u"name"_s,
            translated(QT_TRANSLATE_NOOP(
                           "MasterDataService", "There is a product “%1” with this code and specification already."))
                .arg(product.name));
    findings += found;
    if (hasErrors(found))
        return {};
    const Product stored = storeWithHistory<ProductTable>(m_workspace, HistoryEntity::Product, product);
    transaction.commit();
    return stored;
}

std::optional<Department> MasterDataService::save(const Department& department, Findings& findings)
{
    m_workspace.access().require(Right::ChangeMasterData);
    Transaction transaction(m_workspace.database());
    Findings found;
    requireName(department.name, found);
    static const QRegularExpression kebab(u"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"_s);
    if (!kebab.match(department.code).hasMatch())
        addError(found, u"code"_s,
            translated(QT_TRANSLATE_NOOP("MasterDataService",
                           "“%1” is no code: use small Latin letters, digits and hyphens, for example “paint-shop”."))
                .arg(department.code));
    const auto same = DepartmentTable(m_workspace.database()).findByCode(department.code);
    if (same && same->id != department.id)
        addError(found, u"code"_s,
            translated(QT_TRANSLATE_NOOP("MasterDataService", "The code “%1” belongs to “%2” already."))
                .arg(department.code, same->name));
    findings += found;
    if (hasErrors(found))
        return {};
    const Department stored = storeWithHistory<DepartmentTable>(m_workspace, HistoryEntity::Department, department);
    transaction.commit();
    return stored;
}

std::optional<Staff> MasterDataService::save(const Staff& member, Findings& findings)
{
    m_workspace.access().require(Right::ChangeMasterData);
    m_workspace.access().requireWrite(FieldClass::StaffNames, member.name);
    Transaction transaction(m_workspace.database());
    Findings found;
    requireName(member.name, found);
    const auto same = member.code.isEmpty() ? std::nullopt : StaffTable(m_workspace.database()).findByCode(member.code);
    if (same && same->id != member.id)
        addError(found, u"code"_s,
            translated(QT_TRANSLATE_NOOP("MasterDataService", "The code “%1” belongs to “%2” already."))
                .arg(member.code, same->name));
    findings += found;
    if (hasErrors(found))
        return {};
    const Staff stored = storeWithHistory<StaffTable>(m_workspace, HistoryEntity::Staff, member);
    transaction.commit();
    return stored;
}

void MasterDataService::remove(CustomerId id)
{
    m_workspace.access().require(Right::ChangeMasterData);
    removeWithHistory<CustomerTable>(m_workspace, HistoryEntity::Customer, id);
}

void MasterDataService::remove(ProductId id)
{
    m_workspace.access().require(Right::ChangeMasterData);
    removeWithHistory<ProductTable>(m_workspace, HistoryEntity::Product, id);
}

void MasterDataService::remove(DepartmentId id)
{
    m_workspace.access().require(Right::ChangeMasterData);
    removeWithHistory<DepartmentTable>(m_workspace, HistoryEntity::Department, id);
}

void MasterDataService::remove(StaffId id)
{
    m_workspace.access().require(Right::ChangeMasterData);
    m_workspace.access().requireWrite(FieldClass::StaffNames, QString::number(id.value()));
    removeWithHistory<StaffTable>(m_workspace, HistoryEntity::Staff, id);
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/masterlist.h"

#include "core/service/workspace.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>

namespace kesu {

namespace {

struct MasterWords
{
    Q_DECLARE_TR_FUNCTIONS(MasterList)
};

QList<std::pair<QString, QString>> termChoices(
    const Workspace& workspace, VocabularyKind kind, const QStringList& rulebooks)
{
    QList<std::pair<QString, QString>> choices;
    QStringList seen;
    for (const Rulebook& rulebook : workspace.rulebooks().rulebooks()) {
        if (!rulebooks.isEmpty() && !rulebooks.contains(rulebook.id()))
            continue;
        for (const Term& term : rulebook.terms(kind)) {
            if (seen.contains(term.id))
                continue;
            seen << term.id;
            choices << std::pair(term.id, rulebook.label(kind, term.id, windowLanguage()));
        }
    }
    return choices;
}

QList<std::pair<QString, QString>> withNone(QList<std::pair<QString, QString>> choices)
{
    choices.prepend({QString(), QStringLiteral("—")});
    return choices;
}

} // namespace

QString MasterList::shown(const MasterRow& row, int field) const
{
    const QString value = row.values.value(field);
    if (value.isEmpty())
        return {};
    for (const auto& [id, label] : fields.at(field).choices) {
        if (id == value)
            return label;
    }
    return value;
}

MasterList customerList(Workspace& workspace)
{
    MasterDataService* service = &workspace.masterData();
    return {MasterWords::tr("Customers"), MasterWords::tr("Offered on the slip by name, pinyin initials and code."),
        QStringLiteral("customer"), MasterWords::tr("&New customer"),
        {{QStringLiteral("code"), MasterWords::tr("Code"), 100, {}},
            {QStringLiteral("name"), MasterWords::tr("Name"), 220, {}},
            {QStringLiteral("region"), MasterWords::tr("Region"), 90,
                termChoices(workspace, VocabularyKind::Region, {})},
            {QStringLiteral("contact"), MasterWords::tr("Contact"), 110, {}},
            {QStringLiteral("phone"), MasterWords::tr("Telephone"), 140, {}},
            {QStringLiteral("salesman"), MasterWords::tr("Salesman"), 110, {}}},
        [service] {
            QList<MasterRow> rows;
            for (const Customer& customer : service->customers())
                rows << MasterRow{customer.id.value(),
                    {customer.code, customer.name, customer.region, customer.contact, customer.phone,
                        customer.salesman}};
            return rows;
        },
        [service](const MasterRow& row) {
            Findings findings;
            service->save(Customer{CustomerId(row.id), row.values.value(0), row.values.value(1), row.values.value(2),
                              row.values.value(3), row.values.value(4), row.values.value(5)},
                findings);
            return findings;
        },
        [service](qint64 id) { service->remove(CustomerId(id)); }};
}

MasterList productList(Workspace& workspace)
{
    MasterDataService* service = &workspace.masterData();
    return {MasterWords::tr("Products"), MasterWords::tr("Offered on the slip by name, pinyin initials and code."),
        QStringLiteral("product"), MasterWords::tr("&New product"),
        {{QStringLiteral("code"), MasterWords::tr("Code"), 120, {}},
            {QStringLiteral("name"), MasterWords::tr("Name"), 220, {}},
            {QStringLiteral("spec"), MasterWords::tr("Specification"), 200, {}},
            {QStringLiteral("unit"), MasterWords::tr("Unit"), 80, {}}},
        [service] {
            QList<MasterRow> rows;
            for (const Product& product : service->products())
                rows << MasterRow{product.id.value(), {product.code, product.name, product.spec, product.unit}};
            return rows;
        },
        [service](const MasterRow& row) {
            Findings findings;
            service->save(Product{ProductId(row.id), row.values.value(0), row.values.value(1), row.values.value(2),
                              row.values.value(3)},
                findings);
            return findings;
        },
        [service](qint64 id) { service->remove(ProductId(id)); }};
}

MasterList departmentList(Workspace& workspace)
{
    MasterDataService* service = &workspace.masterData();
    return {MasterWords::tr("Departments"),
        MasterWords::tr("Can bear a part of a loss. The code stands in the data for good: small letters and hyphens."),
        QStringLiteral("department"), MasterWords::tr("&New department"),
        {{QStringLiteral("code"), MasterWords::tr("Code"), 160, {}},
            {QStringLiteral("name"), MasterWords::tr("Name"), 240, {}}},
        [service] {
            QList<MasterRow> rows;
            for (const Department& department : service->departments())
                rows << MasterRow{department.id.value(), {department.code, department.name}};
            return rows;
        },
        [service](const MasterRow& row) {
            Findings findings;
            service->save(Department{DepartmentId(row.id), row.values.value(0), row.values.value(1)}, findings);
            return findings;
        },
        [service](qint64 id) { service->remove(DepartmentId(id)); }};
}

MasterList staffList(Workspace& workspace)
{
    MasterDataService* service = &workspace.masterData();
    QList<std::pair<QString, QString>> departments;
    for (const Department& department : service->departments())
        departments << std::pair(department.code, department.name);
    return {MasterWords::tr("Staff"),
        MasterWords::tr("Salesmen, investigators and those who sign, with their role in the rulebook."),
        QStringLiteral("staff"), MasterWords::tr("&New member of staff"),
        {{QStringLiteral("code"), MasterWords::tr("Code"), 100, {}},
            {QStringLiteral("name"), MasterWords::tr("Name"), 160, {}},
            {QStringLiteral("department"), MasterWords::tr("Department"), 180, withNone(departments)},
            {QStringLiteral("role"), MasterWords::tr("Role"), 200,
                withNone(termChoices(workspace, VocabularyKind::Role, workspace.settings().rulebooks))}},
        [service] {
            QList<MasterRow> rows;
            for (const Staff& member : service->staff())
                rows << MasterRow{member.id.value(), {member.code, member.name, member.department, member.role}};
            return rows;
        },
        [service](const MasterRow& row) {
            Findings findings;
            service->save(Staff{StaffId(row.id), row.values.value(0), row.values.value(1), row.values.value(2),
                              row.values.value(3)},
                findings);
            return findings;
        },
        [service](qint64 id) { service->remove(StaffId(id)); }};
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/role.h"

#include <QCoreApplication>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

Role made(const char* name, const QList<Right>& rights, FieldClasses reads, FieldClasses writes,
    const QStringList& approvalRoles = {})
{
    Role role;
    role.name = QCoreApplication::translate("Role", name);
    role.rights = rights;
    role.reads = reads;
    role.writes = writes;
    role.approvalRoles = approvalRoles;
    return role;
}

} // namespace

Role administratorRole()
{
    QList<Right> rights = allRights();
    rights.removeOne(Right::Approve);
    return made(QT_TRANSLATE_NOOP("Role", "Administrator"), rights, FieldClasses::all(), FieldClasses::all());
}

QList<Role> builtInRoles()
{
    using enum Right;
    constexpr FieldClasses plain{FieldClass::Plain};
    constexpr FieldClasses noMoney{FieldClass::Plain, FieldClass::StaffNames};
    constexpr FieldClasses all = FieldClasses::all();
    const QList<Right> clerk = {SeeComplaints, EnterSlips, OthersDrafts, FileComplaints, ChangeFiled, CloseComplaints,
        SeeHistory, RecordApprovals, SeeReports, EnterReportFigures, SeeAssessments, FillAssessments, PrintInternal,
        PrintForCustomer, Export, Import, ChangeMasterData, BackUp, Verify};
    const QList<Right> manager
        = {SeeComplaints, SeeHistory, Approve, SeeReports, SeeAssessments, PrintInternal, PrintForCustomer, Export};
    return {
        made(QT_TRANSLATE_NOOP("Role", "Salesman"), {SeeComplaints, EnterSlips, PrintForCustomer}, noMoney, noMoney),
        made(QT_TRANSLATE_NOOP("Role", "Complaint clerk"), clerk, all, all),
        made(QT_TRANSLATE_NOOP("Role", "Quality manager"), clerk + QList{Approve, ChangeRulebooks, ChangeSettings}, all,
            all, {u"quality-manager"_s, u"quality"_s}),
        made(QT_TRANSLATE_NOOP("Role", "Sales manager"), manager + QList{EnterSlips}, all, all, {u"sales-manager"_s}),
        made(QT_TRANSLATE_NOOP("Role", "Vice president sales"), manager, all, plain, {u"sales-vp"_s}),
        made(QT_TRANSLATE_NOOP("Role", "General manager"), manager, all, plain, {u"general-manager"_s}),
        made(QT_TRANSLATE_NOOP("Role", "Auditor"),
            {SeeComplaints, OthersDrafts, SeeHistory, SeeReports, SeeAssessments, PrintInternal, Verify}, all, plain),
        administratorRole(),
    };
}

} // namespace kesu

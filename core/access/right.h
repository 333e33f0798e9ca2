// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/fieldclass.h"

#include <QList>
#include <QString>
#include <optional>

namespace kesu {

/// One thing that a user may or may not do. Values of fields are FieldClass's matter.
enum class Right {
    SeeComplaints, ///< desk, ledger, search, slips, attachments
    EnterSlips, ///< new slips and own drafts
    OthersDrafts, ///< drafts and unsaved changes that others keep: see, go on with, throw away
    FileComplaints, ///< into the ledger, with its number
    ChangeFiled, ///< a complaint that stands in the ledger
    CloseComplaints, ///< the day on which one is closed
    Approve, ///< by signing in, for the approval roles that a role holds
    RecordApprovals, ///< given on paper or by phone, by somebody else
    SeeHistory,
    SeeReports,
    EnterReportFigures, ///< deliveries of the period and the like
    SeeAssessments,
    FillAssessments,
    PrintInternal, ///< forms with costs, liability and names
    PrintForCustomer,
    Export, ///< the ledger as a file
    Import,
    ChangeMasterData, ///< customers, products, departments, staff
    ChangeRulebooks, ///< bring in an edition, set a figure
    ChangeSettings,
    BackUp,
    Verify,
    ManageUsers, ///< users, roles, passwords of others
};

/// Under which heading a right is listed.
enum class RightGroup { Complaints, Approvals, Figures, Paper, Foundations, Administration };

/// Every right, in the order in which they are listed.
const QList<Right>& allRights();
const QList<RightGroup>& rightGroups();
RightGroup groupOf(Right right);

/// "see-complaints": the word in the database.
QString toId(Right right);
std::optional<Right> tryRight(const QString& id);
QString toId(FieldClass fieldClass);
std::optional<FieldClass> tryFieldClass(const QString& id);

/// In the language of the program.
QString label(Right right);
/// What the right lets one do, a sentence.
QString description(Right right);
QString label(RightGroup group);
QString label(FieldClass fieldClass);

} // namespace kesu

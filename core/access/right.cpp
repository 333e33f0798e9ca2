// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/right.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

struct RightWords
{
    Right right;
    RightGroup group;
    const char* id;
    const char* label;
    const char* description;
};

// In the order of the list on screen.
constexpr std::array words{
    RightWords{Right::SeeComplaints, RightGroup::Complaints, "see-complaints",
        QT_TRANSLATE_NOOP("Right", "See complaints"),
        QT_TRANSLATE_NOOP("Right", "Opens the desk, the ledger, slips and their attachments, and searches them.")},
    RightWords{Right::EnterSlips, RightGroup::Complaints, "enter-slips", QT_TRANSLATE_NOOP("Right", "Enter slips"),
        QT_TRANSLATE_NOOP("Right", "Begins slips and keeps them as drafts of one's own.")},
    RightWords{Right::OthersDrafts, RightGroup::Complaints, "others-drafts",
        QT_TRANSLATE_NOOP("Right", "Drafts of others"),
        QT_TRANSLATE_NOOP("Right", "Sees the drafts that others keep, goes on with them and throws them away.")},
    RightWords{Right::FileComplaints, RightGroup::Complaints, "file-complaints",
        QT_TRANSLATE_NOOP("Right", "File complaints"),
        QT_TRANSLATE_NOOP("Right", "Enters slips into the ledger, which gives them their number.")},
    RightWords{Right::ChangeFiled, RightGroup::Complaints, "change-filed",
        QT_TRANSLATE_NOOP("Right", "Change filed complaints"),
        QT_TRANSLATE_NOOP("Right", "Changes complaints that stand in the ledger; the history keeps what was there.")},
    RightWords{Right::CloseComplaints, RightGroup::Complaints, "close-complaints",
        QT_TRANSLATE_NOOP("Right", "Close complaints"),
        QT_TRANSLATE_NOOP("Right", "Enters when a complaint is closed.")},
    RightWords{Right::SeeHistory, RightGroup::Complaints, "see-history", QT_TRANSLATE_NOOP("Right", "See the history"),
        QT_TRANSLATE_NOOP("Right", "Sees who changed what and when.")},
    RightWords{Right::Approve, RightGroup::Approvals, "approve", QT_TRANSLATE_NOOP("Right", "Approve"),
        QT_TRANSLATE_NOOP("Right", "Approves by signing in, for the approval roles that the role holds.")},
    RightWords{Right::RecordApprovals, RightGroup::Approvals, "record-approvals",
        QT_TRANSLATE_NOOP("Right", "Record approvals from paper"),
        QT_TRANSLATE_NOOP("Right", "Enters approvals that others signed on paper or gave by phone.")},
    RightWords{Right::SeeReports, RightGroup::Figures, "see-reports", QT_TRANSLATE_NOOP("Right", "See reports"),
        QT_TRANSLATE_NOOP("Right", "Opens, prints and exports the reports.")},
    RightWords{Right::EnterReportFigures, RightGroup::Figures, "enter-report-figures",
        QT_TRANSLATE_NOOP("Right", "Enter figures of reports"),
        QT_TRANSLATE_NOOP("Right", "Enters the deliveries and remarks that a report needs besides the complaints.")},
    RightWords{Right::SeeAssessments, RightGroup::Figures, "see-assessments",
        QT_TRANSLATE_NOOP("Right", "See assessments"),
        QT_TRANSLATE_NOOP("Right", "Opens the assessment sheets of people, departments and the company.")},
    RightWords{Right::FillAssessments, RightGroup::Figures, "fill-assessments",
        QT_TRANSLATE_NOOP("Right", "Fill in assessments"), QT_TRANSLATE_NOOP("Right", "Changes assessment sheets.")},
    RightWords{Right::PrintInternal, RightGroup::Paper, "print-internal",
        QT_TRANSLATE_NOOP("Right", "Print internal forms"),
        QT_TRANSLATE_NOOP("Right", "Prints the forms that stay in the company.")},
    RightWords{Right::PrintForCustomer, RightGroup::Paper, "print-for-customer",
        QT_TRANSLATE_NOOP("Right", "Print forms for customers"),
        QT_TRANSLATE_NOOP("Right", "Prints the forms that the customer gets.")},
    RightWords{Right::Export, RightGroup::Paper, "export", QT_TRANSLATE_NOOP("Right", "Export the ledger"),
        QT_TRANSLATE_NOOP("Right", "Writes complaints out as spreadsheets and case files.")},
    RightWords{Right::Import, RightGroup::Paper, "import", QT_TRANSLATE_NOOP("Right", "Import complaints"),
        QT_TRANSLATE_NOOP("Right", "Takes the complaints of a table into the ledger.")},
    RightWords{Right::ChangeMasterData, RightGroup::Foundations, "change-master-data",
        QT_TRANSLATE_NOOP("Right", "Change master data"),
        QT_TRANSLATE_NOOP("Right", "Changes customers, products, departments and staff.")},
    RightWords{Right::ChangeRulebooks, RightGroup::Foundations, "change-rulebooks",
        QT_TRANSLATE_NOOP("Right", "Change standards"),
        QT_TRANSLATE_NOOP("Right", "Brings in editions of standards and sets the figures that they leave open.")},
    RightWords{Right::ChangeSettings, RightGroup::Administration, "change-settings",
        QT_TRANSLATE_NOOP("Right", "Change settings"),
        QT_TRANSLATE_NOOP("Right", "Changes the company's settings in this database.")},
    RightWords{Right::BackUp, RightGroup::Administration, "back-up", QT_TRANSLATE_NOOP("Right", "Back up"),
        QT_TRANSLATE_NOOP("Right", "Makes copies of the database with its attachments.")},
    RightWords{Right::Verify, RightGroup::Administration, "verify", QT_TRANSLATE_NOOP("Right", "Verify"),
        QT_TRANSLATE_NOOP("Right", "Checks that nobody changed the database behind the program's back.")},
    RightWords{Right::ManageUsers, RightGroup::Administration, "manage-users",
        QT_TRANSLATE_NOOP("Right", "Manage users and roles"),
        QT_TRANSLATE_NOOP("Right", "Makes users and roles, says what they may do, and gives new passwords.")},
};

const RightWords& wordsOf(Right right)
{
    const auto* found = std::find_if(
        words.begin(), words.end(), [right](const RightWords& candidate) { return candidate.right == right; });
    Q_ASSERT(found != words.end());
    return *found;
}

} // namespace

const QList<Right>& allRights()
{
    static const QList<Right> rights = [] {
        QList<Right> all;
        for (const RightWords& one : words)
            all += one.right;
        return all;
    }();
    return rights;
}

const QList<RightGroup>& rightGroups()
{
    static const QList<RightGroup> groups = {RightGroup::Complaints, RightGroup::Approvals, RightGroup::Figures,
        RightGroup::Paper, RightGroup::Foundations, RightGroup::Administration};
    return groups;
}

RightGroup groupOf(Right right)
{
    return wordsOf(right).group;
}

QString toId(Right right)
{
    return QString::fromLatin1(wordsOf(right).id);
}

std::optional<Right> tryRight(const QString& id)
{
    for (const RightWords& one : words)
        if (id == QLatin1String(one.id))
            return one.right;
    return {};
}

QString toId(FieldClass fieldClass)
{
    switch (fieldClass) {
    case FieldClass::Plain:
        return u"plain"_s;
    case FieldClass::Money:
        return u"money"_s;
    case FieldClass::StaffNames:
        return u"staff-names"_s;
    }
    Q_UNREACHABLE();
}

std::optional<FieldClass> tryFieldClass(const QString& id)
{
    for (const FieldClass one : fieldClasses())
        if (toId(one) == id)
            return one;
    return {};
}

QString label(Right right)
{
    return QCoreApplication::translate("Right", wordsOf(right).label);
}

QString description(Right right)
{
    return QCoreApplication::translate("Right", wordsOf(right).description);
}

QString label(RightGroup group)
{
    switch (group) {
    case RightGroup::Complaints:
        return QCoreApplication::translate("Right", "Complaints");
    case RightGroup::Approvals:
        return QCoreApplication::translate("Right", "Approvals");
    case RightGroup::Figures:
        return QCoreApplication::translate("Right", "Reports and assessments");
    case RightGroup::Paper:
        return QCoreApplication::translate("Right", "Paper and files");
    case RightGroup::Foundations:
        return QCoreApplication::translate("Right", "Master data and standards");
    case RightGroup::Administration:
        return QCoreApplication::translate("Right", "Administration");
    }
    Q_UNREACHABLE();
}

QString label(FieldClass fieldClass)
{
    switch (fieldClass) {
    case FieldClass::Plain:
        return QCoreApplication::translate("Right", "Other fields");
    case FieldClass::Money:
        return QCoreApplication::translate("Right", "Amounts of money");
    case FieldClass::StaffNames:
        return QCoreApplication::translate("Right", "Names of staff");
    }
    Q_UNREACHABLE();
}

} // namespace kesu

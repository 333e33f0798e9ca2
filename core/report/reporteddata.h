// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/complaint/complaint.h"
#include "core/complaint/fieldclass.h"

namespace kesu {

/// What one party bears of one complaint's loss, as the stored verdict splits it.
struct ReportedBearer
{
    QString party; ///< party id, or "department:ID"
    Money amount;

    friend bool operator==(const ReportedBearer&, const ReportedBearer&) = default;
};

/// Goods that came, or are to come, back.
struct ReportedReturn
{
    QString kind; ///< return kind id
    std::optional<Money> amount;
    std::optional<qint64> quantity;

    friend bool operator==(const ReportedReturn&, const ReportedReturn&) = default;
};

/// What a report over a period needs of one filed complaint: stored facts and the last verdict in short. Drafts are
/// never reported. The storage fills a list of these in one pass; everything in a report is computed from such a list.
///
/// A report needs every complaint registered from ReportPeriod::neededFrom() to the period's end, and every earlier one
/// that was not closed before ReportPeriod::comparedFrom() (it was still due, or ages).
struct ReportedComplaint
{
    ComplaintId id;
    QString number; ///< empty until the rulebook gives one
    QString rulebook; ///< rulebook id
    QString edition;
    QString status; ///< verdict status id: valid, pending, invalid, out-of-scope
    QString grade; ///< grade id, or empty
    Moment registeredAt; ///< decides the period to which the complaint belongs
    QDate complaintDate;
    QString customer;
    QString salesman;
    QString product; ///< name
    QString productSpec;
    QString batchNo;
    QString unit;
    std::optional<qint64> deliveredQuantity; ///< in `unit`
    std::optional<qint64> defectiveQuantity; ///< in `unit`
    QStringList categories; ///< ids, in the order of the slip
    QString description;
    QList<Demand> demands;
    QList<Cost> costs;
    std::optional<Money> compensation; ///< what was agreed with the customer
    std::optional<ReportedReturn> goodsReturn;
    QList<ReportedBearer> bearers; ///< of the liability split
    QStringList responsible; ///< parties that the slip names
    Money lossTotal; ///< of the liability split
    std::optional<Moment> closeDueAt; ///< the rulebook's, else the company's own limit
    std::optional<Moment> closedAt; ///< event "close"
    std::optional<Moment> followedUpAt; ///< event "follow-up"
    QString nextStage; ///< stage id of the earliest open deadline, or empty
    QString nextRole; ///< whose turn it is, role id, or empty
    QString satisfaction; ///< as in Handling, or empty
    FieldClasses hidden = {}; ///< classes of values that are empty here because the reader may not see them

    friend bool operator==(const ReportedComplaint&, const ReportedComplaint&) = default;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/moment.h"
#include "core/base/money.h"
#include "core/complaint/fieldclass.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace kesu {

/// One complaint as a line of the ledger (客户投诉台账): what is stored, and the last verdict in short.
struct LedgerRow
{
    ComplaintId id;
    QString number; ///< empty until the rulebook gives one
    QString rulebook;
    QString status; ///< verdict status id
    QString grade; ///< grade id, or empty
    Moment registeredAt;
    QDate complaintDate;
    QString customer;
    QString salesman;
    QString product;
    QString productSpec;
    QString batchNo;
    QString orderNo;
    std::optional<QDate> deliveredOn;
    std::optional<qint64> deliveredQuantity;
    std::optional<qint64> defectiveQuantity;
    QString unit;
    QStringList categories; ///< ids
    QString description;
    QStringList demands; ///< kinds
    QString clause; ///< of the first reason
    QStringList responsible; ///< parties of the liability split, in its order
    Money lossTotal;
    Money companyBears;
    std::optional<Money> returnAmount;
    std::optional<Moment> closeDueAt; ///< 应结案日期: the rulebook's, else the company's own limit
    std::optional<Moment> closedAt; ///< event "close"
    std::optional<Moment> nextDueAt; ///< of the earliest deadline or evidence that is still open
    QString nextStage; ///< its stage id, or empty
    QString nextRole; ///< whose turn it is, role id, or empty
    QString satisfaction;
    QString remarks;
    FieldClasses hidden = {}; ///< classes of values that are empty here because the reader may not see them

    friend bool operator==(const LedgerRow&, const LedgerRow&) = default;
};

enum class LedgerSort { RegisteredAt, Number, Customer, Product, Status, LossTotal, CloseDueAt };
enum class SortDirection { Ascending, Descending };
/// Which complaints by their time: all, those not closed, those not closed and past a due moment, those closed.
enum class LedgerProgress { All, Open, Overdue, Closed };

/// Which lines of the ledger, and in which order. Everything given must hold.
struct LedgerQuery
{
    QString search; ///< words, each of which must stand in number, customer, product, order, batch, description …
    QStringList statuses; ///< verdict status ids; empty: all
    QStringList categories;
    QString customer; ///< exact name; empty: all
    QString rulebook;
    QString clause; ///< one that the verdict names; empty: all. With `rulebook`, since others may number alike
    QString party; ///< a party that bears part of the loss
    std::optional<QDate> from; ///< first day of registration
    std::optional<QDate> to; ///< last day of registration
    LedgerProgress progress = LedgerProgress::All;
    std::optional<QList<ComplaintId>> among; ///< only these, for what no filter can say: a figure's complaints
    QString amongName; ///< what these are, for the reader
    LedgerSort sort = LedgerSort::RegisteredAt;
    SortDirection direction = SortDirection::Descending;
    /// Classes of fields in which nothing may be found: those that whoever asks may not see. Set by the service.
    FieldClasses hidden = {};

    friend bool operator==(const LedgerQuery&, const LedgerQuery&) = default;
};

/// Figures over all lines of a query.
struct LedgerTotals
{
    int count = 0;
    Money lossTotal;
    Money companyBears;
    FieldClasses hidden = {}; ///< as LedgerRow's

    friend bool operator==(const LedgerTotals&, const LedgerTotals&) = default;
};

/// All that a query finds at one moment: which complaints, in its order, and the figures over them. Eight bytes a
/// complaint, so that a list of any length can be jumped about in without holding its lines.
struct LedgerSurvey
{
    QList<ComplaintId> ids;
    LedgerTotals totals;

    friend bool operator==(const LedgerSurvey&, const LedgerSurvey&) = default;
};

/// Which part of all that waits: due in [from, before).
struct DeskSpan
{
    /// Whether complaints whose closing day lies in the span are something to do too, also by the company's own limit
    /// where the rulebook gives none.
    enum class Closing { Counted, Left };
    /// Whether what has no due moment belongs to it.
    enum class Undated { Left, Counted };

    std::optional<Moment> from; ///< empty: from ever
    std::optional<Moment> before; ///< empty: for ever
    Closing closing = Closing::Counted;
    Undated undated = Undated::Left;
};

/// One change of one field, as the history keeps it.
struct HistoryEntry
{
    qint64 sequence = 0; ///< ascending over the whole file
    Moment at;
    QString who;
    /// create, change, file, number, attach, detach, import, discard, remove, approve, sign-in, restore, upgrade, and
    /// seal: nothing but the state of something that was stored without a word
    QString action;
    QString field; ///< field path, or empty
    QString oldValue;
    QString newValue;
    QString why;
    bool hidden = false; ///< the values are empty here because the reader may not see fields of that class

    friend bool operator==(const HistoryEntry&, const HistoryEntry&) = default;
};

} // namespace kesu

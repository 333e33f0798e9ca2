// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/complaint/ledger.h"
#include "core/rulebook/rulebooklibrary.h"
#include "ui/shared/themecolors.h"

#include <QCoreApplication>

namespace kesu {

/// The columns of the ledger (客户投诉台账), in the order they are offered.
enum class LedgerColumn {
    Number,
    Validity,
    Progress,
    Grade,
    RegisteredAt,
    ComplaintDate,
    Customer,
    Salesman,
    Product,
    ProductSpec,
    BatchNo,
    OrderNo,
    DeliveredOn,
    DeliveredQuantity,
    DefectiveQuantity,
    DefectRate,
    Categories,
    LossTotal,
    CompanyBears,
    ReturnAmount,
    NextDue,
    CloseDue,
    ClosedAt,
    DaysTaken,
    Demands,
    Clause,
    Responsible,
    Satisfaction,
    Rulebook,
    Remarks,
    Description, ///< last: it takes the room that is left
};

constexpr int ledgerColumnCount = static_cast<int>(LedgerColumn::Description) + 1;

enum class ColumnDefault { Shown, Hidden };

/// Turns ledger lines into words of the window's language. The rulebooks give the labels.
class LedgerWords
{
    Q_DECLARE_TR_FUNCTIONS(LedgerWords)

public:
    LedgerWords(const RulebookLibrary& library, const QString& language);

    static QString title(LedgerColumn column);
    static int defaultWidth(LedgerColumn column); ///< device-independent pixels at the usual font
    static ColumnDefault visibility(LedgerColumn column);
    static bool isNumber(LedgerColumn column);
    /// Whose right it needs to be seen.
    static FieldClass fieldClass(LedgerColumn column);
    /// What the database can sort by; empty for the other columns.
    static std::optional<LedgerSort> sort(LedgerColumn column);

    QString text(const LedgerRow& row, LedgerColumn column, Moment now) const;
    Tone tone(const LedgerRow& row, LedgerColumn column, Moment now) const;
    QString statusLabel(const QString& statusId, const QString& rulebookId) const;
    QString label(VocabularyKind kind, const QString& id, const QString& rulebookId) const;

private:
    QString labels(VocabularyKind kind, const QStringList& ids, const QString& rulebookId) const;

    const RulebookLibrary* m_library;
    QString m_language;
};

/// Whole days from registration to closing, or to now while it is open.
int daysTaken(const LedgerRow& row, Moment now);
/// Past its closing day and not closed.
bool isOverdue(const LedgerRow& row, Moment now);

} // namespace kesu

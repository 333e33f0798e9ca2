// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"
#include "core/complaint/ledger.h"
#include "core/complaint/masterdata.h"

namespace kesu {

/// Leaves out the values of those classes and notes that in `hidden`.
void hideValues(ComplaintRecord& record, FieldClasses hidden);
void hideValues(Complaint& facts, FieldClasses hidden);
void hideValues(LedgerRow& row, FieldClasses hidden);
void hideValues(LedgerTotals& totals, FieldClasses hidden);
void hideValues(Customer& customer, FieldClasses hidden);
/// Of the history of a complaint: the values of a field of those classes.
void hideValues(HistoryEntry& entry, FieldClasses hidden);

/// The sentence with "•••" for every amount of money in it ("1,234.50", "960.00"). Any figure with two decimals is
/// taken for one: rather one too many than one too few.
QString withoutAmounts(const QString& text);
/// The same if money is among those classes, else the text as it is.
QString hideAmounts(const QString& text, FieldClasses hidden);

/// A record as it was shown, with what it hides filled in again from what is stored.
struct RestoredRecord
{
    ComplaintRecord record;
    /// Paths of hidden fields to which something was written, and of rows with hidden values that were taken out.
    QStringList refused;
};

/// hidden: the classes that whoever edited `shown` may not see. stored: all of it; a blank record where nothing is.
RestoredRecord restoreHidden(const ComplaintRecord& shown, const ComplaintRecord& stored, FieldClasses hidden);

} // namespace kesu

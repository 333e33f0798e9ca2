// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/share.h"
#include "core/complaint/ledger.h"
#include "core/rulebook/rulebooklibrary.h"

#include <QHash>
#include <QMap>
#include <variant>

namespace kesu {

/// One cell of the ledger as a spreadsheet should keep it. A monostate is an empty cell.
using SheetValue = std::variant<std::monostate, QString, qint64, Money, Share, QDate, Moment>;

/// The value as text: "1234.50", "6%", "2026-10-05", "2026-10-05 09:30".
QString textOf(const SheetValue& value);

/// The ledger (客户投诉台账) as columns for a spreadsheet, with words for people instead of ids.
class LedgerSheet
{
public:
    /// language: of the rulebook's labels. asOf: what is open and past its day then is overdue.
    LedgerSheet(const RulebookLibrary& library, QString language, Moment asOf);

    QStringList heads() const;
    /// How wide the columns should be, in characters.
    QList<int> widths() const;

    /// The cells of a line. Lines must come in the order of registration from the first one on, as "第几次投诉" counts
    /// the earlier complaints of the same customer about the same product and category.
    QList<SheetValue> cells(const LedgerRow& row);

private:
    QString labels(const Rulebook* rulebook, VocabularyKind kind, const QStringList& ids) const;
    const Rulebook* rulebookOf(const LedgerRow& row);
    qint64 countThis(const LedgerRow& row);

    const RulebookLibrary& m_library;
    QString m_language;
    Moment m_asOf;
    QMap<QString, std::optional<Rulebook>> m_rulebooks;
    QHash<QString, qint64> m_counts;
};

} // namespace kesu

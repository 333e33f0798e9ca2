// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportlines.h"

namespace kesu {

void LineCondition::add(const char* condition, const QList<ReportLineTable::Value>& with)
{
    sql.append(sql.isEmpty() ? "" : " AND ").append(condition);
    values += with;
}

LineCondition linesOf(const ReportScope& scope, ReportKeys& keys)
{
    LineCondition made;
    if (!scope.party.isEmpty())
        made.add("complaint_id IN (SELECT complaint_id FROM liability_line WHERE party = ?"
                 " UNION SELECT complaint_id FROM responsible WHERE party = ?)",
            {scope.party, scope.party});
    const auto add = [&](const QString& value, const char* byIndex, const char* byKey) {
        if (value.isEmpty())
            return;
        // The first part finds the lines, the others are looked up on them.
        if (made.sql.isEmpty())
            made.add(byIndex, {value});
        else
            made.add(byKey, {keys.keyOf(value)});
    };
    add(scope.customer,
        "complaint_id IN (SELECT complaint_id FROM ledger_line INDEXED BY ledger_by_customer WHERE customer_name = ?)",
        "+customer = ?");
    add(scope.product,
        "complaint_id IN (SELECT complaint_id FROM ledger_line INDEXED BY ledger_by_product WHERE product_name = ?)",
        "+product = ?");
    add(scope.rulebook,
        "complaint_id IN (SELECT complaint_id FROM ledger_line INDEXED BY ledger_by_rulebook WHERE rulebook = ?)",
        "rulebook = ?");
    return made;
}

bool eachLine(Database& database, const LineCondition& condition, const std::function<bool(const ReportLine&)>& take)
{
    return ReportLineTable(database).each(
        condition.sql.isEmpty() ? QByteArray("TRUE") : condition.sql, condition.values, take);
}

} // namespace kesu

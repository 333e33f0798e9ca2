// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/repeatindex.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <numeric>

namespace kesu {

RepeatIndex::RepeatIndex(const QList<ReportedComplaint>& complaints, int windowMonths)
    : m_repeats(complaints.size())
{
    QList<qsizetype> order(complaints.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        const ReportedComplaint& left = complaints[a];
        const ReportedComplaint& right = complaints[b];
        return std::tie(left.registeredAt, left.id) < std::tie(right.registeredAt, right.id);
    });

    QHash<QString, QList<qsizetype>> alike; // those with one customer, product and category, in order of time
    for (const qsizetype index : order) {
        const ReportedComplaint& complaint = complaints[index];
        if (complaint.customer.isEmpty() || complaint.product.isEmpty())
            continue;
        Repeat& repeat = m_repeats[index];
        const QDate windowFrom = complaint.registeredAt.date().addMonths(-windowMonths);
        const Moment oldest = Moment::startOf(windowFrom);
        QSet<qsizetype> earlier;
        const QSet<QString> categories(complaint.categories.begin(), complaint.categories.end());
        for (const QString& category : complaint.categories) {
            const auto found
                = alike.constFind(complaint.customer + QChar(u'\0') + complaint.product + QChar(u'\0') + category);
            if (found == alike.constEnd())
                continue;
            for (auto other = found->crbegin(); other != found->crend(); ++other) {
                if (complaints[*other].registeredAt < oldest)
                    break;
                earlier.insert(*other);
                if (repeat.category.isEmpty())
                    repeat.category = category;
                if (repeat.latest < 0
                    || std::tie(complaints[repeat.latest].registeredAt, complaints[repeat.latest].id)
                        < std::tie(complaints[*other].registeredAt, complaints[*other].id))
                    repeat.latest = *other;
            }
        }
        repeat.earlierCount = static_cast<int>(earlier.size());
        for (const QString& category : categories)
            alike[complaint.customer + QChar(u'\0') + complaint.product + QChar(u'\0') + category].append(index);
    }
}

} // namespace kesu

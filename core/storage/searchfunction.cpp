// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchfunction.h"

#include <algorithm>
#include <sqlite3.h>

namespace kesu {

namespace {

void searchHolds(sqlite3_context* context, int, sqlite3_value** arguments)
{
    const auto* const bits = static_cast<const unsigned char*>(sqlite3_value_blob(arguments[0]));
    const qint64 size = sqlite3_value_bytes(arguments[0]);
    const qint64 id = sqlite3_value_int64(arguments[1]);
    sqlite3_result_int(context, id >= 0 && id / 8 < size && (bits[id / 8] >> (id % 8) & 1) != 0 ? 1 : 0);
}

} // namespace

void addSearchFunction(sqlite3* connection)
{
    sqlite3_create_function_v2(connection, "search_holds", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
        nullptr, searchHolds, nullptr, nullptr, nullptr);
}

QByteArray searchSet(const QList<ComplaintId>& ids)
{
    const auto largest = std::max_element(ids.begin(), ids.end());
    QByteArray bits(largest == ids.end() ? 0 : largest->value() / 8 + 1, '\0');
    for (const ComplaintId id : ids)
        bits[id.value() / 8] = char(bits[id.value() / 8] | (1 << (id.value() % 8)));
    return bits;
}

} // namespace kesu

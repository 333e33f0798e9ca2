// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"

namespace kesu {

/// A query of the ledger that the user gave a name.
struct LedgerView
{
    QString name;
    LedgerQuery query;

    friend bool operator==(const LedgerView&, const LedgerView&) = default;
};

/// The named queries of this user on this computer. Where a stored one cannot be read it is left out.
class LedgerViews
{
public:
    static QList<LedgerView> load();
    static void save(const QList<LedgerView>& views);

    static QByteArray toJson(const LedgerQuery& query);
    static std::optional<LedgerQuery> tryFromJson(const QByteArray& json);
};

} // namespace kesu

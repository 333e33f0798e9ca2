// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/timespan.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kesu {

/// What a company sets for one database. Window sizes and the like are the ui's own.
struct CompanySettings
{
    QString companyName;
    QByteArray logoPng; ///< printed on forms, may be empty
    QString formNumber; ///< of the 客户投诉处理单, for example "QR-025 REV: B"
    QStringList rulebooks; ///< ids in use, the default one first
    /// When a complaint is due to be closed where its rulebook gives no such limit. A house default.
    TimeSpan closeWithin = TimeSpan(15, TimeSpan::Unit::WorkingDays);
    int repeatWindowMonths = 3; ///< house default for the repeat rate

    friend bool operator==(const CompanySettings&, const CompanySettings&) = default;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

namespace kesu {

Moment SystemClock::now() const
{
    const QDateTime now = QDateTime::currentDateTime();
    return Moment::from(now.date(), now.time());
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

namespace kesu {

/// Where "now" comes from. Only SystemClock asks the system, so that everything that depends on time can be tried at
/// any time.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
    QDate today() const { return now().date(); }
};

class SystemClock final : public Clock
{
public:
    Moment now() const override;
};

/// Stands still until it is set.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Moment now)
        : m_now(now)
    {
    }

    Moment now() const override { return m_now; }
    void set(Moment now) { m_now = now; }

private:
    Moment m_now;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/assessment.h"

#include <QDate>

namespace kesu {

/// A month, quarter, half-year or year that is assessed. Both ends belong to it.
class AssessmentPeriod
{
public:
    /// The period of that length in which the day lies.
    static AssessmentPeriod containing(QDate day, PeriodLength length);
    /// Reads "2026-10", "2026-Q4", "2026-H1" and "2026"; empty where the text is anything else.
    static std::optional<AssessmentPeriod> tryFrom(QStringView text);

    /// The period with exactly those first and last days; empty where there is none.
    static std::optional<AssessmentPeriod> tryBetween(QDate from, QDate to);

    PeriodLength length() const { return m_length; }
    QDate from() const { return m_from; }
    QDate to() const;
    bool contains(QDate day) const { return m_from <= day && day <= to(); }
    /// The one directly before: the fourth quarter of last year before the first of this.
    AssessmentPeriod previous() const;
    AssessmentPeriod next() const;

    /// "2026-10", "2026-Q4", "2026-H1", "2026": the form of JSON.
    QString toId() const;
    /// 「2026年10月」, 「2026年第4季度」 … in the language of the window.
    QString toDisplay() const;

    friend bool operator==(const AssessmentPeriod&, const AssessmentPeriod&) = default;

private:
    AssessmentPeriod(QDate from, PeriodLength length)
        : m_from(from)
        , m_length(length)
    {
    }

    QDate m_from;
    PeriodLength m_length;
};

} // namespace kesu

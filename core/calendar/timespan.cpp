// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/timespan.h"

#include <QCoreApplication>
#include <array>

namespace kesu {

namespace {

constexpr int mostCounted = 100'000;
constexpr QLatin1String halfWorkingDay("0.5wd");

struct UnitWord
{
    QLatin1String word;
    TimeSpan::Unit unit;
};

constexpr std::array<UnitWord, 6> unitWords{{
    {QLatin1String("min"), TimeSpan::Unit::Minutes},
    {QLatin1String("h"), TimeSpan::Unit::Hours},
    {QLatin1String("d"), TimeSpan::Unit::Days},
    {QLatin1String("w"), TimeSpan::Unit::Weeks},
    {QLatin1String("wd"), TimeSpan::Unit::WorkingDays},
    {QLatin1String("mo"), TimeSpan::Unit::Months},
}};

QString translated(const char* source, int count = -1)
{
    return QCoreApplication::translate("kesu::TimeSpan", source, nullptr, count);
}

} // namespace

std::optional<TimeSpan> TimeSpan::tryFrom(QStringView text)
{
    if (text == halfWorkingDay)
        return TimeSpan(1, Unit::HalfWorkingDay);
    int count = 0;
    qsizetype digits = 0;
    for (; digits < text.size(); ++digits) {
        const char16_t c = text[digits].unicode();
        if (c < u'0' || c > u'9')
            break;
        count = count * 10 + (c - u'0');
        if (count > mostCounted)
            return {};
    }
    const bool hasLeadingZero = digits > 1 && text.front() == QLatin1Char('0');
    if (digits == 0 || hasLeadingZero)
        return {};
    const QStringView word = text.sliced(digits);
    for (const UnitWord& known : unitWords) {
        if (word == known.word)
            return TimeSpan(count, known.unit);
    }
    return {};
}

QString TimeSpan::toString() const
{
    if (m_unit == Unit::HalfWorkingDay)
        return halfWorkingDay;
    QString text = QString::number(m_count);
    for (const UnitWord& known : unitWords) {
        if (known.unit == m_unit)
            text += known.word;
    }
    return text;
}

QString TimeSpan::toDisplay() const
{
    if (m_unit == Unit::HalfWorkingDay)
        return translated(QT_TRANSLATE_NOOP("kesu::TimeSpan", "half a working day"));
    if (m_count == 0) {
        return isElapsed() ? translated(QT_TRANSLATE_NOOP("kesu::TimeSpan", "at once"))
                           : translated(QT_TRANSLATE_NOOP("kesu::TimeSpan", "the same day"));
    }
    switch (m_unit) {
    case Unit::Minutes:
        return translated(QT_TRANSLATE_N_NOOP("kesu::TimeSpan", "%n minute(s)"), m_count);
    case Unit::Hours:
        return translated(QT_TRANSLATE_N_NOOP("kesu::TimeSpan", "%n hour(s)"), m_count);
    case Unit::Days:
        return translated(QT_TRANSLATE_N_NOOP("kesu::TimeSpan", "%n day(s)"), m_count);
    case Unit::Weeks:
        return translated(QT_TRANSLATE_N_NOOP("kesu::TimeSpan", "%n week(s)"), m_count);
    case Unit::WorkingDays:
        return translated(QT_TRANSLATE_N_NOOP("kesu::TimeSpan", "%n working day(s)"), m_count);
    case Unit::Months:
        return translated(QT_TRANSLATE_N_NOOP("kesu::TimeSpan", "%n month(s)"), m_count);
    case Unit::HalfWorkingDay:
        break;
    }
    return toString();
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"

namespace kesu {

namespace {

constexpr qint64 secondsPerDay = 86'400;
constexpr qint64 epochJulianDay = 2'440'588; // 1970-01-01

qint64 dayNumber(qint64 seconds)
{
    const qint64 day = seconds / secondsPerDay;
    return seconds % secondsPerDay < 0 ? day - 1 : day;
}

/// The value of ASCII digits at [from, from + count), or -1.
int digitsAt(QStringView text, qsizetype from, qsizetype count)
{
    int value = 0;
    for (qsizetype at = from; at < from + count; ++at) {
        if (text[at] < QLatin1Char('0') || text[at] > QLatin1Char('9'))
            return -1;
        value = value * 10 + (text[at].unicode() - u'0');
    }
    return value;
}

void appendPadded(QString& text, int value, int width)
{
    text += QString::number(value).rightJustified(width, QLatin1Char('0'));
}

} // namespace

Moment Moment::from(QDate date, QTime time)
{
    return Moment((date.toJulianDay() - epochJulianDay) * secondsPerDay + time.msecsSinceStartOfDay() / 1000);
}

std::optional<Moment> Moment::tryFromIso(QStringView text)
{
    if (text.size() != 19 || text[10] != QLatin1Char('T') || text[13] != QLatin1Char(':')
        || text[16] != QLatin1Char(':'))
        return {};
    const std::optional<QDate> date = tryDateFromIso(text.first(10));
    const QTime time(digitsAt(text, 11, 2), digitsAt(text, 14, 2), digitsAt(text, 17, 2));
    if (!date || !time.isValid())
        return {};
    return from(*date, time);
}

QDate Moment::date() const
{
    return QDate::fromJulianDay(dayNumber(m_seconds) + epochJulianDay);
}

QTime Moment::time() const
{
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>((m_seconds - dayNumber(m_seconds) * secondsPerDay) * 1000));
}

QString Moment::toIso() const
{
    return kesu::toIso(date()) + QLatin1Char('T') + time().toString(QStringLiteral("HH:mm:ss"));
}

QString Moment::toDisplay() const
{
    return kesu::toIso(date()) + QLatin1Char(' ') + time().toString(QStringLiteral("HH:mm"));
}

std::optional<QDate> tryDateFromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != QLatin1Char('-') || text[7] != QLatin1Char('-'))
        return {};
    const QDate date(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
    if (!date.isValid())
        return {};
    return date;
}

QString toIso(QDate date)
{
    QString text;
    text.reserve(10);
    appendPadded(text, date.year(), 4);
    text += QLatin1Char('-');
    appendPadded(text, date.month(), 2);
    text += QLatin1Char('-');
    appendPadded(text, date.day(), 2);
    return text;
}

} // namespace kesu

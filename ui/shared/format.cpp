// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace kesu {

namespace {

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

} // namespace

QString formatDate(const std::optional<QDate>& date)
{
    return date && date->isValid() ? toIso(*date) : QString();
}

QString formatMoment(const std::optional<Moment>& moment)
{
    return moment ? moment->toDisplay() : QString();
}

QString formatTime(Moment moment)
{
    return moment.time().toString(QStringLiteral("HH:mm"));
}

QString formatMoney(const std::optional<Money>& amount)
{
    return amount ? amount->toDisplay() : QString();
}

QString formatNumber(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

QString formatQuantity(const std::optional<qint64>& quantity, const QString& unit)
{
    if (!quantity)
        return {};
    return unit.isEmpty() ? formatNumber(*quantity) : formatNumber(*quantity) + QLatin1Char(' ') + unit;
}

QString formatRate(qint64 part, qint64 whole)
{
    if (whole == 0)
        return QStringLiteral("—");
    return QString::number(100.0 * static_cast<double>(part) / static_cast<double>(whole), 'f', 1) + QLatin1Char('%');
}

QString formatDays(int days)
{
    return Format::tr("%n day(s)", nullptr, days);
}

QString formatWorkingDays(int days)
{
    return Format::tr("%n working day(s)", nullptr, days);
}

QString withoutMnemonic(QString text)
{
    const qsizetype bracket = text.indexOf(QLatin1String("(&"));
    if (bracket >= 0 && text.indexOf(QLatin1Char(')'), bracket) == bracket + 3)
        text.remove(bracket, 4);
    return text.remove(QLatin1Char('&'));
}

QString formatCountdown(Moment dueAt, Moment now)
{
    const int days = static_cast<int>(now.date().daysTo(dueAt.date()));
    if (dueAt < now) {
        if (days == 0)
            return Format::tr("overdue since %1").arg(formatTime(dueAt));
        return Format::tr("%n day(s) overdue", nullptr, -days);
    }
    if (days == 0) {
        // What is due at the end of the day is due "today"; an hour is only worth saying where the standard gives one.
        if (dueAt == Moment::endOf(dueAt.date()))
            return Format::tr("today");
        return Format::tr("today %1").arg(formatTime(dueAt));
    }
    return Format::tr("in %n day(s)", nullptr, days);
}

} // namespace kesu

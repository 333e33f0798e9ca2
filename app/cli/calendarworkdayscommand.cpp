// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/standards.h"

#include <QCoreApplication>

namespace kesu::cli {

namespace {

QDate dateFrom(const QString& text)
{
    const std::optional<QDate> date = tryDateFromIso(text);
    if (!date) {
        throw InputError(
            QCoreApplication::translate("kesu-cli", "\"%1\" is not a date that exists; write it as 2026-10-05")
                .arg(text));
    }
    return *date;
}

/// "2026-10-10 + 国庆节": a mark for each day, + worked and - not, and the holiday behind it.
QString dayLines(const WorkCalendar& calendar, QDate from, QDate to)
{
    QString text;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        text += toIso(day) + (calendar.isWorkingDay(day) ? QStringLiteral(" +") : QStringLiteral(" -"));
        const QString name = calendar.holidayName(day);
        text += (name.isEmpty() ? QString() : QLatin1Char(' ') + name) + QLatin1Char('\n');
    }
    return text;
}

} // namespace

ExitCode runCalendarWorkdays(CommandLine& line)
{
    const QString days = QStringLiteral("days");
    line.argument(QStringLiteral("FROM"), QCoreApplication::translate("kesu-cli", "The first day, as 2026-10-01."));
    line.argument(QStringLiteral("TO"), QCoreApplication::translate("kesu-cli", "The last day; it counts too."));
    line.option({days,
        QCoreApplication::translate("kesu-cli", "Lists each day, + for worked and - for off, before the number.")});
    line.parse();
    const QDate from = dateFrom(line.argument(0));
    const QDate to = dateFrom(line.argument(1));
    if (to < from) {
        throw InputError(
            QCoreApplication::translate("kesu-cli", "TO %1 lies before FROM %2; write the earlier day first")
                .arg(toIso(to), toIso(from)));
    }
    const WorkCalendar calendar = loadCalendar();
    QString text = line.isSet(days) ? dayLines(calendar, from, to) : QString();
    text += QString::number(calendar.workingDaysBetween(from, to)) + QLatin1Char('\n');
    writeResult(text.toUtf8());
    QStringList unknown;
    for (int year = from.year(); year <= to.year(); ++year) {
        if (!calendar.hasNotice(year))
            unknown += QString::number(year);
    }
    constexpr qsizetype mostNamed = 12;
    if (!unknown.isEmpty()) {
        const QString years = unknown.size() <= mostNamed ? unknown.join(QStringLiteral(", "))
                                                          : unknown.first() + QStringLiteral(" … ") + unknown.last();
        writeMessage(
            QCoreApplication::translate("kesu-cli", "no holiday notice is known for %1: counted Monday to Friday")
                .arg(years));
    }
    return ExitCode::Done;
}

} // namespace kesu::cli

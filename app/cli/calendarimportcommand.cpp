// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/base/error.h"
#include "core/base/resourcelocator.h"
#include "core/calendar/calendarreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace kesu::cli {

namespace {

constexpr qint64 largestCalendar = 1'000'000;

/// Writes beside the target and renames, so that a full disk leaves what was there.
void save(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    const bool written = QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(content) == content.size() && file.flush() && file.commit();
    if (!written) {
        throw Error(ErrorCode::FileNotWritable,
            QCoreApplication::translate("kesu-cli", "%1 cannot be written; check the disk and your rights.").arg(path),
            file.errorString());
    }
}

} // namespace

ExitCode runCalendarImport(CommandLine& line)
{
    line.argument(QStringLiteral("FILE.toml"),
        QCoreApplication::translate(
            "kesu-cli", "The days of one year, in the form of resources/calendars, or - for standard input."));
    line.parse();
    const QByteArray toml = readInput(line.argument(0), largestCalendar);
    Findings findings;
    const std::optional<YearNotice> notice = readYearNotice(toml, inputName(line.argument(0)), findings);
    if (!notice)
        throw InputError(findings);
    const QString path = ResourceLocator::locate().userCalendars() + QStringLiteral("/cn-%1.toml").arg(notice->year);
    save(path, toml);
    const int workingDays
        = WorkCalendar({*notice}).workingDaysBetween(QDate(notice->year, 1, 1), QDate(notice->year, 12, 31));
    writeResult(QCoreApplication::translate("kesu-cli", "%1: %2 working days, kept in %3\n")
                    .arg(notice->year)
                    .arg(workingDays)
                    .arg(path)
                    .toUtf8());
    return ExitCode::Done;
}

} // namespace kesu::cli

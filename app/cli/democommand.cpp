// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/databasecommand.h"
#include "core/base/resourcelocator.h"
#include "core/exchange/demodata.h"
#include "core/service/reportservice.h"

#include <QCoreApplication>

namespace kesu::cli {

namespace {

/// The days on which invented complaints are registered, where the call does not say: the same every day, so that the
/// same seed always gives the same data.
const QDate usualLastDay(2026, 10, 31);
constexpr int usualMonths = 36;
/// So many complaints are plausible of the few customers that the catalogue names; more of them need more customers.
constexpr qint64 complaintsOfFew = 1000;
constexpr qint64 complaintsPerCustomer = 100;
constexpr qint64 mostCustomers = 2000;

qint64 numberOf(const CommandLine& line, const QString& name, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 value = line.value(name).toLongLong(&isNumber);
    if (!isNumber || value < least || value > most)
        throw InputError(QCoreApplication::translate("kesu-cli", "--%1: \"%2\" is no whole number from %3 to %4.")
                             .arg(name, line.value(name))
                             .arg(least)
                             .arg(most));
    return value;
}

} // namespace

ExitCode runDemo(CommandLine& line)
{
    line.argument(
        QStringLiteral("DB"), QCoreApplication::translate("kesu-cli", "The database; made if it is not there."));
    line.option({QStringLiteral("complaints"), QCoreApplication::translate("kesu-cli", "How many to invent."),
        QStringLiteral("N"), QStringLiteral("1000")});
    line.option(
        {QStringLiteral("seed"), QCoreApplication::translate("kesu-cli", "The same seed gives the same complaints."),
            QStringLiteral("S"), QStringLiteral("1")});
    addPeriodOptions(line);
    line.parse();
    DemoRequest request;
    request.complaints = numberOf(line, QStringLiteral("complaints"), 0, 20'000'000);
    request.seed = static_cast<quint64>(numberOf(line, QStringLiteral("seed"), 0, std::numeric_limits<qint64>::max()));
    LedgerQuery period;
    readPeriodOptions(line, period);
    request.to = period.to.value_or(usualLastDay);
    request.from = period.from.value_or(request.to.addMonths(-usualMonths).addDays(1));
    if (request.from > request.to)
        throw InputError(QCoreApplication::translate("kesu-cli", "--from %1 lies after %2, the last day of the data.")
                             .arg(toIso(request.from), toIso(request.to)));
    DemoCatalogue catalogue
        = DemoCatalogue::load(ResourceLocator::locate().folder() + QStringLiteral("/sample/catalogue.toml"));
    if (request.complaints > complaintsOfFew)
        catalogue.inventCustomers(
            static_cast<int>(std::min<qint64>(request.complaints / complaintsPerCustomer, mostCustomers)),
            request.seed);
    const std::unique_ptr<Workspace> workspace = openDatabase(
        line, line.argument(0), IfMissing::Create, std::make_shared<FixedClock>(Moment::endOf(request.to)));
    enterMasterData(*workspace, catalogue);
    TerminalProgress progress(QCoreApplication::translate("kesu-cli", "Inventing"));
    enterDemoData(*workspace, catalogue, request, [&](qsizetype done) {
        progress.show(static_cast<double>(done) / static_cast<double>(std::max<qsizetype>(1, request.complaints)));
        return true;
    });
    ReportService(*workspace).refreshSums(); // so that the first report does not have to
    return ExitCode::Done;
}

} // namespace kesu::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// The benchmark program: runs the registered measurements (all, or those that the arguments name in part), prints a
// table.
#include "tests/bench/bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QStringList>
#include <QSysInfo>
#include <algorithm>
#include <cstdio>

namespace kesu::bench {

namespace {

QList<Measurement>& measurements()
{
    static QList<Measurement> list;
    return list;
}

double secondsOf(const Measurement& measurement)
{
    QList<double> seconds;
    for (int run = 0; run <= measurement.runs; ++run) {
        if (measurement.prepare)
            measurement.prepare();
        QElapsedTimer timer;
        timer.start();
        measurement.run();
        const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        if (run > 0) // the first one warms up
            seconds.append(elapsed);
    }
    std::sort(seconds.begin(), seconds.end());
    return seconds.at(seconds.size() / 2);
}

bool isWanted(const Measurement& measurement, const QStringList& filters)
{
    return filters.isEmpty() || std::any_of(filters.begin(), filters.end(), [&](const QString& part) {
        return measurement.name.contains(part);
    });
}

void run(const QStringList& filters)
{
    QList<Measurement> wanted;
    for (const Measurement& measurement : std::as_const(measurements())) {
        const bool isBaseline = std::any_of(measurements().cbegin(), measurements().cend(),
            [&](const Measurement& other) { return other.baseline == measurement.name && isWanted(other, filters); });
        if (isBaseline || isWanted(measurement, filters))
            wanted.append(measurement);
    }
    std::stable_sort(
        wanted.begin(), wanted.end(), [](const Measurement& a, const Measurement& b) { return a.name < b.name; });

    std::printf("%s, Qt %s, %s\n", qPrintable(QSysInfo::prettyProductName()), qVersion(),
#ifdef NDEBUG
        "release build"
#else
        "debug build: times mean nothing"
#endif
    );
    std::printf("%-34s %5s %12s %14s %16s  %s\n", "measurement", "runs", "median", "each", "rate", "ratio");
    QHash<QString, double> each;
    for (const Measurement& measurement : std::as_const(wanted))
        each.insert(measurement.name, 0);
    const auto print = [&](const Measurement& measurement) {
        const double seconds = secondsOf(measurement);
        const double one = seconds / measurement.items;
        each[measurement.name] = one;
        std::printf("%-34s %5d %9.3f ms %11.3f us %14.0f/s  ", qPrintable(measurement.name), measurement.runs,
            seconds * 1e3, one * 1e6, 1 / one);
        const double base = each.value(measurement.baseline);
        if (base > 0)
            std::printf("%.2f of %s, ", base / one, qPrintable(measurement.baseline));
        std::printf("%s\n", qPrintable(measurement.unit));
        std::fflush(stdout);
    };
    // Baselines first, so that the ratio is of this very run.
    for (const Measurement& measurement : std::as_const(wanted)) {
        if (measurement.baseline.isEmpty())
            print(measurement);
    }
    for (const Measurement& measurement : std::as_const(wanted)) {
        if (!measurement.baseline.isEmpty())
            print(measurement);
    }
}

} // namespace

Registration::Registration(Measurement measurement)
{
    measurements().append(std::move(measurement));
}

Registration::Registration(
    const char* name, const char* unit, double items, std::function<void()> runOnce, const char* baseline)
{
    Measurement measurement;
    measurement.name = QString::fromUtf8(name);
    measurement.unit = QString::fromUtf8(unit);
    measurement.items = items;
    measurement.run = std::move(runOnce);
    measurement.baseline = QString::fromUtf8(baseline);
    measurements().append(std::move(measurement));
}

void keep(const void* value)
{
    static const void* volatile sink;
    sink = value;
    static_cast<void>(sink);
}

} // namespace kesu::bench

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    kesu::bench::run(QApplication::arguments().mid(1));
    return 0;
}

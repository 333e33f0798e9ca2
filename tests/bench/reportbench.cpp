// SPDX-License-Identifier: GPL-3.0-or-later
// The data of reports, each beside the same SQL through SQLite's own interface. That one reads every row of every
// statement, while a report stops where it knows enough (what a repeated complaint has in common with the latest one
// before): where many repeat, the ratio comes out below 1 and only says that nothing is wasted around the engine.
#include "core/service/reportservice.h"
#include "tests/bench/bench.h"
#include "tests/bench/benchdatabase.h"

#include <memory>

namespace {

using namespace kesu;
using namespace kesu::bench;
using namespace Qt::StringLiterals;

/// Words are not what is measured.
ReportLabels ids()
{
    return {[](const QString&, VocabularyKind, const QString& id) { return id; },
        [](const QString& rulebook, const QString& edition) { return rulebook + u' ' + edition; }};
}

void measure(const QString& name, int size, const ReportPeriod& period)
{
    const QString full = u"report-%1/%2"_s.arg(sizeName(size), name);
    auto bare = std::make_shared<std::unique_ptr<BareQueries>>();
    const auto run = [=] { keep(ReportService(demoWorkspace(size)).report(period, {}, {}, ids())); };
    Measurement alone;
    alone.name = full + u" (bare SQLite)"_s;
    alone.unit = u"reports"_s;
    alone.prepare = [=] {
        if (*bare)
            return;
        ReportService(demoWorkspace(size)).refreshSums();
        *bare = std::make_unique<BareQueries>(demoWorkspace(size), run);
    };
    alone.run = [=] { (*bare)->run(); };
    const Registration base(alone);
    Measurement whole;
    whole.name = full;
    whole.unit = u"reports"_s;
    whole.run = run;
    whole.baseline = alone.name;
    const Registration registered(whole);
}

const bool registered = [] {
    const QDate day(2026, 10, 1);
    for (const int size : databaseSizes()) {
        measure(u"month"_s, size, ReportPeriod::monthOf(day));
        measure(u"quarter"_s, size, ReportPeriod::quarterOf(day.addMonths(-3)));
        measure(u"year"_s, size, ReportPeriod::yearOf(day.addYears(-1)));
        measure(u"half months at both ends"_s, size, *ReportPeriod::tryRange(QDate(2025, 11, 11), QDate(2026, 9, 20)));
    }
    return true;
}();

} // namespace

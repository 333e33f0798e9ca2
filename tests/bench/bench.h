// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

// A tiny harness. A benchmark file registers its measurements at load time:
//
//     const bench::Registration judging("judge/carton", "verdicts", 20000, [] { … });
//
// and is added to the sources of kesu_bench. Nothing here fails on time; the table says what was measured.
namespace kesu::bench {

/// One thing to measure: how long a number of items take.
struct Measurement
{
    QString name; ///< "group/what"; the filter on the command line looks for a part of it
    QString unit; ///< what is counted: verdicts, rows, pages
    double items = 1; ///< how many of them one run makes
    std::function<void()> prepare; ///< before each run, not measured; may be empty
    std::function<void()> run;
    QString baseline; ///< name of another measurement that this one is set against as a ratio, or empty
    int runs = 5; ///< the median of that many runs counts, after one that warms up
};

/// Puts a measurement on the list.
class Registration
{
public:
    explicit Registration(Measurement measurement);
    Registration(
        const char* name, const char* unit, double items, std::function<void()> run, const char* baseline = "");
};

/// Keeps a result from being optimised away.
void keep(const void* value);
template <typename T> void keep(const T& value)
{
    keep(static_cast<const void*>(&value));
}

} // namespace kesu::bench

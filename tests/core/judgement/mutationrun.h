// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/rulebook/sharedwords.h"
#include "tests/core/judgement/mutant.h"

namespace kesu::test {

/// What became of the mutants of one rulebook file.
struct MutationResult
{
    int mutants = 0;
    int refused = 0; ///< of them: the rulebook could not be loaded any more
    size_t goldens = 0; ///< cases and sheets
    std::vector<Mutant> unnoticed; ///< every golden case still got what it expects
};

/// Judges the golden cases by mutants of the shipped rulebooks.
class MutationRun
{
public:
    /// Reads words and calendars of a resources folder; the golden cases and sheets lie in `rulebooks` and
    /// `assessments` of the other folder. Throws std::runtime_error where something has errors.
    MutationRun(const QString& resources, const QString& testData);

    /// The rulebook files, by name without ".toml".
    QStringList names() const;
    MutationResult run(const QString& name) const;

private:
    QString m_folder;
    QString m_testData;
    SharedWords m_shared;
    WorkCalendar m_calendar;
};

} // namespace kesu::test

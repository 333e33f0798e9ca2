// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assess.h"
#include "core/rulebook/rulebooklibrary.h"

#include <nlohmann/json.hpp>
#include <vector>

namespace kesu::test {

/// A golden sheet that has been read: what is assessed, what must come out, and what does come out.
struct PinnedSheet
{
    QString name; ///< of its folder
    AssessmentFacts facts;
    nlohmann::ordered_json expected;
    AssessmentResult result; ///< by the rulebook as it is shipped
};

/// The golden sheets of one rulebook, read once, to be assessed many times by changed editions of it.
class GoldenSheets
{
public:
    /// Reads every folder under root/id. Throws std::runtime_error where a sheet cannot be read.
    GoldenSheets(const QString& root, const QString& id, const RulebookLibrary& library, const WorkCalendar& calendar);

    size_t size() const { return m_sheets.size(); }
    /// The name of a sheet whose expectation another library, with one changed edition, does not meet; empty where
    /// every sheet still gets what it expects.
    QString firstDifference(const RulebookLibrary& changed, const WorkCalendar& calendar);

private:
    std::vector<PinnedSheet> m_sheets; ///< those that last differed stand first: they are likely to differ again
};

} // namespace kesu::test

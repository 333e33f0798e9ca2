// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaint.h"
#include "core/judgement/verdict.h"
#include "core/rulebook/rulebooklibrary.h"

#include <nlohmann/json.hpp>
#include <vector>

namespace kesu {
class WorkCalendar;
}

namespace kesu::test {

/// A golden case that has been read: what is judged, what must come out, and what does come out.
struct PinnedCase
{
    QString name; ///< of its folder
    Case facts;
    nlohmann::ordered_json expected;
    Verdict verdict; ///< by the rulebook as it is shipped
};

/// The golden cases of one rulebook, read once, to be judged many times by changed editions of it.
class GoldenSet
{
public:
    /// Reads every folder under root/id. Throws std::runtime_error where a case cannot be read.
    GoldenSet(const QString& root, const QString& id, const RulebookLibrary& library, const WorkCalendar& calendar);

    size_t size() const { return m_cases.size(); }
    /// The name of a case whose expectation another library, with one changed edition, does not meet; empty where
    /// every case still gets what it expects.
    QString firstDifference(const RulebookLibrary& changed, const WorkCalendar& calendar);

private:
    std::vector<PinnedCase> m_cases; ///< those that last differed stand first: they are likely to differ again
};

} // namespace kesu::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/readstate.h"

#include <QCoreApplication>

namespace kesu {

/// One function for each section of the rule language; each reads its rows into the rulebook and reports what is wrong.
void readStatusRows(ReadState& state, const TomlTable& root);
void readFilingRows(ReadState& state, const TomlTable& root);
void readEvidenceRows(ReadState& state, const TomlTable& root);
void readApprovalRows(ReadState& state, const TomlTable& root);
void readDeadlineRows(ReadState& state, const TomlTable& root);
void readGradeRows(ReadState& state, const TomlTable& root);
void readLiability(ReadState& state, const TomlTable& root);
void readRecoveryRows(ReadState& state, const TomlTable& root);
void readPenaltyRows(ReadState& state, const TomlTable& root);
void readNoticeRows(ReadState& state, const TomlTable& root);

/// What the standard says outside judging: clauses, routing, forms, reports, readings.
void readDocument(const TomlTable& root, CompiledRulebook& rulebook);

/// Appends a leaf and returns its number; -1 and a finding when there are too many.
template <typename Leaf> int addLeaf(ReadState& state, Section<Leaf>& section, Leaf leaf)
{
    if (section.leaves.size() >= maxLeaves) {
        state.sink.error(
            {leaf.head.line, 1}, QCoreApplication::translate("Rulebook", "more than %1 rows").arg(maxLeaves));
        return 0;
    }
    section.leaves.push_back(std::move(leaf));
    return static_cast<int>(section.leaves.size()) - 1;
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/rulebookchoice.h"

namespace kesu {

namespace {

/// Length of the longest beginning of the line that fits; 0 where none does.
qsizetype fit(const ProductLine& line, const QString& code, const QString& name)
{
    qsizetype longest = 0;
    for (const QString& beginning : line.products) {
        if (code.startsWith(beginning, Qt::CaseInsensitive) || name.startsWith(beginning, Qt::CaseInsensitive))
            longest = std::max(longest, beginning.size());
    }
    return longest;
}

} // namespace

RulebookChoice chooseRulebook(
    const CompanySettings& settings, const QString& productCode, const QString& productName, const QString& branch)
{
    const ProductLine* best = nullptr;
    qsizetype longest = 0;
    const ProductLine* ofBranch = nullptr;
    for (const ProductLine& line : settings.productLines) {
        if (!settings.rulebooks.contains(line.rulebook))
            continue;
        if (!branch.isEmpty() && line.name == branch)
            ofBranch = &line;
        const qsizetype length = fit(line, productCode.trimmed(), productName.trimmed());
        if (length > longest) {
            longest = length;
            best = &line;
        }
    }
    if (best == nullptr)
        best = ofBranch;
    return best == nullptr ? RulebookChoice{settings.rulebooks.value(0), {}}
                           : RulebookChoice{best->rulebook, best->name};
}

} // namespace kesu

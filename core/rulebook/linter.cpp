// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/linter.h"

#include "core/rulebook/sharedwords.h"

#include <algorithm>
#include <tuple>

namespace kesu {

Findings lint(const QByteArray& toml, const QString& fileName, const QByteArray& sharedToml)
{
    Findings findings;
    const std::optional<SharedWords> shared = readSharedWords(sharedToml, findings);
    if (shared)
        readRulebook(toml, fileName, *shared, findings, Thoroughness::Lint);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
    });
    return findings;
}

} // namespace kesu

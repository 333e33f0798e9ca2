// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/rulebook/casesearch.h"
#include "core/rulebook/expressiontext.h"

namespace kesu {

/// Writes a case that was found as facts in the words of the rule language.
class ExampleWriter
{
public:
    ExampleWriter(const CompiledRulebook& rulebook, const FormulaStore& store, const ExpressionText& text)
        : m_rulebook(rulebook)
        , m_store(store)
        , m_text(text)
    {
    }

    QList<ExampleFact> factsOf(const FoundCase& found) const;
    /// Whether the case hangs on something whose connexion with the rest was not followed: it may not exist.
    bool isUncertain(const FoundCase& found) const;

private:
    ExampleFact figure(const Axis& axis, int point) const;
    ExampleFact periods(const Axis& axis, int point) const;
    QString distance(Int128 figure, Base base) const;
    static ExampleFact apart(const Axis& axis, bool isAfter, const QString& distance);

    const CompiledRulebook& m_rulebook;
    const FormulaStore& m_store;
    const ExpressionText& m_text;
};

} // namespace kesu

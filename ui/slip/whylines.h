// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/slip/panelline.h"

#include <QCoreApplication>

namespace kesu {

/// Why one line of the panel is so: the clause, the sum, the days, what was looked at, the conditions, and the rows
/// that could have stood in its place.
class WhyLines
{
    Q_DECLARE_TR_FUNCTIONS(WhyLines)

public:
    WhyLines(const PanelInput& input, const PanelLine& line);

    QList<PanelLine> lines();

private:
    const ExplainedElement* element() const;
    void addClause();
    void addSteps(const ExplainedElement& element);
    void addDays(const ExplainedElement* element);
    void addFacts(const ExplainedElement& element);
    void addConditions(const ExplainedElement& element);
    void addCondition(const ExplainedCondition& condition, int level);
    void addOthers(const ExplainedElement& element);
    void addWays();
    QString otherText(const ExplainedRow& row) const;
    /// The part that decided, in words.
    static QString deciding(const ExplainedCondition& condition);

    void head(const QString& text);
    PanelLine& detail(const QString& text);
    PanelLine& append(PanelLine::Kind kind, const QString& text);

    const PanelInput& m_input;
    const PanelLine& m_line;
    QList<PanelLine> m_lines;
};

} // namespace kesu

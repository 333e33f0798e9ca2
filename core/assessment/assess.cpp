// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assess.h"

#include "core/assessment/assessing.h"

namespace kesu {

AssessmentResult assess(const Rulebook& rulebook, const AssessmentFacts& facts, const WorkCalendar& calendar)
{
    const QList<Assessment>& all = rulebook.assessments();
    const Assessment* assessment = rulebook.findAssessment(facts.own.sheet.assessment);
    Q_ASSERT(assessment != nullptr);
    const auto number = static_cast<size_t>(assessment - all.constData());
    return Assessing(rulebook.compiled(), *assessment, rulebook.compiled().compiledAssessments[number], calendar)
        .run(facts);
}

QString shownFigure(const AssessmentFigure& figure, const std::optional<Fraction>& value)
{
    constexpr int percent = 100;
    constexpr int fenDecimals = 2;
    if (!value)
        return QStringLiteral("—");
    switch (figure.show) {
    case FigureShow::Percent:
        return value->toDecimal(figure.decimals, percent) + u'%';
    case FigureShow::Points:
        return value->toDecimal(figure.decimals, percent);
    case FigureShow::Money:
        return value->toDecimal(fenDecimals);
    case FigureShow::Count:
    case FigureShow::Number:
    case FigureShow::Hours:
        break;
    }
    return value->toDecimal(figure.decimals);
}

} // namespace kesu

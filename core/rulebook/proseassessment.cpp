// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/proseassessment.h"

#include "core/rulebook/assessment.h"
#include "core/rulebook/proserules.h"

#include <QCoreApplication>

namespace kesu {
namespace {

ProseText plain(const QString& text)
{
    return ProseText::fromPlain(text);
}

QString nameOf(PeriodLength length)
{
    switch (length) {
    case PeriodLength::Month:
        return QCoreApplication::translate("Prose", "every month");
    case PeriodLength::Quarter:
        return QCoreApplication::translate("Prose", "every quarter");
    case PeriodLength::HalfYear:
        return QCoreApplication::translate("Prose", "every half year");
    case PeriodLength::Year:
        return QCoreApplication::translate("Prose", "every year");
    }
    return {};
}

QString nameOf(AssessmentSubject subject)
{
    switch (subject) {
    case AssessmentSubject::Company:
        return QCoreApplication::translate("Prose", "the whole company");
    case AssessmentSubject::Department:
        return QCoreApplication::translate("Prose", "each department");
    case AssessmentSubject::Employee:
        return QCoreApplication::translate("Prose", "each employee");
    }
    return {};
}

QString nameOf(InputKind kind)
{
    switch (kind) {
    case InputKind::Count:
        return QCoreApplication::translate("Prose", "a count");
    case InputKind::Score:
        return QCoreApplication::translate("Prose", "points");
    case InputKind::Money:
        return QCoreApplication::translate("Prose", "an amount");
    case InputKind::Share:
        return QCoreApplication::translate("Prose", "a percentage");
    case InputKind::Choice:
        return QCoreApplication::translate("Prose", "a choice");
    case InputKind::Text:
        return QCoreApplication::translate("Prose", "a text");
    }
    return {};
}

QString nameOf(FigureShow show)
{
    switch (show) {
    case FigureShow::Count:
    case FigureShow::Number:
        return QCoreApplication::translate("Prose", "a number");
    case FigureShow::Percent:
        return QCoreApplication::translate("Prose", "a percentage");
    case FigureShow::Points:
        return QCoreApplication::translate("Prose", "points of a percentage");
    case FigureShow::Hours:
        return QCoreApplication::translate("Prose", "hours");
    case FigureShow::Money:
        return QCoreApplication::translate("Prose", "an amount");
    }
    return {};
}

QString decimals(int count)
{
    return count == 0 ? QString() : QCoreApplication::translate("Prose", "%n decimal(s)", nullptr, count);
}

QString better(BetterWay way)
{
    switch (way) {
    case BetterWay::Higher:
        return QCoreApplication::translate("Prose", "higher is better");
    case BetterWay::Lower:
        return QCoreApplication::translate("Prose", "lower is better");
    case BetterWay::Unsaid:
        break;
    }
    return {};
}

/// A fraction as people write it: 100, 2.5, and 1/3 where it has no end.
QString figure(const Fraction& value)
{
    for (int places = 0; places <= 4; ++places) {
        const QString text = value.toDecimal(places);
        if (Fraction::tryFromDecimal(QString(text).remove(u',')) == value)
            return text;
    }
    return value.toString();
}

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(QCoreApplication::translate("Prose", ", ", "between words"));
}

class AssessmentProse
{
public:
    AssessmentProse(const Rulebook& rulebook, const QString& language, size_t number)
        : m_rulebook(rulebook)
        , m_assessment(rulebook.assessments()[static_cast<qsizetype>(number)])
        , m_compiled(rulebook.compiled().compiledAssessments[number])
        , m_language(language)
        , m_number(number)
    {
    }

    ProseChapter entries() const
    {
        ProseChapter chapter;
        chapter.title = QCoreApplication::translate("Prose", "%1: what is entered").arg(label(m_assessment.name));
        chapter.introduction = introduction();
        chapter.columns = {QCoreApplication::translate("Prose", "Entry"), QCoreApplication::translate("Prose", "Group"),
            QCoreApplication::translate("Prose", "Kind"), QCoreApplication::translate("Prose", "Means"),
            QCoreApplication::translate("Prose", "Clause")};
        for (const AssessmentInput& input : m_assessment.inputs) {
            QString kind = nameOf(input.kind);
            if (input.most)
                kind = QCoreApplication::translate("Prose", "%1, at most %2")
                           .arg(kind, ProseText::figure(figure(*input.most)));
            QStringList choices;
            for (const QString& choice : input.choices)
                choices.append(m_rulebook.label(VocabularyKind::Choice, choice, m_language));
            if (!choices.isEmpty())
                kind = QCoreApplication::translate("Prose", "one of: %1").arg(joined(choices));
            ProseRow row;
            row.houseDefault = input.name.houseDefault;
            row.cells = {plain(label(input.name)), plain(input.heading), ProseText::fromMarked(kind).spaced(),
                plain(input.text), plain(input.name.clause)};
            chapter.rows.append(row);
        }
        return chapter;
    }

    ProseChapter figures() const
    {
        ProseChapter chapter;
        chapter.title = QCoreApplication::translate("Prose", "%1: what is reckoned").arg(label(m_assessment.name));
        if (m_assessment.inputs.isEmpty())
            chapter.introduction = introduction();
        chapter.columns
            = {QCoreApplication::translate("Prose", "Figure"), QCoreApplication::translate("Prose", "Reckoned"),
                QCoreApplication::translate("Prose", "Shown as"), QCoreApplication::translate("Prose", "Weight"),
                QCoreApplication::translate("Prose", "Says"), QCoreApplication::translate("Prose", "Clause")};
        ExpressionProse say(m_rulebook, m_language);
        say.speakOf(m_assessment);
        for (size_t i = 0; i < m_compiled.figures.size(); ++i) {
            const AssessmentFigure& figure = m_assessment.figures[static_cast<qsizetype>(i)];
            const FigureLeaf& leaf = m_compiled.figures[i];
            QString means = say.text(leaf.is);
            if (leaf.when != noExpression)
                means = QCoreApplication::translate("Prose", "where %1: %2").arg(say.text(leaf.when), means);
            ProseRow row;
            row.houseDefault = figure.name.houseDefault;
            row.cells = {plain(label(figure.name)), ProseText::fromMarked(means).spaced(),
                plain(joined({nameOf(figure.show), decimals(figure.decimals), better(figure.better)})),
                figure.weight ? ProseText::fromMarked(ProseText::figure(figure.weight->toString())) : ProseText(),
                ProseText::fromMarked(say.sentence(leaf.text)), plain(figure.name.clause)};
            chapter.rows.append(row);
        }
        ProseSection notices;
        notices.title = topicName(ProseTopic::Notices);
        notices.rules = ProseRules(m_rulebook, m_language).ofAssessment(m_number);
        if (!notices.rules.isEmpty())
            chapter.sections.append(notices);
        return chapter;
    }

private:
    QString label(const Term& term) const { return labelIn(term, m_language); }

    QString introduction() const
    {
        QStringList periods;
        for (const PeriodLength length : m_assessment.periods)
            periods.append(nameOf(length));
        QStringList facts = {m_assessment.name.clause, joined(periods), nameOf(m_assessment.subject)};
        if (!m_assessment.role.isEmpty())
            facts.append(QCoreApplication::translate("Prose", "assessed by: %1")
                             .arg(m_rulebook.label(VocabularyKind::Role, m_assessment.role, m_language)));
        facts.append(m_assessment.text);
        facts.removeAll(QString());
        return facts.join(QStringLiteral(" · "));
    }

    const Rulebook& m_rulebook;
    const Assessment& m_assessment;
    const CompiledAssessment& m_compiled;
    QString m_language;
    size_t m_number;
};

} // namespace

QList<ProseChapter> assessmentChapters(const Rulebook& rulebook, const QString& language)
{
    QList<ProseChapter> chapters;
    for (size_t i = 0; i < rulebook.compiled().compiledAssessments.size(); ++i) {
        const AssessmentProse assessment(rulebook, language, i);
        for (const ProseChapter& chapter : {assessment.entries(), assessment.figures()}) {
            if (!chapter.rows.isEmpty() || !chapter.sections.isEmpty())
                chapters.append(chapter);
        }
    }
    return chapters;
}

} // namespace kesu

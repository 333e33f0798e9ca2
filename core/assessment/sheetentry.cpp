// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/sheetentry.h"

#include "core/assessment/assessmentsheet.h"
#include "core/base/money.h"
#include "core/rulebook/nearest.h"

#include <QCoreApplication>

namespace kesu {

namespace {

/// Scores have two decimals at most.
constexpr qint64 hundredths = 100;

QString translated(const char* source)
{
    return QCoreApplication::translate("Assessment", source);
}

std::optional<Fraction> tryFigure(const AssessmentInput& input, const QString& text)
{
    const std::optional<Fraction> number = Fraction::tryFromDecimal(text);
    const bool fits = number && *number >= Fraction() && (!input.most || *number <= *input.most)
        && (input.kind == InputKind::Count ? number->isInteger() : hundredths % number->bottom() == 0);
    return fits ? number : std::nullopt;
}

/// "94" is 94%: the field says what is meant.
std::optional<Share> tryShare(const QString& text)
{
    return Share::tryFromPercent(text.endsWith(u'%') ? text : text + u'%');
}

std::optional<Money> tryAmount(const QString& text)
{
    const std::optional<Money> money = Money::tryFromYuan(text);
    return money && *money >= Money() ? money : std::nullopt;
}

QString faultOfFigure(const AssessmentInput& input, const QString& text)
{
    if (tryFigure(input, text))
        return {};
    if (input.kind == InputKind::Count) {
        return input.most
            ? translated(QT_TRANSLATE_NOOP("Assessment", "\"%1\" is no whole number from 0 to %2"))
                  .arg(text, input.most->toString())
            : translated(QT_TRANSLATE_NOOP("Assessment", "\"%1\" is no whole number of 0 or more")).arg(text);
    }
    return translated(QT_TRANSLATE_NOOP("Assessment", "\"%1\" is no score from 0 to %2 with at most two decimals"))
        .arg(text, input.most ? input.most->toString() : QString());
}

} // namespace

Value entryValue(const AssessmentInput& input, const QString& entry, const Vocabulary& vocabulary)
{
    const QString text = entry.trimmed();
    if (text.isEmpty())
        return {};
    switch (input.kind) {
    case InputKind::Count: {
        const std::optional<Fraction> number = tryFigure(input, text);
        return number ? Value::ofNumber(number->top()) : Value();
    }
    case InputKind::Score:
        return Value::ofFraction(tryFigure(input, text));
    case InputKind::Money: {
        const std::optional<Money> money = tryAmount(text);
        return money ? Value::ofNumber(money->fen()) : Value();
    }
    case InputKind::Share: {
        const std::optional<Share> share = tryShare(text);
        return share ? Value::ofNumber(share->millionths()) : Value();
    }
    case InputKind::Choice:
        return input.choices.contains(text) ? Value::ofNumber(vocabulary.find(VocabularyKind::Choice, text)) : Value();
    case InputKind::Text:
        return Value::ofText(&entry);
    }
    return {};
}

QString faultOf(const AssessmentInput& input, const QString& entry)
{
    const QString text = entry.trimmed();
    if (text.isEmpty())
        return {};
    switch (input.kind) {
    case InputKind::Count:
    case InputKind::Score:
        return faultOfFigure(input, text);
    case InputKind::Money:
        return tryAmount(text)
            ? QString()
            : translated(QT_TRANSLATE_NOOP(
                             "Assessment", "\"%1\" is no amount; write yuan with at most two decimals, as 1234.50"))
                  .arg(text);
    case InputKind::Share:
        return tryShare(text)
            ? QString()
            : translated(QT_TRANSLATE_NOOP("Assessment", "\"%1\" is no share; write it as 94%")).arg(text);
    case InputKind::Choice:
        if (input.choices.contains(text))
            return {};
        return translated(QT_TRANSLATE_NOOP("Assessment", "\"%1\" is none of the choices: %2"))
                   .arg(text, input.choices.join(QStringLiteral(", ")))
            + suggestion(text, input.choices);
    case InputKind::Text:
        break;
    }
    return {};
}

Findings checkSheet(const Rulebook& rulebook, const AssessmentSheet& sheet)
{
    Findings findings;
    const auto report = [&findings](const QString& field, const QString& message) {
        Finding finding;
        finding.field = field;
        finding.message = message;
        findings.append(finding);
    };
    const Assessment* assessment = rulebook.findAssessment(sheet.assessment);
    if (assessment == nullptr) {
        QStringList ids;
        for (const Assessment& known : rulebook.assessments())
            ids.append(known.name.id);
        report(QStringLiteral("assessment"),
            ids.isEmpty() ? translated(QT_TRANSLATE_NOOP("Assessment", "the rulebook \"%1\" assesses no period"))
                                .arg(rulebook.id())
                          : translated(QT_TRANSLATE_NOOP("Assessment", "no assessment has the id \"%1\"; there is %2"))
                                .arg(sheet.assessment, ids.join(QStringLiteral(", "))));
        return findings;
    }
    if (!assessment->periods.contains(sheet.period.length())) {
        QStringList words;
        for (const PeriodLength length : assessment->periods)
            words.append(AssessmentPeriod::containing(sheet.period.from(), length).toId());
        report(QStringLiteral("period"),
            translated(QT_TRANSLATE_NOOP("Assessment", "\"%1\" is no period of this assessment; write one as %2"))
                .arg(sheet.period.toId(), words.join(QStringLiteral(", "))));
    }
    const bool needsSubject = assessment->subject != AssessmentSubject::Company;
    if (needsSubject && sheet.subject.trimmed().isEmpty())
        report(QStringLiteral("subject"),
            translated(QT_TRANSLATE_NOOP("Assessment", "is missing: the sheet is that of a department or employee")));
    for (auto entry = sheet.inputs.begin(); entry != sheet.inputs.end(); ++entry) {
        const QString field = QStringLiteral("inputs.") + entry.key();
        const AssessmentInput* input = assessment->findInput(entry.key());
        if (input == nullptr) {
            QStringList ids;
            for (const AssessmentInput& known : assessment->inputs)
                ids.append(known.name.id);
            report(field,
                translated(QT_TRANSLATE_NOOP("Assessment", "this assessment has no such input"))
                    + suggestion(entry.key(), ids));
        } else if (const QString fault = faultOf(*input, entry.value()); !fault.isEmpty()) {
            report(field, fault);
        }
    }
    return findings;
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/fieldvalues.h"

#include "core/base/rate.h"
#include "core/form/formbuilder.h"

#include <QCoreApplication>

namespace kesu::fieldvalues {

namespace {

/// Gives the strings below their translation context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FormField)
};

} // namespace

FormValue ofText(const QString& text)
{
    return {text};
}

FormValue ofDay(const std::optional<QDate>& day)
{
    return {formbuilder::text(day)};
}

FormValue ofMoment(const std::optional<Moment>& moment)
{
    return {formbuilder::text(moment)};
}

FormValue ofEvent(const std::optional<Moment>& moment, const FieldQuestion& question)
{
    if (!moment)
        return {};
    return {question.form == FieldForm::Time ? moment->toDisplay() : toIso(moment->date())};
}

FormValue ofQuantity(const std::optional<qint64>& quantity, const QString& unit)
{
    return {formbuilder::text(quantity, unit), {}, quantity};
}

FormValue ofNumber(const std::optional<qint64>& number)
{
    return {number ? grouped(*number) : QString(), {}, number};
}

FormValue ofAmount(const std::optional<Money>& amount, FieldClasses hidden)
{
    if (hidden.contains(FieldClass::Money))
        return {hiddenValue};
    return {formbuilder::text(amount), {}, amount ? std::optional(amount->fen()) : std::nullopt};
}

FormValue ofStaff(const QString& name, FieldClasses hidden)
{
    return {hidden.contains(FieldClass::StaffNames) ? hiddenValue : name};
}

FormValue ofChoice(
    const FormWords& words, VocabularyKind kind, const QStringList& chosen, const FieldQuestion& question)
{
    if (question.form == FieldForm::Text)
        return {joinedLabels(words, kind, chosen)};
    FormValue value;
    QStringList ids = question.only.isEmpty() ? words.ids(kind) : question.only;
    if (question.only.isEmpty())
        for (const QString& id : chosen)
            if (!ids.contains(id))
                ids.append(id);
    for (const QString& id : std::as_const(ids))
        value.boxes.append({words.label(kind, id), chosen.contains(id) ? Tick::On : Tick::Off});
    return value;
}

FormValue ofChoice(const FormWords& words, VocabularyKind kind, const QString& chosen, const FieldQuestion& question)
{
    return ofChoice(words, kind, chosen.isEmpty() ? QStringList() : QStringList{chosen}, question);
}

FormValue ofBox(const QString& label, Tick tick)
{
    FormValue value;
    value.boxes.append({label, tick});
    return value;
}

QString joined(const QStringList& texts)
{
    QStringList given = texts;
    given.removeAll(QString());
    return given.join(Text::tr(", "));
}

QString joinedLabels(const FormWords& words, VocabularyKind kind, const QStringList& ids)
{
    QStringList labels;
    for (const QString& id : ids)
        labels.append(words.label(kind, id));
    return joined(labels);
}

QString statusText(EvidenceStatus status)
{
    switch (status) {
    case EvidenceStatus::Provided:
        return Text::tr("Provided");
    case EvidenceStatus::Late:
        return Text::tr("Late");
    case EvidenceStatus::Missing:
        return Text::tr("Missing");
    }
    return {};
}

QString statusText(DeadlineStatus status)
{
    switch (status) {
    case DeadlineStatus::Done:
        return Text::tr("Done");
    case DeadlineStatus::DoneLate:
        return Text::tr("Done late");
    case DeadlineStatus::Open:
        return Text::tr("Open");
    case DeadlineStatus::Overdue:
        return Text::tr("Overdue");
    }
    return {};
}

QString statusText(ApprovalStatus status)
{
    switch (status) {
    case ApprovalStatus::Given:
        return Text::tr("Given");
    case ApprovalStatus::Missing:
        return Text::tr("Not given yet");
    case ApprovalStatus::Late:
        return Text::tr("Given late");
    }
    return {};
}

QString approvalText(const Approval& approval, FieldClasses hidden)
{
    const QString at = approval.at.toDisplay();
    const QString holder = approval.holder.isEmpty() ? QString() : ofStaff(approval.holder, hidden).text;
    if (approval.source == ApprovalSource::SignedIn)
        return holder.isEmpty() ? Text::tr("signed in, %1").arg(at) : Text::tr("%1 signed in, %2").arg(holder, at);
    const QString when = approval.by == ApprovalBy::Phone ? Text::tr("%1 by telephone").arg(at) : at;
    return holder.isEmpty() ? when : holder + QLatin1Char(' ') + when;
}

QString clauseText(const QString& clause)
{
    return clause.isEmpty() ? QString() : Text::tr("Clause %1").arg(clause);
}

} // namespace kesu::fieldvalues

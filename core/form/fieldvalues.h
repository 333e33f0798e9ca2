// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/customercase.h"
#include "core/form/formfield.h"

// How values of all kinds stand on paper.
namespace kesu::fieldvalues {

FormValue ofText(const QString& text);
FormValue ofDay(const std::optional<QDate>& day);
/// The day, or day and time where those are asked for.
FormValue ofEvent(const std::optional<Moment>& moment, const FieldQuestion& question);
FormValue ofMoment(const std::optional<Moment>& moment);
FormValue ofQuantity(const std::optional<qint64>& quantity, const QString& unit);
FormValue ofNumber(const std::optional<qint64>& number);
/// "•••" where amounts must not be seen.
FormValue ofAmount(const std::optional<Money>& amount, FieldClasses hidden);
/// "•••" where names must not be seen.
FormValue ofStaff(const QString& name, FieldClasses hidden);

/// A choice among words of the rulebook: a box for each, or those that are asked for; what was chosen as text. What
/// was chosen and is no word of the rulebook any more has a box all the same.
FormValue ofChoice(
    const FormWords& words, VocabularyKind kind, const QStringList& chosen, const FieldQuestion& question);
FormValue ofChoice(const FormWords& words, VocabularyKind kind, const QString& chosen, const FieldQuestion& question);
/// One box.
FormValue ofBox(const QString& label, Tick tick);

/// 「脱层、起泡」
QString joined(const QStringList& texts);
QString joinedLabels(const FormWords& words, VocabularyKind kind, const QStringList& ids);
QString statusText(EvidenceStatus status);
QString statusText(DeadlineStatus status);
QString statusText(ApprovalStatus status);
/// When and how an approval was given: "2026-11-20 09:30 by telephone", "王强 signed in, 2026-11-20 09:30".
QString approvalText(const Approval& approval, FieldClasses hidden);
/// 条款 4.1.2; empty without one.
QString clauseText(const QString& clause);

} // namespace kesu::fieldvalues

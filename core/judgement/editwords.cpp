// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/editwords.h"

#include <QHash>

namespace kesu {
namespace {

using Kind = CaseEdit::Kind;
using Bound = CaseEdit::Bound;

VocabularyKind kindOf(const QString& path)
{
    static const QHash<QString, VocabularyKind> kinds = {{QStringLiteral("channel"), VocabularyKind::Channel},
        {QStringLiteral("customer.region"), VocabularyKind::Region}, {QStringLiteral("usage"), VocabularyKind::Usage},
        {QStringLiteral("paymentStatus"), VocabularyKind::Payment},
        {QStringLiteral("return.kind"), VocabularyKind::ReturnKind},
        {QStringLiteral("categories"), VocabularyKind::Category},
        {QStringLiteral("circumstances"), VocabularyKind::Circumstance}};
    return kinds.value(path, VocabularyKind::Category);
}

QString momentText(Moment moment)
{
    return moment == Moment::endOf(moment.date()) ? toIso(moment.date()) : moment.toDisplay();
}

} // namespace

QString EditWords::labels(VocabularyKind kind, const QStringList& ids, const QString& separator) const
{
    QStringList texts;
    for (const QString& id : ids)
        texts.append(m_rulebook.label(kind, id, m_language));
    return texts.join(separator);
}

QString EditWords::either(VocabularyKind kind, const CaseEdit& edit) const
{
    constexpr qsizetype most = 5;
    const QStringList ids = QStringList(edit.id) + edit.orIds;
    const QString text = labels(kind, ids.mid(0, most), tr(" or ", "between ids"));
    return ids.size() > most ? tr("%1 …").arg(text) : text;
}

QString EditWords::handIn(const CaseEdit& edit) const
{
    QString what = either(VocabularyKind::Evidence, edit);
    if (!edit.signers.isEmpty())
        what = tr("%1, signed by %2").arg(what, labels(VocabularyKind::Signer, edit.signers, tr(", ", "between ids")));
    if (edit.group == CaseEdit::Group::Correct)
        return tr("If %1 had come by %2 and was only not entered: enter it with its day").arg(what, toIso(*edit.day));
    return edit.latest ? tr("Hand in %1, by %2").arg(what, momentText(*edit.latest)) : tr("Hand in %1").arg(what);
}

QString EditWords::movePiece(const CaseEdit& edit) const
{
    const QDate was = m_facts.complaint.evidence.value(edit.index).providedOn;
    const QString what = m_rulebook.label(VocabularyKind::Evidence, edit.id, m_language);
    return tr("If %1 really came by %2: correct its day (entered is %3, %4 too late)")
        .arg(what, toIso(*edit.day), toIso(was), tr("%n day(s)", nullptr, static_cast<int>(edit.day->daysTo(was))));
}

QString EditWords::approve(const CaseEdit& edit) const
{
    const QString matter = m_rulebook.label(VocabularyKind::Matter, edit.matter, m_language);
    const QString role = either(VocabularyKind::Role, edit);
    if (edit.group == CaseEdit::Group::Correct)
        return tr("If %1 had approved “%2” by %3 and it was only not entered: enter it")
            .arg(role, matter, momentText(*edit.at));
    return edit.latest ? tr("Have “%2” approved by %1, by %3").arg(role, matter, momentText(*edit.latest))
                       : tr("Have “%2” approved by %1").arg(role, matter);
}

QString EditWords::recordEvent(const CaseEdit& edit) const
{
    const QString event = m_rulebook.label(VocabularyKind::Event, edit.id, m_language);
    if (edit.group == CaseEdit::Group::Correct) {
        return edit.bound == Bound::AtLeast
            ? tr("If “%1” was not before %2: correct its time").arg(event, momentText(*edit.at))
            : tr("If “%1” was done by %2: enter that time").arg(event, momentText(*edit.at));
    }
    return edit.latest ? tr("Do “%1” and enter it, by %2").arg(event, momentText(*edit.latest))
                       : tr("Do “%1” and enter it").arg(event);
}

std::optional<QDate> EditWords::dayNow(const QString& path) const
{
    if (path == QLatin1String("complaintDate"))
        return m_facts.complaint.effectiveComplaintDate();
    if (path == QLatin1String("product.deliveredOn"))
        return m_facts.complaint.product.deliveredOn;
    if (path == QLatin1String("firstUsedOn"))
        return m_facts.complaint.firstUsedOn;
    return {};
}

QString EditWords::setDay(const CaseEdit& edit) const
{
    const QString day = toIso(*edit.day);
    const QString value = edit.bound == Bound::AtMost ? tr("%1 or earlier").arg(day)
        : edit.bound == Bound::AtLeast                ? tr("%1 or later").arg(day)
                                                      : day;
    const std::optional<QDate> now = dayNow(edit.path);
    if (!now)
        return set(edit, value);
    const int apart = static_cast<int>(qAbs(edit.day->daysTo(*now)));
    const QString by = tr("%n day(s)", nullptr, apart);
    return *now > *edit.day
        ? tr("If “%1” is really %2: correct it (entered is %3, %4 later)").arg(field(edit), value, toIso(*now), by)
        : tr("If “%1” is really %2: correct it (entered is %3, %4 earlier)").arg(field(edit), value, toIso(*now), by);
}

QString EditWords::set(const CaseEdit& edit, const QString& value) const
{
    return edit.group == CaseEdit::Group::Correct ? tr("If “%1” is really %2: correct it").arg(field(edit), value)
                                                  : tr("Fill in “%1”, if it is %2").arg(field(edit), value);
}

QString EditWords::addOrRemove(const CaseEdit& edit) const
{
    const bool ticks = edit.path == QLatin1String("circumstances");
    const bool demands = edit.kind == Kind::AddDemand || edit.kind == Kind::RemoveDemand;
    const QString what = either(demands ? VocabularyKind::Demand : kindOf(edit.path), edit);
    if (edit.kind == Kind::Add && ticks)
        return tr("If “%1” is the case: tick it").arg(what);
    if (edit.kind == Kind::Remove && ticks)
        return tr("If “%1” is not the case: untick it").arg(what);
    if (edit.kind == Kind::Add || edit.kind == Kind::AddDemand)
        return edit.group == CaseEdit::Group::Fill ? tr("Fill in “%1”, for example %2").arg(field(edit), what)
                                                   : tr("If %2 belongs to “%1”: add it").arg(field(edit), what);
    return tr("If %2 does not belong to “%1”: take it out").arg(field(edit), what);
}

QString EditWords::sentence(const CaseEdit& edit) const
{
    const auto bounded = [&](const QString& value) {
        return edit.bound == Bound::AtMost ? tr("%1 or less").arg(value)
            : edit.bound == Bound::AtLeast ? tr("%1 or more").arg(value)
                                           : value;
    };
    switch (edit.kind) {
    case Kind::SetId:
        return set(edit, tr("“%1”").arg(either(kindOf(edit.path), edit)));
    case Kind::SetDay:
        return setDay(edit);
    case Kind::SetAmount:
        return set(edit, bounded(edit.amount->toDisplay()));
    case Kind::SetNumber:
        return set(edit, bounded(QString::number(edit.number)));
    case Kind::SetText:
        return tr("Fill in “%1”").arg(field(edit));
    case Kind::SetFlag:
        return set(edit, edit.number != 0 ? tr("yes") : tr("no"));
    case Kind::Add:
    case Kind::Remove:
    case Kind::AddDemand:
    case Kind::RemoveDemand:
        return addOrRemove(edit);
    case Kind::RecordEvent:
        return recordEvent(edit);
    case Kind::HandIn:
        return handIn(edit);
    case Kind::MovePiece:
        return movePiece(edit);
    case Kind::Approve:
        return approve(edit);
    }
    return {};
}

} // namespace kesu

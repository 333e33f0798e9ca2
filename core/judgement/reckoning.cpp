// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/reckoning.h"

#include "core/judgement/splitaccount.h"
#include "core/rulebook/fieldcatalogue.h"

#include <algorithm>

namespace kesu {
namespace {

constexpr qint64 wholeWeight = static_cast<qint64>(Share::wholeMillionths) * Share::wholeMillionths;

/// A part of a fen as it stands behind the last whole one, to four places of a fen: "0.8".
QString partOfFen(Int128 remainder, qint64 divisor)
{
    const auto tenThousandths = static_cast<qint64>(remainder * 10'000 / divisor);
    QString digits = QString::number(tenThousandths).rightJustified(4, QLatin1Char('0'));
    while (digits.endsWith(QLatin1Char('0')) && digits.size() > 1)
        digits.chop(1);
    return QStringLiteral("0.") + digits;
}

QString momentText(Moment moment)
{
    return moment == Moment::endOf(moment.date()) ? toIso(moment.date()) : moment.toDisplay();
}

QString spanText(const QString& within)
{
    const std::optional<TimeSpan> span = TimeSpan::tryFrom(within);
    return span ? span->toDisplay() : within;
}

} // namespace

QString Reckoning::days(qint64 count)
{
    return tr("%n day(s)", nullptr, static_cast<int>(count));
}

QString Reckoning::spanSentence(const QString& from, const QString& within, const QString& end) const
{
    return tr("%1 + %2 = %3").arg(from, spanText(within), end);
}

QStringList Reckoning::ofFiling(const FilingLimit& limit, QDate complaintDate) const
{
    QStringList steps;
    if (limit.from && !limit.within.isEmpty())
        steps += spanSentence(toIso(*limit.from), limit.within, toIso(limit.lastDay));
    const qint64 spare = complaintDate.daysTo(limit.lastDay);
    if (spare < 0)
        steps += tr("The complaint came on %1, %2 after the last day.").arg(toIso(complaintDate), days(-spare));
    else if (spare == 0)
        steps += tr("The complaint came on %1, on the last day: that is still in time.").arg(toIso(complaintDate));
    else
        steps += tr("The complaint came on %1, %2 before the last day.").arg(toIso(complaintDate), days(spare));
    return steps;
}

QString Reckoning::missingSigners(const EvidenceKind& kind, const IdList& signers)
{
    if (kind.allSign != noExpression) {
        const Value wanted = m_evaluator.value(kind.allSign);
        if (!wanted.given)
            return tr("it is not known who must sign");
        QStringList lacking;
        for (int i = 0; i < wanted.ids->count; ++i) {
            if (!signers.has(wanted.ids->ids[i]))
                lacking.append(m_wording.term(VocabularyKind::Signer, wanted.ids->ids[i]));
        }
        if (!lacking.isEmpty())
            return tr("the signature of %1 is missing").arg(lacking.join(tr(", ", "between ids")));
    }
    if (kind.oneSigns != noExpression) {
        const Value wanted = m_evaluator.value(kind.oneSigns);
        if (!wanted.given)
            return tr("it is not known who must sign");
        const bool any = std::any_of(
            wanted.ids->ids, wanted.ids->ids + wanted.ids->count, [&](quint16 signer) { return signers.has(signer); });
        if (!any)
            return tr("none of %1 has signed").arg(m_wording.print(wanted, Type::set(VocabularyKind::Signer)));
    }
    return {};
}

QString Reckoning::dueSentence(const EvidenceLine& line) const
{
    return line.dueOn ? tr("It is due on %1 at the latest.").arg(toIso(*line.dueOn))
                      : tr("There is no last day for it.");
}

QStringList Reckoning::ofEvidence(const Trail::Proof& proof, const EvidenceLine& line, QDate today)
{
    QStringList steps = {dueSentence(line)};
    const RecordList& pieces = *m_evaluator.bound().pieces;
    for (int i = 0; i < pieces.count; ++i) {
        const Value* piece = pieces.records[i];
        const Value kind = piece[static_cast<size_t>(PieceSlot::Kind)];
        const QString name = m_wording.term(VocabularyKind::Evidence, static_cast<quint16>(kind.number));
        const QDate on = piece[static_cast<size_t>(PieceSlot::ProvidedOn)].date();
        if (piece == proof.piece) {
            const bool late = line.dueOn && on > *line.dueOn;
            steps += !late
                ? tr("%1 was handed in on %2 and counts.").arg(name, toIso(on))
                : tr("%1 was handed in on %2, %3 too late.").arg(name, toIso(on), days(line.dueOn->daysTo(on)));
            continue;
        }
        const bool admitted = line.anyOf.contains(
            m_rulebook.vocabulary.id(VocabularyKind::Evidence, static_cast<quint16>(kind.number)));
        if (!admitted)
            continue;
        QString lacking;
        for (const EvidenceKind& one : proof.leaf->kinds) {
            if (one.kind == kind.number)
                lacking = missingSigners(one, *piece[static_cast<size_t>(PieceSlot::SignedBy)].ids);
        }
        if (!lacking.isEmpty())
            steps += tr("%1 of %2 does not count: %3.").arg(name, toIso(on), lacking);
    }
    if (line.status == EvidenceStatus::Missing) {
        const qint64 over = line.dueOn ? line.dueOn->daysTo(today) : 0;
        steps += over > 0
            ? tr("Nothing that counts had come by %1, %2 after the last day.").arg(toIso(today), days(over))
            : tr("Nothing that counts has come so far.");
    }
    return steps;
}

QStringList Reckoning::ofApproval(const Trail::Request& request, const ApprovalLine& line)
{
    QStringList steps;
    for (const QString& role : line.roles) {
        const quint16 number = m_rulebook.vocabulary.find(VocabularyKind::Role, role);
        const QString name = m_wording.term(VocabularyKind::Role, number);
        if (line.agreedRoles.contains(role)) {
            steps += tr("%1 has approved.").arg(name);
            continue;
        }
        bool byPhone = false;
        const RecordList& agreements = *m_evaluator.bound().agreements;
        for (int i = 0; i < agreements.count; ++i) {
            const Value* one = agreements.records[i];
            byPhone = byPhone
                || (one[static_cast<size_t>(AgreementSlot::For)].number
                        == m_rulebook.requestMatters[static_cast<size_t>(request.request)]
                    && one[static_cast<size_t>(AgreementSlot::Role)].number == number);
        }
        steps += byPhone ? tr("%1 has approved by phone only, which does not count here.").arg(name)
                         : tr("%1 has not approved.").arg(name);
    }
    if (line.roles.size() > 1) {
        steps += line.mode == ApprovalMode::All ? tr("All of them have to approve.") : tr("One of them is enough.");
    }
    for (const ExpressionId id : {request.leaf->lastDay, request.leaf->before}) {
        if (id == noExpression)
            continue;
        const Value limit = m_evaluator.value(id);
        if (!limit.given)
            continue;
        const Type type = m_rulebook.expression(id).type;
        const Moment end = type.base == Base::Date ? Moment::endOf(limit.date()) : limit.moment();
        if (line.agreedAt && *line.agreedAt > end)
            steps += tr("It was complete on %1; the limit was %2.").arg(line.agreedAt->toDisplay(), momentText(end));
        else
            steps += tr("It has to be there by %1.").arg(momentText(end));
    }
    return steps;
}

QStringList Reckoning::ofDeadline(const DeadlineLine& line, Moment asOf) const
{
    QStringList steps;
    if (line.from && !line.within.isEmpty()) {
        const bool wholeDay = line.from->time() == QTime(0, 0);
        steps += spanSentence(
            wholeDay ? toIso(line.from->date()) : line.from->toDisplay(), line.within, momentText(line.dueAt));
    } else {
        steps += tr("Due by %1.").arg(momentText(line.dueAt));
    }
    const Moment end = line.doneAt.value_or(asOf);
    const qint64 late = end.seconds() - line.dueAt.seconds();
    const QString by = line.dueAt.date() < end.date() ? days(line.dueAt.date().daysTo(end.date()))
                                                      : tr("%n minute(s)", nullptr, static_cast<int>((late + 59) / 60));
    if (line.doneAt)
        steps += late > 0 ? tr("Done on %1, %2 too late.").arg(line.doneAt->toDisplay(), by)
                          : tr("Done on %1, in time.").arg(line.doneAt->toDisplay());
    else
        steps += late > 0 ? tr("Not done by %1, overdue by %2.").arg(asOf.toDisplay(), by)
                          : tr("Not done yet; the time has not run out.");
    return steps;
}

QStringList Reckoning::ofStep(const StepLeaf& step, const QList<LiabilityLine>& lines,
    const std::vector<Trail::Line>& weights, Money left, const std::function<QString(const QString&)>& partyLabel)
{
    QStringList steps;
    const Money of = lines.first().of;
    const bool outside = step.on != noExpression;
    if (outside)
        steps += tr("Reckoned on %1; %2 of the loss is left.").arg(of.toDisplay(), left.toDisplay());
    else if (step.of == noExpression)
        steps += tr("Split is what is left of the loss: %1.").arg(of.toDisplay());
    else
        steps += tr("Split is %1; %2 of the loss is left.").arg(of.toDisplay(), left.toDisplay());
    std::vector<qint64> parts;
    for (const Trail::Line& line : weights)
        parts.push_back(line.weight);
    const SplitAccount account = accountOfSplit(of.fen(), parts, wholeWeight);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const SplitLine& reckoned = account.lines[i];
        const QString party = partyLabel(lines[i].party);
        const QString product = tr("%1: %2 × %3").arg(party, of.toDisplay(), lines[i].share.toString());
        const Money floor = Money::fromFen(reckoned.floor);
        const Money part = Money::fromFen(reckoned.floor + reckoned.extra);
        if (reckoned.remainder == 0)
            steps += tr("%1 = %2.").arg(product, part.toDisplay());
        else if (reckoned.extra == 0)
            steps += tr("%1 = %2 and %3 of a fen, which is dropped.")
                         .arg(product, floor.toDisplay(), partOfFen(reckoned.remainder, account.divisor));
        else
            steps += tr("%1 = %2 and %3 of a fen; one of the fen left over goes here: %4.")
                         .arg(product, floor.toDisplay(), partOfFen(reckoned.remainder, account.divisor),
                             part.toDisplay());
        if (lines[i].amount < part)
            steps += tr("Only %1 of the loss is left for it.").arg(lines[i].amount.toDisplay());
    }
    if (account.leftOver > 0)
        steps += tr("%n fen left over go(es) to the largest remainders, the earlier line first.", nullptr,
            static_cast<int>(account.leftOver));
    return steps;
}

QString Reckoning::ofFigure(ExpressionId id, const QString& name)
{
    if (id == noExpression)
        return {};
    const ExpressionInfo& info = m_rulebook.expression(id);
    const Value value = m_evaluator.value(id);
    if (!value.given)
        return {};
    const QString printed = m_wording.print(value, info.type);
    const QString words = m_wording.words(info.root);
    const bool rounded = info.type.base == Base::Amount && value.amount % Share::wholeMillionths != 0;
    const QString sum = words == printed ? printed : tr("%1 = %2").arg(words, printed);
    return rounded ? tr("%1: %2, rounded to the fen.").arg(name, sum) : tr("%1: %2.").arg(name, sum);
}

} // namespace kesu

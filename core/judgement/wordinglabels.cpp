// SPDX-License-Identifier: GPL-3.0-or-later
// Wording: values, labels of ids, fields and results.
#include "core/rulebook/fieldpaths.h"
#include "core/judgement/textwriter.h"
#include "core/judgement/wording.h"

#include <algorithm>

namespace kesu {
namespace {

constexpr int mostIds = 6; ///< of a long set that a sentence names

} // namespace

QString Wording::printIds(const IdList& ids, VocabularyKind kind) const
{
    QStringList labels;
    for (int i = 0; i < ids.count && i < mostIds; ++i)
        labels.append(term(kind, ids.ids[i]));
    const QString text = labels.join(kind == VocabularyKind::Evidence ? tr(" or ") : tr(", ", "between ids"));
    return ids.count > mostIds ? tr("%1 … (%2 in all)").arg(text).arg(ids.count) : text;
}

QString Wording::print(Value value, Type type) const
{
    if (!value.given)
        return {};
    switch (type.base) {
    case Base::Bool:
        return value.truth ? tr("yes") : tr("no");
    case Base::Int:
        return QString::number(value.number);
    case Base::Text:
        return *value.text;
    case Base::Money:
        return Money::fromFen(value.number).toDisplay();
    case Base::Amount:
        return Money::fromFen(roundedFen(value.amount)).toDisplay();
    case Base::Share:
        return Share::fromMillionths(static_cast<qint32>(value.number)).toString();
    case Base::Date:
        return toIso(value.date());
    case Base::Moment: {
        const Moment moment = value.moment();
        return moment == Moment::endOf(moment.date()) ? toIso(moment.date()) : moment.toDisplay();
    }
    case Base::ElapsedSpan:
    case Base::DaySpan:
        return value.timeSpan().toDisplay();
    case Base::Id:
        return term(type.vocabulary(), static_cast<quint16>(value.number));
    case Base::Set:
        return printIds(*value.ids, type.vocabulary());
    case Base::List: {
        QStringList parts;
        for (int i = 0; i < value.list->count && i < mostIds; ++i)
            parts.append(printRecord(value.list->records[i], type.recordKind()));
        const QString text = parts.join(tr("; ", "between the entries of a list"));
        return value.list->count > mostIds ? tr("%1 … (%2 in all)").arg(text).arg(value.list->count) : text;
    }
    case Base::Record:
        return type.recordKind() == RecordKind::Return || type.recordKind() == RecordKind::Complaint
            ? tr("yes")
            : printRecord(value.record, type.recordKind());
    default:
        return printed(value, type, m_compiled.vocabulary);
    }
}

QString Wording::printRecord(const Value* record, RecordKind kind) const
{
    QStringList parts;
    const auto add = [&](size_t slot) {
        for (const Field& field : fieldsOf(kind)) {
            if (field.slot == slot && record[slot].given)
                parts.append(print(record[slot], field.type));
        }
    };
    switch (kind) {
    case RecordKind::Demand:
        add(static_cast<size_t>(DemandSlot::Kind));
        add(static_cast<size_t>(DemandSlot::Amount));
        break;
    case RecordKind::Cost:
        add(static_cast<size_t>(CostSlot::Kind));
        add(static_cast<size_t>(CostSlot::Amount));
        break;
    case RecordKind::Piece: {
        add(static_cast<size_t>(PieceSlot::Kind));
        add(static_cast<size_t>(PieceSlot::ProvidedOn));
        const IdList& signers = *record[static_cast<size_t>(PieceSlot::SignedBy)].ids;
        if (signers.count > 0)
            parts.append(tr("(signed: %1)").arg(printIds(signers, VocabularyKind::Signer)));
        break;
    }
    case RecordKind::Bearer:
        add(static_cast<size_t>(BearerSlot::Department));
        if (parts.isEmpty())
            add(static_cast<size_t>(BearerSlot::Party));
        add(static_cast<size_t>(BearerSlot::Share));
        break;
    case RecordKind::Agreement:
        add(static_cast<size_t>(AgreementSlot::For));
        add(static_cast<size_t>(AgreementSlot::Role));
        add(static_cast<size_t>(AgreementSlot::At));
        add(static_cast<size_t>(AgreementSlot::By));
        break;
    case RecordKind::Earlier:
        add(static_cast<size_t>(ComplaintSlot::ComplaintDate));
        add(static_cast<size_t>(ComplaintSlot::Categories));
        add(static_cast<size_t>(ComplaintSlot::Grade));
        break;
    case RecordKind::Proof:
        add(static_cast<size_t>(ProofSlot::Label));
        add(static_cast<size_t>(ProofSlot::Status));
        break;
    case RecordKind::Request:
        add(static_cast<size_t>(RequestSlot::For));
        add(static_cast<size_t>(RequestSlot::Status));
        break;
    case RecordKind::Deadline:
        add(static_cast<size_t>(DeadlineSlot::Stage));
        add(static_cast<size_t>(DeadlineSlot::Status));
        break;
    default:
        break;
    }
    return parts.join(QLatin1Char(' '));
}

QString Wording::resultWords(ResultRef ref, quint16 slot) const
{
    const bool ordinary = ref.kind == RecordKind::Filing && ref.row == ResultLayout::filingOrdinary;
    switch (ref.kind) {
    case RecordKind::Filing:
        switch (static_cast<FilingSlot>(slot)) {
        case FilingSlot::From:
            return tr("start of the filing limit");
        case FilingSlot::Within:
            return tr("length of the filing limit");
        case FilingSlot::LastDay:
            return ordinary ? tr("last day of the ordinary filing limit") : tr("last day of the filing limit");
        case FilingSlot::Met:
            return tr("filed in time");
        default:
            return tr("clause of the filing limit");
        }
    case RecordKind::Proof: {
        const QString subject = ref.row < 0 ? tr("evidence") : proofLabel(ref.row);
        switch (static_cast<ProofSlot>(slot)) {
        case ProofSlot::Status:
            return tr("state of “%1”").arg(subject);
        case ProofSlot::DueOn:
            return tr("last day for “%1”").arg(subject);
        case ProofSlot::ProvidedOn:
            return tr("day on which “%1” was handed in").arg(subject);
        case ProofSlot::Clause:
            return tr("clause of “%1”").arg(subject);
        default:
            return subject;
        }
    }
    case RecordKind::Request: {
        const QString subject = ref.row < 0 ? tr("approval") : requestLabel(ref.row);
        switch (static_cast<RequestSlot>(slot)) {
        case RequestSlot::Status:
            return tr("approval of “%1”").arg(subject);
        case RequestSlot::Roles:
            return tr("who approves “%1”").arg(subject);
        case RequestSlot::AgreedAt:
            return tr("when “%1” was approved").arg(subject);
        case RequestSlot::Clause:
            return tr("clause of “%1”").arg(subject);
        default:
            return subject;
        }
    }
    default: {
        const QString subject = ref.row < 0 ? tr("stage") : deadlineLabel(ref.row);
        switch (static_cast<DeadlineSlot>(slot)) {
        case DeadlineSlot::Status:
            return tr("state of the stage “%1”").arg(subject);
        case DeadlineSlot::DueAt:
            return tr("due time of “%1”").arg(subject);
        case DeadlineSlot::Clause:
            return tr("clause of “%1”").arg(subject);
        default:
            return subject;
        }
    }
    }
}

QString Wording::proofLabel(int row) const
{
    const Value* record = m_evaluator.results().records[ResultLayout::firstProof + row];
    if (record != nullptr)
        return printIds(*record[static_cast<size_t>(ProofSlot::Label)].ids, VocabularyKind::Evidence);
    const Branch* branch = &m_compiled.evidence.rows[static_cast<size_t>(row)].branch;
    while (branch->leaf < 0 && !branch->cases.empty())
        branch = &branch->cases.front();
    QStringList labels;
    if (branch->leaf >= 0) {
        for (const EvidenceKind& kind : m_compiled.evidence.leaf(branch->leaf).kinds)
            labels.append(term(VocabularyKind::Evidence, kind.kind));
    }
    labels.removeDuplicates();
    return labels.join(tr(" or "));
}

QString Wording::requestLabel(int request) const
{
    return term(VocabularyKind::Matter, m_compiled.requestMatters[static_cast<size_t>(request)]);
}

QString Wording::deadlineLabel(int row) const
{
    return term(VocabularyKind::Stage, m_compiled.deadlineStages[static_cast<size_t>(row)]);
}

QString Wording::recordFieldLabel(RecordKind kind, quint16 slot) const
{
    const QString path = pathOfSlot(kind, slot);
    if (kind == RecordKind::Complaint)
        return fieldLabel(path);
    if (kind == RecordKind::Earlier) {
        const QString label = fieldLabel(path == QStringLiteral("grade") ? QStringLiteral("history.grade") : path);
        return path == QStringLiteral("grade") ? label : tr("%1 of the earlier complaint").arg(label);
    }
    return fieldLabel(listPath(kind) + QLatin1Char('.') + path);
}

QString Wording::namedLabel(int named) const
{
    const NamedValue& value = m_compiled.named[static_cast<size_t>(named)];
    return value.zh.isEmpty() ? value.name : value.zh;
}

QString Wording::term(VocabularyKind kind, quint16 number) const
{
    if (kind == VocabularyKind::Proof) {
        const auto& proofs = m_compiled.evidenceProofs;
        const auto row = std::find(proofs.begin(), proofs.end(), number);
        if (row != proofs.end())
            return proofLabel(static_cast<int>(row - proofs.begin()));
    }
    return m_rulebook.label(kind, m_compiled.vocabulary.id(kind, number), m_language);
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/evidencesection.h"

#include "core/rulebook/fieldcatalogue.h"

namespace kesu {
namespace {

Value slot(const Value* record, PieceSlot slot)
{
    return record[static_cast<size_t>(slot)];
}

} // namespace

EvidenceSection::EvidenceSection(Pass& pass)
    : m_pass(pass)
    , m_outcomes(pass.arena().array<Outcome>(pass.rulebook().evidence.rows.size()))
{
}

bool EvidenceSection::isSigned(const EvidenceKind& kind, const IdList& signers)
{
    if (kind.allSign != noExpression) {
        const Value wanted = m_pass.value(kind.allSign);
        if (!wanted.given)
            return false;
        for (size_t i = 0; i < signers.bits.size(); ++i) {
            if ((wanted.ids->bits[i] & ~signers.bits[i]) != 0)
                return false;
        }
    }
    if (kind.oneSigns != noExpression) {
        const Value wanted = m_pass.value(kind.oneSigns);
        bool any = false;
        for (size_t i = 0; wanted.given && i < signers.bits.size(); ++i)
            any = any || (wanted.ids->bits[i] & signers.bits[i]) != 0;
        return any;
    }
    return true;
}

void EvidenceSection::judge(int row)
{
    const Section<EvidenceLeaf>& section = m_pass.rulebook().evidence;
    const auto index = static_cast<size_t>(row);
    const int number = m_pass.strike(section.rows[index].branch);
    if (number < 0)
        return;
    const EvidenceLeaf& leaf = section.leaf(number);
    const RecordList& pieces = *m_pass.evaluator().bound().pieces;
    quint16* admitted = m_pass.arena().array<quint16>(leaf.kinds.size());
    size_t admittedCount = 0;
    const Value* deciding = nullptr;
    for (const EvidenceKind& kind : leaf.kinds) {
        if (kind.when != noExpression && !m_pass.value(kind.when).isTrue())
            continue;
        if (std::find(admitted, admitted + admittedCount, kind.kind) == admitted + admittedCount)
            admitted[admittedCount++] = kind.kind;
        for (int i = 0; i < pieces.count; ++i) {
            const Value* piece = pieces.records[i];
            const Value pieceKind = slot(piece, PieceSlot::Kind);
            if (!pieceKind.given || pieceKind.number != kind.kind)
                continue;
            const bool earlier = deciding == nullptr
                || slot(piece, PieceSlot::ProvidedOn).number < slot(deciding, PieceSlot::ProvidedOn).number;
            if (earlier && isSigned(kind, *slot(piece, PieceSlot::SignedBy).ids))
                deciding = piece;
        }
    }
    const Value due = m_pass.value(leaf.due);
    EvidenceStatus status = EvidenceStatus::Missing;
    if (deciding != nullptr) {
        const bool late = due.given && slot(deciding, PieceSlot::ProvidedOn).number > due.number;
        status = late ? EvidenceStatus::Late : EvidenceStatus::Provided;
    }
    Value* record = m_pass.arena().array<Value>(static_cast<size_t>(ProofSlot::Count));
    const auto put = [record](ProofSlot at, Value value) { record[static_cast<size_t>(at)] = value; };
    const quint16 id = m_pass.rulebook().evidenceProofs[index];
    if (id != IdList::unknown)
        put(ProofSlot::Id, Value::ofNumber(id));
    put(ProofSlot::Clause, Value::ofText(&leaf.head.plainClause));
    put(ProofSlot::Status, Value::ofNumber(m_pass.ids().proof[static_cast<size_t>(status)]));
    put(ProofSlot::DueOn, due);
    if (deciding != nullptr)
        put(ProofSlot::ProvidedOn, slot(deciding, PieceSlot::ProvidedOn));
    put(ProofSlot::Label, Value::ofIds(m_pass.arena().idList(admitted, admittedCount)));
    m_outcomes[index] = {&leaf, record, deciding, status};
    m_pass.results().records[ResultLayout::firstProof + row] = record;
}

void EvidenceSection::collect()
{
    const size_t rows = m_pass.rulebook().evidence.rows.size();
    const Value** records = m_pass.arena().array<const Value*>(rows);
    size_t count = 0;
    for (size_t row = 0; row < rows; ++row) {
        if (m_outcomes[row].leaf != nullptr)
            records[count++] = m_outcomes[row].record;
    }
    m_pass.results().lists[static_cast<size_t>(ResultLists::Proofs)] = m_pass.arena().recordList(records, count);
}

void EvidenceSection::write()
{
    const Vocabulary& vocabulary = m_pass.rulebook().vocabulary;
    for (size_t row = 0; row < m_pass.rulebook().evidence.rows.size(); ++row) {
        const Outcome& outcome = m_outcomes[row];
        if (outcome.leaf == nullptr)
            continue;
        const Value due = outcome.record[static_cast<size_t>(ProofSlot::DueOn)];
        const Value label = outcome.record[static_cast<size_t>(ProofSlot::Label)];
        m_pass.setRowKey(RowKey::Label, label);
        m_pass.setRowKey(RowKey::LastDay, due);
        EvidenceLine line;
        line.id = vocabulary.id(VocabularyKind::Proof, m_pass.rulebook().evidenceProofs[row]);
        line.clause = m_pass.clause(outcome.leaf->head);
        line.anyOf.reserve(label.ids->count);
        for (int i = 0; i < label.ids->count; ++i)
            line.anyOf.append(vocabulary.id(VocabularyKind::Evidence, label.ids->ids[i]));
        line.status = outcome.status;
        if (due.given)
            line.dueOn = due.date();
        if (outcome.piece != nullptr) {
            line.providedOn = slot(outcome.piece, PieceSlot::ProvidedOn).date();
            line.providedKind = vocabulary.id(
                VocabularyKind::Evidence, static_cast<quint16>(slot(outcome.piece, PieceSlot::Kind).number));
        }
        line.text = m_pass.text(outcome.leaf->head);
        line.houseDefault = outcome.leaf->head.houseDefault;
        m_pass.verdict().evidence.append(line);
        if (Trail* trail = m_pass.trail())
            trail->evidence.push_back({outcome.leaf, static_cast<int>(row), outcome.piece});
    }
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/edit.h"
#include "core/judgement/judgedcase.h"
#include "core/judgement/wording.h"
#include "core/rulebook/fieldcatalogue.h"

namespace kesu {

/// Edits that go together, and sets of them of which any one would do.
using EditSet = QList<CaseEdit>;
using Alternatives = QList<EditSet>;

/// Every one of the sets of `a` together with every one of the sets of `b`; at most 16, the shortest first.
Alternatives together(const Alternatives& a, const Alternatives& b);
/// The sets of both; at most 16, the shortest first.
Alternatives either(const Alternatives& a, const Alternatives& b);

/// Reads from the trees of a rulebook which edits of a case might make a condition come out otherwise. What it finds
/// are candidates only: whoever asks judges again with them.
class EditFinder
{
public:
    enum class Wanted { True, NotTrue };

    EditFinder(const Rulebook& rulebook, JudgedCase& judged, Wording& wording);

    /// Edits after which a row, repeated or not, might not strike any more by way of that leaf.
    Alternatives unstrike(const Branch& row, const Each& each, int leaf, Value element);
    Alternatives make(ExpressionId id, Wanted wanted);
    /// Edits that might make what an expression lacks known.
    Alternatives fill(ExpressionId id);
    /// Evidence that would satisfy a row, an approval that would be complete, a stage that would be done.
    Alternatives handIn(int row);
    Alternatives approve(int request);
    Alternatives finish(int row);

private:
    using Bound = CaseEdit::Bound;

    Alternatives makeAt(qint32 node, Wanted wanted);
    Alternatives makeAll(const Node& node, Wanted wanted);
    Alternatives makeOne(const Node& node, Wanted wanted);
    Alternatives makeComparison(const Node& node, Wanted wanted);
    Alternatives makeMembers(const Node& node, Wanted wanted);
    Alternatives makeGather(const Node& node, Wanted wanted);
    Alternatives makeId(qint32 node, const QList<quint16>& ids, Wanted wanted);
    Alternatives makeFieldId(ComplaintSlot slot, VocabularyKind kind, const QList<quint16>& ids, Wanted wanted);
    Alternatives makeResult(Wording::ResultRef ref, const QList<quint16>& statuses, Wanted wanted);
    Alternatives makeMet();
    Alternatives fillAt(qint32 node);
    Alternatives fillField(const Node& node);
    /// Edits after which a figure, day or moment might be `target`.
    Alternatives solve(qint32 node, qint64 target, Bound bound);
    Alternatives solveField(ComplaintSlot slot, Type type, qint64 target, Bound bound);
    Alternatives solveResult(Wording::ResultRef ref, quint16 slot, qint64 target, Bound bound);
    Alternatives solveLastDay(QDate target);
    Alternatives pieceOn(int row, QDate day);

    CaseEdit approval(int request, quint16 role, Moment at) const;
    CaseEdit event(quint16 number, Moment at, Bound bound) const;
    CaseEdit::Group groupOf(ComplaintSlot slot) const;
    const Trail::Proof* proof(int row) const;
    const Trail::Request* request(int number) const;
    const Trail::Due* due(int row) const;
    int rowOfRecord(RecordKind kind, const Value* record) const;
    qint32 childAt(const Node& node, int index) const
    {
        return m_rulebook.children[static_cast<size_t>(node.firstChild + index)];
    }
    Moment now() const { return m_judged.facts().asOf; }

    const Rulebook& m_book;
    const CompiledRulebook& m_rulebook;
    JudgedCase& m_judged;
    Evaluator& m_evaluator;
    Wording& m_wording;
    int m_depth = 0;
};

} // namespace kesu

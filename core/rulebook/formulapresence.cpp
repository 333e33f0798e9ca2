// SPDX-License-Identifier: GPL-3.0-or-later
// FormulaBuilder: what is there and what is absent.
#include "core/rulebook/formulabuilder.h"

#include "core/rulebook/fieldcatalogue.h"

namespace kesu {
namespace {

bool isReturnField(quint16 slot)
{
    return slot > static_cast<quint16>(ComplaintSlot::Return)
        && slot <= static_cast<quint16>(ComplaintSlot::ReturnPhoneApprovedAt);
}

} // namespace

const Field* FormulaBuilder::fieldOf(RecordKind kind, quint16 slot)
{
    for (const Field& entry : fieldsOf(kind)) {
        if (entry.slot == slot)
            return &entry;
    }
    return nullptr;
}

int FormulaBuilder::givenAxis(qint32 index)
{
    return m_store.isSet(m_store.axis(axisKey("given", key(index)), [&] {
        Axis made;
        made.kind = Axis::Kind::Given;
        made.field = m_text.of(index);
        made.isFree = !isPlain(index);
        return made;
    }));
}

int FormulaBuilder::present(qint32 index)
{
    const Node& of = node(index);
    if (of.op == Op::Named)
        return m_namedPresences[static_cast<size_t>(of.operand)];
    if (of.type.base == Base::Bool && of.op != Op::Field && of.op != Op::ResultField)
        return m_store.known(condition(index));
    const int formula = presentOf(of, index);
    return m_store.formula(formula).depth > FormulaStore::maxDepth ? givenAxis(index) : formula;
}

int FormulaBuilder::presentOf(const Node& of, qint32 index)
{
    const auto all = [&] {
        std::vector<int> parts;
        for (int i = 0; i < of.childCount; ++i)
            parts.push_back(present(child(of, i)));
        return m_store.conjunction(std::move(parts));
    };
    switch (of.op) {
    case Op::Constant:
        return m_store.truthOf(m_rulebook.constants[static_cast<size_t>(of.operand)].given);
    case Op::Field: {
        const RecordKind kind = of.operand == 0 ? RecordKind::Complaint : m_text.kindOfVariable(of.operand);
        const Field* field = fieldOf(kind, of.slot);
        if (field == nullptr || !field->type.mayBeAbsent)
            return FormulaStore::alwaysTrue;
        if (kind != RecordKind::Complaint || !isReturnField(of.slot))
            return givenAxis(index);
        const int outer = m_store.isSet(m_store.axis(
            axisKey("given", internKey(Op::Field, static_cast<quint16>(ComplaintSlot::Return), 0, {})), [] {
                Axis made;
                made.kind = Axis::Kind::Given;
                made.field = QStringLiteral("return");
                return made;
            }));
        return m_store.conjunction({outer, givenAxis(index)});
    }
    case Op::Event:
    case Op::Grade:
    case Op::GradeSoFar:
        return givenAxis(index);
    case Op::ResultRecord:
        return recordGiven(of.operand);
    case Op::ResultField: {
        const int record = recordGiven(of.operand);
        const Field* field = fieldOf(m_text.kindOfRecord(of.operand), of.slot);
        // A filing limit is listed with its last day; only what it counts from may be missing.
        const bool isKnown = of.operand < ResultLayout::firstProof && of.slot != static_cast<quint16>(FilingSlot::From)
            && of.slot != static_cast<quint16>(FilingSlot::Within);
        const bool mayBeAbsent = field == nullptr || (field->type.mayBeAbsent && !isKnown);
        return mayBeAbsent ? m_store.conjunction({record, givenAxis(index)}) : record;
    }
    case Op::ToAmount:
    case Op::AddNumber:
    case Op::SubtractNumber:
    case Op::AddAmount:
    case Op::SubtractAmount:
    case Op::MultiplyNumber:
    case Op::MultiplyShare:
    case Op::DateAddSpan:
    case Op::MomentAddSpan:
    case Op::DateOf:
    case Op::Days:
    case Op::MonthEnd:
    case Op::NextMonth:
    case Op::Collect:
    case Op::CollectSets:
        return all();
    case Op::If:
        return m_store.conjunction({isTrue(condition(child(of, 1))), present(child(of, 0))});
    case Op::Else:
    case Op::MinNumber:
    case Op::MaxNumber:
    case Op::MinAmount:
    case Op::MaxAmount: {
        std::vector<int> parts;
        for (int i = 0; i < of.childCount; ++i)
            parts.push_back(present(child(of, i)));
        return m_store.disjunction(std::move(parts));
    }
    case Op::First:
        return isTrue(holds(child(of, 0), FormulaStore::Holding::Something, {}));
    case Op::GatherSumNumber:
    case Op::GatherSumAmount:
    case Op::GatherMinNumber:
    case Op::GatherMaxNumber:
    case Op::GatherMinAmount:
    case Op::GatherMaxAmount:
        return node(child(of, 0)).type.base == Base::List
            ? m_store.conjunction({listGiven(child(of, 0)), givenAxis(index)})
            : givenAxis(index);
    default:
        return of.type.mayBeAbsent ? givenAxis(index) : FormulaStore::alwaysTrue;
    }
}

int FormulaBuilder::strikes(const Branch& branch)
{
    if (branch.leaf >= 0)
        return whole(branch.when);
    std::vector<int> cases;
    for (const Branch& one : branch.cases)
        cases.push_back(strikes(one));
    return m_store.conjunction({whole(branch.when), m_store.disjunction(std::move(cases))});
}

/// A result is listed where its row strikes and nothing puts the complaint out of scope.
int FormulaBuilder::recordGiven(int record)
{
    const auto known = m_records.constFind(record);
    if (known != m_records.constEnd())
        return *known;
    int formula = workedOutRecord(record);
    if (m_store.formula(formula).depth > FormulaStore::maxDepth / 2)
        formula = FormulaStore::alwaysUnknown;
    const RecordKind kind = m_text.kindOfRecord(record);
    const bool isOpen
        = formula == FormulaStore::alwaysUnknown || kind == RecordKind::Deadline || kind == RecordKind::Filing;
    if (isOpen) { // these are listed once their day is known, which is not followed
        const int axis = m_store.isSet(m_store.axis(QStringLiteral("record:%1").arg(record), [&] {
            Axis made;
            made.kind = Axis::Kind::Given;
            made.field = m_text.record(record);
            made.isFree = true;
            return made;
        }));
        formula = formula == FormulaStore::alwaysUnknown ? axis : m_store.conjunction({formula, axis});
    }
    m_records.insert(record, formula);
    return formula;
}

int FormulaBuilder::workedOutRecord(int record)
{
    const ResultLayout& layout = m_rulebook.layout;
    std::vector<int> rows;
    const auto rowStrikes
        = [this](const auto& section, int row) { return strikes(section.rows[static_cast<size_t>(row)].branch); };
    switch (m_text.kindOfRecord(record)) {
    case RecordKind::Proof:
        rows.push_back(rowStrikes(m_rulebook.evidence, record - ResultLayout::firstProof));
        break;
    case RecordKind::Request:
        for (const int row : m_rulebook.requestRows[static_cast<size_t>(record - layout.firstRequest)])
            rows.push_back(rowStrikes(m_rulebook.approval, row));
        break;
    case RecordKind::Deadline:
        rows.push_back(rowStrikes(m_rulebook.deadline, record - layout.firstDeadline));
        break;
    case RecordKind::Filing:
        for (const auto& row : m_rulebook.filing.rows)
            rows.push_back(strikes(row.branch));
        for (const auto& row : m_rulebook.filingInstead.rows) {
            if (record == ResultLayout::filing)
                rows.push_back(strikes(row.branch));
        }
        break;
    default:
        return FormulaStore::alwaysUnknown;
    }
    std::vector<int> parts = {isTrue(m_store.disjunction(std::move(rows)))};
    for (const auto& row : m_rulebook.scope.rows) {
        if (row.each.list == noExpression)
            parts.push_back(m_store.negation(isTrue(strikes(row.branch))));
        else
            return FormulaStore::alwaysUnknown; // one of many elements may strike
    }
    return m_store.conjunction(std::move(parts));
}

int FormulaBuilder::listGiven(qint32 list)
{
    const Node& of = node(list);
    if (of.op == Op::Named)
        return listGiven(rootOf(named(of)));
    if (of.type.base == Base::List && (of.op == Op::Field || of.op == Op::ResultList)) {
        // Where every element has an id, the list is given where the ids are.
        const Field* first = fieldOf(of.type.recordKind(), 0);
        if (first != nullptr && first->type.base == Base::Id && !first->type.mayBeAbsent)
            return setTest(internKey(Op::Collect, 0, 0, {key(list)}),
                m_text.of(list) + QLatin1Char('.') + QLatin1String(first->path), first->type.vocabulary(),
                FormulaStore::Holding::Something, {});
    }
    const int filled = m_store.isSet(m_store.axis(axisKey("filled", key(list)), [&] {
        Axis made;
        made.kind = Axis::Kind::Given;
        made.field = m_text.of(list);
        made.isFree = true;
        return made;
    }));
    if (of.op == Op::If)
        return m_store.conjunction({isTrue(condition(child(of, 1))), listGiven(child(of, 0))});
    return of.op == Op::GatherList ? m_store.conjunction({filled, listGiven(child(of, 0))}) : filled;
}

} // namespace kesu

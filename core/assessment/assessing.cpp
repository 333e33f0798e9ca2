// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessing.h"

#include "core/assessment/sheetentry.h"
#include "core/judgement/textwriter.h"
#include "core/rulebook/fieldcatalogue.h"
#include "core/rulebook/sheetscope.h"

#include <algorithm>

namespace kesu {

namespace {

/// As far back as a chain of sheets is followed: five years of months.
constexpr int longestChain = 60;
constexpr qint64 fenAYuan = 100;

constexpr size_t at(SheetSlot slot)
{
    return static_cast<size_t>(slot);
}

} // namespace

Assessing::Assessing(const CompiledRulebook& rulebook, const Assessment& described, const CompiledAssessment& compiled,
    const WorkCalendar& calendar)
    : m_rulebook(rulebook)
    , m_described(described)
    , m_compiled(compiled)
    , m_evaluator(rulebook, calendar, m_nothing, m_arena)
    , m_blank(m_arena.array<Value>(compiled.slotCount))
    , m_noRecords(m_arena.recordList(nullptr, 0))
{
}

AssessmentResult Assessing::run(const AssessmentFacts& facts)
{
    m_asOf = facts.asOf;
    for (const int named : m_compiled.named)
        m_evaluator.results().named[named] = m_evaluator.value(m_rulebook.named[static_cast<size_t>(named)].value);
    std::vector<Bound> level = {bindSubject(facts.own)};
    if (m_described.readsBeside) {
        for (const SubjectFacts& other : facts.beside)
            level.push_back(bindSubject(other));
    }
    const Value** records = m_arena.array<const Value*>(level.size());
    for (size_t i = 0; i < level.size(); ++i)
        records[i] = level[i].record;
    const RecordList* sheets = m_arena.recordList(records, level.size());
    for (const Bound& bound : level)
        bound.record[at(SheetSlot::Sheets)] = Value::ofList(sheets);
    // Figure by figure, each on all sheets, so that a figure may look at those of the sheets beside.
    for (const int figure : m_compiled.order) {
        for (const Bound& bound : level)
            workOut(figure, bound);
    }
    return result(level.front());
}

Assessing::Bound Assessing::bindSubject(const SubjectFacts& subject)
{
    const RecordList* complaints = m_described.readsComplaints || m_described.readsPreviousComplaints
        ? bindComplaints(m_rulebook, subject.complaints, m_asOf, m_arena)
        : m_noRecords;
    std::vector<const AssessmentSheet*> chain; // newest first
    AssessmentPeriod wanted = subject.sheet.period.previous();
    for (int i = 0; i < longestChain; ++i) {
        const auto found = std::find_if(subject.earlier.begin(), subject.earlier.end(),
            [&wanted](const AssessmentSheet& sheet) { return sheet.period == wanted; });
        if (found == subject.earlier.end())
            break;
        chain.push_back(&*found);
        wanted = wanted.previous();
    }
    Bound bound{nullptr, m_blank, false};
    for (auto sheet = chain.rbegin(); sheet != chain.rend(); ++sheet) {
        bound.record = bindSheet(**sheet, complaints);
        for (const int figure : m_compiled.order)
            workOut(figure, bound);
        bound = {nullptr, bound.record, true};
    }
    bound.record = bindSheet(subject.sheet, complaints);
    return bound;
}

Value* Assessing::bindSheet(const AssessmentSheet& sheet, const RecordList* complaints)
{
    Value* record = m_arena.array<Value>(m_compiled.slotCount);
    record[at(SheetSlot::AsOf)] = Value::ofMoment(m_asOf);
    record[at(SheetSlot::PeriodFrom)] = Value::ofDate(sheet.period.from());
    record[at(SheetSlot::PeriodTo)] = Value::ofDate(sheet.period.to());
    if (!sheet.subject.isEmpty())
        record[at(SheetSlot::Subject)] = Value::ofText(&sheet.subject);
    record[at(SheetSlot::Complaints)] = Value::ofList(complaintsIn(sheet.period, complaints));
    record[at(SheetSlot::PreviousComplaints)] = Value::ofList(complaintsIn(sheet.period.previous(), complaints));
    record[at(SheetSlot::Sheets)] = Value::ofList(m_noRecords);
    for (qsizetype i = 0; i < m_described.inputs.size(); ++i) {
        const AssessmentInput& input = m_described.inputs[i];
        const auto entry = sheet.inputs.constFind(input.name.id);
        if (entry != sheet.inputs.constEnd())
            record[at(SheetSlot::FirstInput) + static_cast<size_t>(i)]
                = entryValue(input, *entry, m_rulebook.vocabulary);
    }
    return record;
}

const RecordList* Assessing::complaintsIn(const AssessmentPeriod& period, const RecordList* all)
{
    const Value** kept = m_arena.array<const Value*>(static_cast<size_t>(all->count));
    size_t count = 0;
    for (int i = 0; i < all->count; ++i) {
        const Value* complaint = all->records[i];
        if (period.contains(complaint[static_cast<size_t>(ComplaintSlot::RegisteredAt)].moment().date()))
            kept[count++] = complaint;
    }
    return m_arena.recordList(kept, count);
}

void Assessing::enter(const Bound& bound)
{
    m_evaluator.bind(0, Value::ofRecord(bound.record));
    Value before = Value::ofRecord(bound.before);
    before.given = bound.hasBefore; // its fields may be read all the same: they are absent
    m_evaluator.bind(variableBefore, before);
}

void Assessing::workOut(int number, const Bound& bound)
{
    const FigureLeaf& leaf = m_compiled.figures[static_cast<size_t>(number)];
    enter(bound);
    bound.record[at(SheetSlot::Weighted)] = weightedTotal(bound.record);
    if (leaf.when != noExpression && !m_evaluator.value(leaf.when).isTrue())
        return;
    bound.record[slotOf(number)] = figureValue(
        m_evaluator.value(leaf.is), m_rulebook.expression(leaf.is).type, m_described.figures[number].show);
}

Value Assessing::weightedTotal(const Value* record) const
{
    std::optional<Fraction> sum;
    for (qsizetype i = 0; i < m_described.figures.size(); ++i) {
        const std::optional<Share>& weight = m_described.figures[i].weight;
        if (!weight)
            continue;
        const std::optional<Fraction> value = figureAt(record, static_cast<int>(i));
        const std::optional<Fraction> share = Fraction::tryFrom(weight->millionths(), Share::wholeMillionths);
        const std::optional<Fraction> part = value && share ? Fraction::tryProduct(*value, *share) : std::nullopt;
        sum = part ? Fraction::trySum(sum.value_or(Fraction()), *part) : std::nullopt;
        if (!sum)
            return {}; // a total that lacks a part is none
    }
    return Value::ofFraction(sum);
}

Value Assessing::figureValue(Value value, Type type, FigureShow show) const
{
    if (!value.given || show == FigureShow::Count)
        return value;
    if (show == FigureShow::Money)
        return Value::ofNumber(asMoney(value, type)->fen());
    if (type.base == Base::Int)
        return Value::ofFraction(Fraction::fromInteger(value.number));
    if (type.base == Base::Share)
        return Value::ofFraction(Fraction::tryFrom(value.number, Share::wholeMillionths));
    return value;
}

std::optional<Fraction> Assessing::figureAt(const Value* record, int figure) const
{
    const Value value = record[slotOf(figure)];
    if (!value.given)
        return {};
    switch (m_described.figures[figure].show) {
    case FigureShow::Count:
        return Fraction::fromInteger(value.number);
    case FigureShow::Money:
        return Fraction::tryFrom(value.number, fenAYuan);
    default:
        return value.exactNumber();
    }
}

AssessmentResult Assessing::result(const Bound& own)
{
    AssessmentResult result;
    enter(own);
    own.record[at(SheetSlot::Weighted)] = weightedTotal(own.record);
    for (int i = 0; i < m_described.figures.size(); ++i) {
        const AssessmentFigure& described = m_described.figures[i];
        const FigureLeaf& leaf = m_compiled.figures[static_cast<size_t>(i)];
        AssessedFigure figure;
        figure.id = described.name.id;
        figure.value = figureAt(own.record, i);
        figure.shown = shownFigure(described, figure.value);
        if (!leaf.restsOnSheets) // of the period before, the sheets beside are not at hand
            figure.valueBefore = figureAt(own.before, i);
        figure.shownBefore = shownFigure(described, figure.valueBefore);
        figure.text = write(leaf.text);
        result.figures.append(figure);
        QList<int> seen;
        if (!figure.value)
            addMissing(i, seen, result.missing);
    }
    for (const Section<NoticeLeaf>::Row& row : m_compiled.notice.rows) {
        const int number = strike(row.branch);
        if (number < 0)
            continue;
        const NoticeLeaf& leaf = m_compiled.notice.leaf(number);
        const QString clause = leaf.head.plainClause.isEmpty() ? write(leaf.head.clause) : leaf.head.plainClause;
        result.notices.append({leaf.id, clause, write(leaf.head.text), leaf.head.houseDefault});
    }
    return result;
}

int Assessing::strike(const Branch& branch)
{
    if (branch.when != noExpression && !m_evaluator.value(branch.when).isTrue())
        return -1;
    int leaf = branch.leaf;
    for (size_t i = 0; leaf < 0 && i < branch.cases.size(); ++i)
        leaf = strike(branch.cases[i]);
    return leaf;
}

QString Assessing::write(const TextTemplate& text)
{
    QString out;
    for (const TextTemplate::Piece& piece : text.pieces) {
        out += piece.text;
        if (piece.placeholder == noExpression)
            continue;
        const ExpressionInfo& info = m_rulebook.expression(piece.placeholder);
        const Node& node = m_rulebook.node(info.root);
        const Value value = m_evaluator.value(piece.placeholder);
        if (node.op == Op::SheetField && node.slot >= m_compiled.firstFigure) {
            const int figure = node.slot - m_compiled.firstFigure;
            const Value* record = node.operand == variableBefore ? m_evaluator.variables()[variableBefore].record
                                                                 : m_evaluator.variables()[0].record;
            out += shownFigure(m_described.figures[figure], figureAt(record, figure));
        } else {
            out += printed(value, info.type, m_rulebook.vocabulary);
        }
    }
    return out;
}

void Assessing::addMissing(int figure, QList<int>& seen, QStringList& missing)
{
    if (seen.contains(figure))
        return;
    seen.append(figure);
    const FigureLeaf& leaf = m_compiled.figures[static_cast<size_t>(figure)];
    const Value* record = m_evaluator.variables()[0].record;
    const Value when = leaf.when == noExpression ? Value::ofTruth(true) : m_evaluator.value(leaf.when);
    if (when.isFalse())
        return; // it is not asked for
    if (!when.given)
        addMissing(m_rulebook.expression(leaf.when).root, record, seen, missing);
    addMissing(m_rulebook.expression(leaf.is).root, record, seen, missing);
}

void Assessing::addMissing(qint32 index, const Value* record, QList<int>& seen, QStringList& missing)
{
    const Node& node = m_rulebook.node(index);
    if (node.op == Op::SheetField && node.operand == 0 && !record[node.slot].given) {
        if (node.slot >= m_compiled.firstFigure) {
            addMissing(node.slot - m_compiled.firstFigure, seen, missing);
        } else if (node.slot >= static_cast<quint16>(SheetSlot::FirstInput)) {
            const QString& id = m_described.inputs[node.slot - static_cast<int>(SheetSlot::FirstInput)].name.id;
            if (!missing.contains(id))
                missing.append(id);
        } else if (node.slot == static_cast<quint16>(SheetSlot::Weighted)) {
            for (int i = 0; i < m_described.figures.size(); ++i) {
                if (m_described.figures[i].weight && !figureAt(record, i))
                    addMissing(i, seen, missing);
            }
        }
    }
    for (qint32 i = 0; i < node.childCount; ++i) {
        const qint32 child = m_rulebook.children[static_cast<size_t>(node.firstChild + i)];
        if (child >= 0)
            addMissing(child, record, seen, missing);
    }
}

} // namespace kesu

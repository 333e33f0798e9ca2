// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/assessmentgraph.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

namespace {

/// Named values may name each other; no sensible chain is longer.
constexpr int maxDepth = 200;

void addOnce(std::vector<int>& numbers, int number)
{
    if (std::find(numbers.begin(), numbers.end(), number) == numbers.end())
        numbers.push_back(number);
}

} // namespace

AssessmentGraph::AssessmentGraph(
    ReadState& state, Assessment& described, CompiledAssessment& compiled, const AssessmentPlaces& places)
    : m_state(state)
    , m_described(described)
    , m_compiled(compiled)
    , m_places(places)
    , m_figures(compiled.figures.size())
    , m_marks(compiled.figures.size(), Mark::White)
{
}

void AssessmentGraph::finish()
{
    Reading others; // of texts and notices, which come last
    for (size_t i = 0; i < m_compiled.figures.size(); ++i) {
        read(m_compiled.figures[i].is, m_figures[i]);
        read(m_compiled.figures[i].when, m_figures[i]);
        read(m_compiled.figures[i].text, others);
    }
    for (const Section<NoticeLeaf>::Row& row : m_compiled.notice.rows)
        readBranch(row.branch, others);
    for (const NoticeLeaf& leaf : m_compiled.notice.leaves) {
        read(leaf.head.text, others);
        read(leaf.head.clause, others);
    }
    std::vector<int> path;
    for (size_t i = 0; i < m_figures.size(); ++i)
        visit(static_cast<int>(i), path);

    std::vector<int> readInputs = others.inputs;
    std::vector<int> readBefore = others.figuresBefore;
    for (const Reading& reading : m_figures) {
        readInputs.insert(readInputs.end(), reading.inputs.begin(), reading.inputs.end());
        readBefore.insert(readBefore.end(), reading.figuresBefore.begin(), reading.figuresBefore.end());
    }
    for (size_t i = 0; i < m_figures.size(); ++i) {
        std::vector<bool> seen(m_figures.size(), false);
        m_compiled.figures[i].restsOnSheets = restsOnSheets(static_cast<int>(i), seen);
    }
    for (const int figure : readBefore) {
        if (m_compiled.figures[static_cast<size_t>(figure)].restsOnSheets)
            m_state.sink.error(m_places.figures[static_cast<size_t>(figure)],
                QCoreApplication::translate("Rulebook",
                    "%1 looks at the sheets of others; of the period before they are not at hand, so 'before' cannot "
                    "name it")
                    .arg(figureName(figure)));
    }
    for (qsizetype i = 0; i < m_described.inputs.size(); ++i) {
        const AssessmentInput& input = m_described.inputs[i];
        const bool isRead = std::find(readInputs.begin(), readInputs.end(), static_cast<int>(i)) != readInputs.end();
        if (!isRead && input.kind != InputKind::Text)
            m_state.sink.hint(m_places.inputs[static_cast<size_t>(i)],
                QCoreApplication::translate("Rulebook", "nothing reads the input %1").arg(input.name.id));
    }
}

void AssessmentGraph::read(ExpressionId id, Reading& reading)
{
    if (id != noExpression)
        readNode(m_state.rulebook.expression(id).root, reading, 0);
}

void AssessmentGraph::read(const TextTemplate& text, Reading& reading)
{
    for (const TextTemplate::Piece& piece : text.pieces)
        read(piece.placeholder, reading);
}

void AssessmentGraph::readBranch(const Branch& branch, Reading& reading)
{
    read(branch.when, reading);
    for (const Branch& one : branch.cases)
        readBranch(one, reading);
}

void AssessmentGraph::readNode(qint32 index, Reading& reading, int depth)
{
    if (depth > maxDepth)
        return;
    const CompiledRulebook& rulebook = m_state.rulebook;
    const Node& node = rulebook.node(index);
    if (node.op == Op::SheetField)
        readSlot(node, reading);
    if (node.op == Op::Variable && node.operand == variableBefore)
        m_described.readsBefore = true;
    if (node.op == Op::Named) {
        readNode(rulebook.expression(rulebook.named[static_cast<size_t>(node.operand)].value).root, reading, depth + 1);
        addOnce(m_compiled.named, node.operand);
    }
    for (qint32 i = 0; i < node.childCount; ++i) {
        const qint32 child = rulebook.children[static_cast<size_t>(node.firstChild + i)];
        if (child >= 0)
            readNode(child, reading, depth + 1);
    }
}

void AssessmentGraph::readSlot(const Node& node, Reading& reading)
{
    const bool before = node.operand == variableBefore;
    m_described.readsBefore = m_described.readsBefore || before;
    if (node.slot >= m_compiled.firstFigure) {
        addOnce(before ? reading.figuresBefore : reading.figures, node.slot - m_compiled.firstFigure);
        return;
    }
    if (node.slot >= static_cast<quint16>(SheetSlot::FirstInput)) {
        addOnce(reading.inputs, node.slot - static_cast<int>(SheetSlot::FirstInput));
        return;
    }
    switch (static_cast<SheetSlot>(node.slot)) {
    case SheetSlot::Complaints:
        m_described.readsComplaints = true;
        break;
    case SheetSlot::PreviousComplaints:
        m_described.readsPreviousComplaints = true;
        break;
    case SheetSlot::Sheets:
        m_described.readsBeside = true;
        reading.beside = true;
        break;
    case SheetSlot::Weighted:
        for (qsizetype i = 0; i < m_described.figures.size(); ++i) {
            if (m_described.figures[i].weight)
                addOnce(reading.figures, static_cast<int>(i));
        }
        break;
    default:
        break;
    }
}

void AssessmentGraph::visit(int figure, std::vector<int>& path)
{
    const auto at = static_cast<size_t>(figure);
    if (m_marks[at] == Mark::Black)
        return;
    if (m_marks[at] == Mark::Grey) {
        reportCircle(path, figure);
        return;
    }
    m_marks[at] = Mark::Grey;
    path.push_back(figure);
    for (const int other : m_figures[at].figures)
        visit(other, path);
    path.pop_back();
    m_marks[at] = Mark::Black;
    m_compiled.order.push_back(figure);
}

void AssessmentGraph::reportCircle(const std::vector<int>& path, int figure)
{
    QStringList names;
    for (auto at = std::find(path.begin(), path.end(), figure); at != path.end(); ++at)
        names.append(figureName(*at));
    names.append(figureName(figure));
    m_state.sink.error(m_places.figures[static_cast<size_t>(figure)],
        QCoreApplication::translate("Rulebook", "these need one another in a circle: %1")
            .arg(names.join(QStringLiteral(" → "))));
}

bool AssessmentGraph::restsOnSheets(int figure, std::vector<bool>& seen) const
{
    const auto at = static_cast<size_t>(figure);
    if (seen[at])
        return false;
    seen[at] = true;
    const std::vector<int>& others = m_figures[at].figures;
    return m_figures[at].beside
        || std::any_of(others.begin(), others.end(), [&](int other) { return restsOnSheets(other, seen); });
}

QString AssessmentGraph::figureName(int figure) const
{
    return QStringLiteral("figure.") + m_described.figures[figure].name.id;
}

} // namespace kesu

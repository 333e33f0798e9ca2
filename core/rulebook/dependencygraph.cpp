// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/dependencygraph.h"

#include <algorithm>

namespace kesu {

void DependencyGraph::addEdge(const Dependency& edge)
{
    addNode(edge.to);
    std::vector<Dependency>& edges = m_edges[edge.from];
    const bool known
        = std::any_of(edges.begin(), edges.end(), [&edge](const Dependency& other) { return other.to == edge.to; });
    if (!known)
        edges.push_back(edge);
}

std::vector<NodeRef> DependencyGraph::sorted()
{
    enum class Mark { White, Grey, Black };
    struct Frame
    {
        NodeRef node;
        size_t next = 0;
    };
    std::map<NodeRef, Mark> marks;
    std::vector<NodeRef> order;
    for (const auto& [start, unused] : m_edges) {
        Q_UNUSED(unused)
        if (marks[start] != Mark::White)
            continue;
        std::vector<Frame> stack = {{start}};
        marks[start] = Mark::Grey;
        while (!stack.empty()) {
            const std::vector<Dependency>& edges = m_edges[stack.back().node];
            if (stack.back().next == edges.size()) {
                marks[stack.back().node] = Mark::Black;
                order.push_back(stack.back().node);
                stack.pop_back();
                continue;
            }
            const Dependency& edge = edges[stack.back().next++];
            if (marks[edge.to] == Mark::White) {
                marks[edge.to] = Mark::Grey;
                stack.push_back({edge.to});
            } else if (marks[edge.to] == Mark::Grey) {
                std::vector<Dependency> circle;
                auto frame
                    = std::find_if(stack.begin(), stack.end(), [&](const Frame& open) { return open.node == edge.to; });
                for (; frame != stack.end(); ++frame)
                    circle.push_back(m_edges[frame->node][frame->next - 1]);
                m_circles.push_back(std::move(circle));
            }
        }
    }
    return order;
}

QString nameOf(NodeRef node, const CompiledRulebook& rulebook)
{
    const auto index = static_cast<size_t>(node.index);
    switch (node.kind) {
    case NodeKind::Scope:
        return QStringLiteral("out-of-scope");
    case NodeKind::Named:
        return rulebook.named[index].name;
    case NodeKind::FilingOrdinary:
        return QStringLiteral("filing.ordinary");
    case NodeKind::Filing:
        return QStringLiteral("filing");
    case NodeKind::Proof: {
        const QString& id = rulebook.vocabulary.id(VocabularyKind::Proof, rulebook.evidenceProofs[index]);
        return QStringLiteral("proof.") + (id.isEmpty() ? QString::number(node.index + 1) : id);
    }
    case NodeKind::Proofs:
        return QStringLiteral("proofs");
    case NodeKind::Request:
        return QStringLiteral("approval.")
            + rulebook.vocabulary.id(VocabularyKind::Matter, rulebook.requestMatters[index]);
    case NodeKind::Requests:
        return QStringLiteral("requests");
    case NodeKind::Deadline:
        return QStringLiteral("deadline.") + rulebook.deadlineIds.value(node.index);
    case NodeKind::Deadlines:
        return QStringLiteral("deadlines");
    case NodeKind::Grade:
        return QStringLiteral("grade");
    case NodeKind::Status:
        return QStringLiteral("status");
    case NodeKind::Liability:
        return QStringLiteral("liability");
    case NodeKind::Recoveries:
        return QStringLiteral("recovery");
    case NodeKind::Penalties:
        return QStringLiteral("penalty");
    case NodeKind::Notices:
        return QStringLiteral("notice");
    }
    return {};
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/names.h"

#include <map>

namespace kesu {

/// What must be worked out before what. Nodes are sorted depth first; a circle is told with its path.
class DependencyGraph
{
public:
    void addNode(NodeRef node) { m_edges[node]; }
    void addEdge(const Dependency& edge);

    /// The nodes, each after all it depends on. In a circle the order is cut somewhere.
    std::vector<NodeRef> sorted();
    /// The circles met by sorted(): each the edges from a node back to itself.
    const std::vector<std::vector<Dependency>>& circles() const { return m_circles; }

private:
    std::map<NodeRef, std::vector<Dependency>> m_edges;
    std::vector<std::vector<Dependency>> m_circles;
};

/// How a node is called in findings: "filing", "proof.sample", "approval.claim", "deadline.close", a named value's
/// name.
QString nameOf(NodeRef node, const CompiledRulebook& rulebook);

} // namespace kesu

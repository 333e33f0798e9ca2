// SPDX-License-Identifier: GPL-3.0-or-later
// FormulaBuilder: ids and sets.
#include "core/rulebook/formulabuilder.h"

#include "core/rulebook/fieldcatalogue.h"

namespace kesu {

std::vector<quint16> FormulaBuilder::idsOf(const Node& constant) const
{
    const Value& value = m_rulebook.constants[static_cast<size_t>(constant.operand)];
    return value.given ? std::vector<quint16>(value.ids->ids, value.ids->ids + value.ids->count)
                       : std::vector<quint16>();
}

int FormulaBuilder::idIn(qint32 index, const std::vector<quint16>& ids)
{
    const Node& of = node(index);
    switch (of.op) {
    case Op::Named:
        return idIn(rootOf(named(of)), ids);
    case Op::If:
        return m_store.guard(condition(child(of, 1)), idIn(child(of, 0), ids));
    case Op::Else: {
        std::vector<int> parts;
        for (int i = 0; i < of.childCount; ++i)
            parts.push_back(idIn(child(of, i), ids));
        return m_store.otherwise(std::move(parts));
    }
    default:
        break;
    }
    Atom atom;
    atom.axis = m_store.axis(axisKey("id", key(index)), [&] {
        Axis made;
        made.kind = Axis::Kind::Id;
        made.field = m_text.of(index);
        made.vocabulary = of.type.vocabulary();
        made.pointCount = std::max(1, static_cast<int>(m_rulebook.vocabulary.terms(made.vocabulary).size()));
        made.isFree = !isPlain(index);
        return made;
    });
    atom.ids = ids;
    std::sort(atom.ids.begin(), atom.ids.end());
    int test = m_store.test(std::move(atom));
    if (of.op == Op::First) // the first of a set is one of the set
        test = m_store.conjunction({test, holds(child(of, 0), FormulaStore::Holding::One, ids)});
    return m_store.guard(present(index), test);
}

int FormulaBuilder::isInSet(qint32 id, qint32 set, qint32 whole)
{
    const Node& of = node(set);
    switch (of.op) {
    case Op::Named:
        return isInSet(id, rootOf(named(of)), whole);
    case Op::Constant:
        return idIn(id, idsOf(of));
    case Op::If:
        return m_store.guard(condition(child(of, 1)), isInSet(id, child(of, 0), whole));
    case Op::Else: {
        std::vector<int> parts;
        for (int i = 0; i < of.childCount; ++i)
            parts.push_back(isInSet(id, child(of, i), whole));
        return m_store.otherwise(std::move(parts));
    }
    default:
        return free(whole);
    }
}

int FormulaBuilder::setTest(int setKey, const QString& field, VocabularyKind kind, FormulaStore::Holding holding,
    const std::vector<quint16>& ids)
{
    const auto size = static_cast<int>(m_rulebook.vocabulary.terms(kind).size());
    return m_store.holds(axisKey("set", setKey), field, kind, size, holding, ids);
}

int FormulaBuilder::holds(qint32 set, FormulaStore::Holding holding, const std::vector<quint16>& ids)
{
    const Node& of = node(set);
    switch (of.op) {
    case Op::Named:
        return holds(rootOf(named(of)), holding, ids);
    case Op::If:
        return m_store.guard(condition(child(of, 1)), holds(child(of, 0), holding, ids));
    case Op::Else: {
        std::vector<int> parts;
        for (int i = 0; i < of.childCount; ++i)
            parts.push_back(holds(child(of, i), holding, ids));
        return m_store.otherwise(std::move(parts));
    }
    case Op::Constant: {
        const std::vector<quint16> own = idsOf(of);
        const auto has = [](const std::vector<quint16>& in, quint16 id) {
            return std::find(in.begin(), in.end(), id) != in.end();
        };
        const auto inOwn = [&](quint16 id) { return has(own, id); };
        const auto inWanted = [&](quint16 id) { return has(ids, id); };
        switch (holding) {
        case FormulaStore::Holding::One:
            return m_store.truthOf(std::any_of(ids.begin(), ids.end(), inOwn));
        case FormulaStore::Holding::All:
            return m_store.truthOf(std::all_of(ids.begin(), ids.end(), inOwn));
        case FormulaStore::Holding::Only:
            return m_store.truthOf(!own.empty() && std::all_of(own.begin(), own.end(), inWanted));
        case FormulaStore::Holding::Something:
            return m_store.truthOf(!own.empty());
        }
        return FormulaStore::alwaysFalse;
    }
    default:
        break;
    }
    int test = setTest(key(set), m_text.of(set), of.type.vocabulary(), holding, ids);
    const bool isAlwaysHeld = of.op == Op::Collect && of.slot == 0; // there where its list is
    if ((of.op == Op::Collect || of.op == Op::CollectSets) && !isAlwaysHeld)
        test = m_store.conjunction({test, listGiven(child(of, 0))});
    return m_store.guard(present(set), test);
}

int FormulaBuilder::hasMembers(const Node& of, qint32 index)
{
    const FormulaStore::Holding holding = of.op == Op::HasAny ? FormulaStore::Holding::One
        : of.op == Op::HasAll                                 ? FormulaStore::Holding::All
                                                              : FormulaStore::Holding::Only;
    qint32 wanted = child(of, 1);
    while (node(wanted).op == Op::Named)
        wanted = rootOf(named(node(wanted)));
    const Node& set = node(wanted);
    if (set.op == Op::Constant)
        return holds(child(of, 0), holding, idsOf(set));
    return free(index);
}

} // namespace kesu

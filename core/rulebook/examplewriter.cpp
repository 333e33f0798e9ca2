// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/examplewriter.h"

namespace kesu {

QString ExampleWriter::distance(Int128 figure, Base base) const
{
    const auto number = static_cast<qint64>(figure);
    if (base == Base::Date)
        return TimeSpan(static_cast<int>(number), TimeSpan::Unit::Days).toString();
    if (base != Base::Moment)
        return m_text.value(figure, base);
    if (number % 3600 == 0)
        return TimeSpan(static_cast<int>(number / 3600), TimeSpan::Unit::Hours).toString();
    if (number % 60 == 0)
        return TimeSpan(static_cast<int>(number / 60), TimeSpan::Unit::Minutes).toString();
    return QString::number(number) + QLatin1Char('s');
}

/// One value beside another, the later or larger one first.
ExampleFact ExampleWriter::apart(const Axis& axis, bool isAfter, const QString& distance)
{
    const QString& field = isAfter ? axis.field : axis.than;
    const QString& other = isAfter ? axis.than : axis.field;
    return {field, distance.isEmpty() ? other : other + QStringLiteral(" + ") + distance};
}

ExampleFact ExampleWriter::figure(const Axis& axis, int point) const
{
    const Int128 value = axis.figures[static_cast<size_t>(point)];
    if (axis.than.isEmpty())
        return {axis.field, m_text.value(value, axis.base)};
    return apart(axis, value >= 0, value == 0 ? QString() : distance(value < 0 ? -value : value, axis.base));
}

ExampleFact ExampleWriter::periods(const Axis& axis, int point) const
{
    const auto value = static_cast<qint64>(axis.figures[static_cast<size_t>(point)]);
    if (value < 0)
        return apart(axis, false, QStringLiteral("1d"));
    const QString whole = TimeSpan(static_cast<int>(value / 2), axis.unit).toString();
    return apart(axis, true, value % 2 == 0 ? whole : whole + QStringLiteral(" + 1d"));
}

QList<ExampleFact> ExampleWriter::factsOf(const FoundCase& found) const
{
    QList<ExampleFact> facts;
    QStringList there;
    QMap<QString, std::vector<quint16>> members;
    QMap<QString, VocabularyKind> kinds;
    QStringList sets; // in the order in which they come up
    for (size_t i = 0; i < found.size(); ++i) {
        const int point = found[i];
        if (point < 0)
            continue;
        const Axis& axis = m_store.axisAt(static_cast<int>(i));
        switch (axis.kind) {
        case Axis::Kind::Given:
            if (point == 0)
                facts.append({axis.field, QString()});
            else
                there.append(axis.field);
            break;
        case Axis::Kind::Truth:
            facts.append({axis.field, point == 1 ? QStringLiteral("true") : QStringLiteral("false")});
            break;
        case Axis::Kind::Figure:
            facts.append(figure(axis, point));
            break;
        case Axis::Kind::Periods:
            facts.append(periods(axis, point));
            break;
        case Axis::Kind::Id:
            facts.append({axis.field, m_rulebook.vocabulary.id(axis.vocabulary, static_cast<quint16>(point))});
            break;
        case Axis::Kind::Member:
            if (!kinds.contains(axis.field))
                sets.append(axis.field);
            kinds.insert(axis.field, axis.vocabulary);
            if (point == 1)
                members[axis.field].push_back(axis.ids.front());
            break;
        }
    }
    // What is absent has no value, whatever the search made of it on its way.
    facts.removeIf([absent = facts](const ExampleFact& fact) {
        return !fact.value.isEmpty() && absent.contains(ExampleFact{fact.field, QString()});
    });
    for (const QString& set : std::as_const(sets)) {
        std::vector<quint16> numbers = members.value(set);
        std::sort(numbers.begin(), numbers.end());
        QStringList ids;
        for (const quint16 number : numbers)
            ids.append(m_rulebook.vocabulary.id(kinds.value(set), number));
        facts.append({set, QLatin1Char('[') + ids.join(QStringLiteral(", ")) + QLatin1Char(']')});
    }
    for (const QString& field : std::as_const(there)) {
        const bool isSaid = std::any_of(facts.begin(), facts.end(), [&](const ExampleFact& fact) {
            return fact.field.startsWith(field) || fact.field.contains(field) || fact.value.contains(field);
        });
        if (!isSaid)
            facts.append({field, QStringLiteral("*")});
    }
    return facts;
}

bool ExampleWriter::isUncertain(const FoundCase& found) const
{
    for (size_t i = 0; i < found.size(); ++i) {
        if (found[i] >= 0 && m_store.axisAt(static_cast<int>(i)).isFree)
            return true;
    }
    return false;
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <initializer_list>

namespace kesu {

/// What the value of a field tells, for the rights to read and write it.
enum class FieldClass {
    Plain, ///< everything else: whoever sees a complaint sees it
    Money, ///< prices, demands, costs, compensation, and the amounts that a judgement makes of them
    StaffNames, ///< names of the company's own people
};

/// A set of field classes.
class FieldClasses
{
public:
    constexpr FieldClasses() = default;
    constexpr FieldClasses(std::initializer_list<FieldClass> classes)
    {
        for (const FieldClass one : classes)
            insert(one);
    }
    static constexpr FieldClasses all() { return {FieldClass::Plain, FieldClass::Money, FieldClass::StaffNames}; }

    constexpr bool contains(FieldClass one) const { return (m_bits & bit(one)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr void insert(FieldClass one) { m_bits |= bit(one); }
    constexpr void remove(FieldClass one) { m_bits &= ~bit(one); }
    constexpr FieldClasses united(FieldClasses other) const { return FieldClasses(m_bits | other.m_bits); }
    /// Those that are not in the other set.
    constexpr FieldClasses without(FieldClasses other) const { return FieldClasses(m_bits & ~other.m_bits); }

    friend constexpr bool operator==(const FieldClasses&, const FieldClasses&) = default;

private:
    constexpr explicit FieldClasses(unsigned bits)
        : m_bits(bits)
    {
    }
    static constexpr unsigned bit(FieldClass one) { return 1U << static_cast<unsigned>(one); }

    unsigned m_bits = 0;
};

/// What stands on screen, on paper and in files in place of a value that the reader may not see.
inline const QString hiddenValue = QStringLiteral("•••");

/// Every class, in the order in which they are shown.
const QList<FieldClass>& fieldClasses();

/// The class of a field of a slip, by its path as the history names it ("complaint.costs[0].actual",
/// "handling.salesman").
FieldClass fieldClassOf(const QString& path);

} // namespace kesu

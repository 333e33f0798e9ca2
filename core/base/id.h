// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <compare>

namespace kesu {

/// A database key that cannot be mistaken for the key of another kind of thing. Zero means "not stored yet".
template <typename Tag> class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    constexpr qint64 value() const { return m_value; }
    constexpr bool isStored() const { return m_value != 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;

private:
    qint64 m_value = 0;
};

using ComplaintId = Id<struct ComplaintTag>;
using CustomerId = Id<struct CustomerTag>;
using ProductId = Id<struct ProductTag>;
using StaffId = Id<struct StaffTag>;
using DepartmentId = Id<struct DepartmentTag>;
using AttachmentId = Id<struct AttachmentTag>;

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QString>
#include <optional>

namespace kesu {

/// Where an edition that a database keeps came from.
enum class EditionOrigin {
    Shipped, ///< with the program; kept when the first complaint was filed under it
    Imported, ///< brought in by somebody
};

/// An edition of a standard that a database keeps, without its text.
struct KeptEdition
{
    qint64 id = 0; ///< ascending in the order in which they were kept
    QString rulebook;
    QString edition;
    std::optional<QDate> inForceFrom; ///< empty: since ever
    EditionOrigin origin = EditionOrigin::Shipped;
    QString sha256; ///< of the text, lower-case hex
    Moment keptAt;
    QString keptBy;

    friend bool operator==(const KeptEdition&, const KeptEdition&) = default;
};

} // namespace kesu

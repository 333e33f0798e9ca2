// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

namespace kesu {

/// A place on a page that leads somewhere on the screen: a figure to its complaints, a number to its complaint.
struct PageLink
{
    QRectF area; ///< in page units
    QString target; ///< as the document's maker named it

    friend bool operator==(const PageLink&, const PageLink&) = default;
};

} // namespace kesu

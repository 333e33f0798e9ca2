// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QString>

class QPainter;

namespace kesu {

/// A document already broken into pages. Preview, printer and PDF all draw it through paintPage(), so what one sees is
/// what one gets. Plain Qt Gui; no widgets.
class PagedDocument
{
public:
    virtual ~PagedDocument() = default;

    /// Title for the window, the PDF's metadata and the printer's queue.
    virtual QString title() const = 0;
    virtual QPageLayout pageLayout() const = 0;
    virtual int pageCount() const = 0;
    /// Draws page `page` (from 0) in millimetres: the painter's origin is the paper's top left corner and one unit is one
    /// millimetre.
    virtual void paintPage(QPainter& painter, int page) const = 0;
};

} // namespace kesu

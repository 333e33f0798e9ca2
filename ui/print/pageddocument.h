// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pagelink.h"

#include <QList>
#include <QPageLayout>
#include <QString>

class QPainter;

namespace kesu {

class PageInk;

/// A document already broken into pages. Preview, printer and PDF all draw it through paintPage(), so what one sees is
/// what one gets. Plain Qt Gui; no widgets.
class PagedDocument
{
public:
    virtual ~PagedDocument() = default;

    /// Title for the window, the PDF's metadata and the printer's queue.
    virtual QString title() const = 0;
    virtual QPageLayout pageLayout() const = 0;
    /// Of one page, where a document has upright and landscape ones.
    virtual QPageLayout pageLayoutOf(int) const { return pageLayout(); }
    virtual int pageCount() const = 0;
    /// Draws page `page` (from 0). The painter's origin is the paper's top left corner and one unit is 1/1440 inch
    /// (pageunits.h): fonts of 9 and 10.5 points have whole pixel sizes there, and a PDF of that resolution needs no
    /// scaling.
    virtual void paintPage(QPainter& painter, int page) const = 0;
    /// Puts the page as ink, which PDF files are written from; false for documents that can only paint.
    virtual bool putInk(PageInk& ink, int page) const;
    /// Places on that page that lead somewhere on the screen, in reading order. A printed page has none.
    virtual QList<PageLink> links(int page) const;
};

inline bool PagedDocument::putInk(PageInk&, int) const
{
    return false;
}

inline QList<PageLink> PagedDocument::links(int) const
{
    return {};
}

} // namespace kesu

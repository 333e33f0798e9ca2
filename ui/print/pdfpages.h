// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "ui/print/pageink.h"
#include "ui/print/pdfglyphs.h"
#include "ui/print/pdfobjects.h"

#include <QSize>

namespace kesu {

/// A PDF written page by page straight from the ink: several times faster than through a painter, with every character
/// to be read out again, and with pages that share what they have in common (the copies of a form). Nothing of a page
/// stays in memory but where it is. The same pages and `createdAt` make the same bytes.
class PdfPages
{
public:
    /// Throws Error{FileNotWritable, DiskFull}, as everything here does.
    PdfPages(const QString& path, Moment createdAt);

    /// Something drawn once for any number of pages.
    struct Layer
    {
        int stream = 0;
        QList<int> pictures;
    };
    /// `paper` in page units.
    Layer layer(const PageInk& ink, QSize paper);
    /// A page of these layers, the first one at the bottom.
    void page(const QList<Layer>& layers, QSize paper);
    qsizetype pageCount() const { return m_pageCount; }

    /// The file is in its place after that.
    void finish(const QString& title);

private:
    int pictureId(const PageInk::Picture& picture);
    void closeNode();

    PdfObjects m_objects;
    PdfGlyphs m_glyphs;
    Moment m_createdAt;
    int m_catalog;
    int m_root;
    int m_fonts;
    QList<int> m_nodes; ///< of the tree of pages
    int m_node = 0; ///< the one that is being filled
    QList<int> m_kids; ///< its pages
    qsizetype m_pageCount = 0;
    QHash<QString, int> m_pictures; ///< by what they show; 0: cannot be read
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pageddocument.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>
#include <memory>

namespace kesu {

/// The pages of a document below each other, as they are printed, at any size.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    /// Keeps the place where the new document has as many pages.
    void setDocument(std::shared_ptr<const PagedDocument> document);
    int pageCount() const;
    /// The page of which most is seen, from 0.
    int currentPage() const;
    void showPage(int page);

    /// 1.0 is the size of the paper on this screen. Ends fitting to the width.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    void zoomIn();
    void zoomOut();
    void fitWidth();
    bool isFittingWidth() const { return m_fitsWidth; }

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    const PagedDocument* document() const { return m_document.get(); }
    /// Where that page lies on the viewport now.
    QRectF paperRect(int page) const;
    /// Device-independent pixels on the screen for a unit of the page.
    double pageScale() const;
    virtual void documentChanged() { }

private:
    QSizeF pageSize(int page) const; ///< on the screen, in device-independent pixels
    int pageTop(int page) const; ///< from the top of the first page's margin; one past the last page: where they end
    /// Pages may be upright and landscape in one document: their places are reckoned once for each size.
    void placePages();
    double widestPaper() const;
    void applyZoom(double zoom);
    void updateScrollBars();
    void tellPage();
    const QPixmap& picture(int page);

    std::shared_ptr<const PagedDocument> m_document;
    QList<QSizeF> m_papers; ///< in units of the page
    QList<int> m_tops; ///< one more than there are pages
    QCache<int, QPixmap> m_pictures;
    double m_zoom = 1.0;
    bool m_fitsWidth = true;
    int m_toldPage = -1;
};

} // namespace kesu

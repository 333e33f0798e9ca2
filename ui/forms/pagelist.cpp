// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/pagelist.h"

#include "ui/print/pageunits.h"
#include "ui/shared/theme.h"
#include "ui/shared/themecolors.h"

#include <QAbstractListModel>
#include <QCache>
#include <QPainter>
#include <QPixmap>

namespace kesu {

namespace {

constexpr int smallWidth = 92;
constexpr int smallHeight = 130; ///< of A4
constexpr int keptPages = 200;

} // namespace

class PageListModel final : public QAbstractListModel
{
public:
    explicit PageListModel(QObject* parent)
        : QAbstractListModel(parent)
        , m_pictures(keptPages)
    {
    }

    void setDocument(std::shared_ptr<const PagedDocument> document, double ratio, const QColor& edge)
    {
        beginResetModel();
        m_edge = edge;
        m_document = std::move(document);
        m_ratio = ratio;
        m_pictures.clear();
        endResetModel();
    }

    int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() || !m_document ? 0 : m_document->pageCount();
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role == Qt::DecorationRole)
            return picture(index.row());
        if (role == Qt::DisplayRole)
            return QString::number(index.row() + 1);
        if (role == Qt::AccessibleTextRole)
            return PageList::tr("Page %1").arg(index.row() + 1);
        if (role == Qt::TextAlignmentRole)
            return static_cast<int>(Qt::AlignHCenter);
        return {};
    }

private:
    const QPixmap& picture(int page) const
    {
        if (const QPixmap* known = m_pictures.object(page))
            return *known;
        const QSizeF paper = m_document->pageLayoutOf(page).fullRect(QPageLayout::Point).size() * (unitsPerInch / 72.0);
        const double scale = std::min(smallWidth / paper.width(), smallHeight / paper.height()) * m_ratio;
        auto* made = new QPixmap((paper * scale).toSize());
        made->fill(Qt::white);
        QPainter painter(made);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        m_document->paintPage(painter, page);
        painter.resetTransform();
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(m_edge, m_ratio)); // white paper on a white list
        const int inset = static_cast<int>(m_ratio / 2);
        painter.drawRect(made->rect().adjusted(inset, inset, -inset - 1, -inset - 1));
        painter.end();
        made->setDevicePixelRatio(m_ratio);
        m_pictures.insert(page, made);
        return *m_pictures.object(page);
    }

    std::shared_ptr<const PagedDocument> m_document;
    double m_ratio = 1.0;
    QColor m_edge; ///< of the paper
    mutable QCache<int, QPixmap> m_pictures;
};

PageList::PageList(QWidget* parent)
    : QListView(parent)
    , m_model(new PageListModel(this))
{
    setAccessibleName(tr("Pages"));
    setModel(m_model);
    setViewMode(QListView::IconMode);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setIconSize(QSize(smallWidth, smallHeight));
    setSpacing(spacing::tiny);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void PageList::setDocument(std::shared_ptr<const PagedDocument> document)
{
    m_model->setDocument(std::move(document), devicePixelRatioF(), themeColors().fieldBorder);
}

void PageList::setCurrentPage(int page)
{
    m_following = true;
    setCurrentIndex(m_model->index(page));
    m_following = false;
}

void PageList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_following)
        Q_EMIT pageChosen(current.row());
}

} // namespace kesu

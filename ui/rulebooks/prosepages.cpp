// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulebooks/prosepages.h"

#include "ui/print/pageunits.h"
#include "ui/print/printfont.h"
#include "ui/rulebooks/prosehtml.h"
#include "ui/shared/themecolors.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QTextDocument>

namespace kesu {

namespace {

constexpr int sideMargin = fromMm(20.0);
constexpr int topMargin = fromMm(18.0);
constexpr int bottomMargin = fromMm(20.0);
constexpr int textSize = fromPoints(10.0);
constexpr int footSize = fromPoints(8.0);
/// Large letters are drawn as bare outlines, which have no bold; the text is set in units of so many of the page's.
constexpr int layoutUnit = 10;
constexpr QSize textArea((a4Width - 2 * sideMargin) / layoutUnit, (a4Height - topMargin - bottomMargin) / layoutUnit);

} // namespace

ProsePages::ProsePages(const Prose& prose)
    : m_title(prose.title)
    , m_document(std::make_unique<QTextDocument>())
{
    const PrintFont face(textSize, FontWeight::Regular); // says so where the family is missing
    m_foot = QCoreApplication::translate("ProsePages", "%1 · edition %2").arg(prose.title, prose.edition);
    m_document->setUseDesignMetrics(true);
    QFont font = face.font();
    font.setPixelSize(textSize / layoutUnit);
    m_document->setDefaultFont(font);
    m_document->setDocumentMargin(0);
    m_document->setPageSize(textArea);
    m_document->setHtml(ProseHtml(lightColors(), textSize / layoutUnit, ProseMedium::Paper).html(prose));
}

ProsePages::~ProsePages() = default;

QString ProsePages::title() const
{
    return m_title;
}

QPageLayout ProsePages::pageLayout() const
{
    return a4Portrait();
}

int ProsePages::pageCount() const
{
    return m_document->pageCount();
}

void ProsePages::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.translate(sideMargin, topMargin);
    painter.save();
    painter.scale(layoutUnit, layoutUnit);
    painter.translate(0, -page * textArea.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(QPointF(0, page * textArea.height()), QSizeF(textArea));
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(context.clip);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    painter.setFont(PrintFont(footSize, FontWeight::Regular).font());
    painter.setPen(lightColors().secondaryText);
    const QRect foot(0, textArea.height() * layoutUnit + fromMm(6.0), textArea.width() * layoutUnit, fromMm(6.0));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop, m_foot);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignTop, QStringLiteral("%1 / %2").arg(page + 1).arg(pageCount()));
    painter.restore();
}

} // namespace kesu

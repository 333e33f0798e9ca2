// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportdocument.h"

#include "core/report/monthreporttext.h"
#include "ui/print/pageunits.h"
#include "ui/print/reportcontent.h"

#include <QCoreApplication>

namespace kesu {

ReportDocument::ReportDocument(
    const MonthReport& report, const QString& company, const QByteArray& logoPng, const ReportAppendix& appendix)
    : m_report(report)
    , m_company(company)
    , m_logo(QImage::fromData(logoPng))
{
    m_elements = ReportContent(m_report, appendix, m_style).take();
    QList<FlowItem> items;
    for (const ReportElement& element : m_elements)
        items.append(element.flow);
    m_pages = breakIntoPages(items, m_style.bodyHeight, m_style.bodyHeight);
}

QString ReportDocument::title() const
{
    return QStringLiteral("%1 %2").arg(m_report.period.toDisplay(), reportTitle(m_report.period));
}

QPageLayout ReportDocument::pageLayout() const
{
    return a4Portrait();
}

void ReportDocument::paintPage(QPainter& painter, int page) const
{
    PageInk ink;
    putPage(ink, page);
    ink.flush(painter);
}

QList<PageLink> ReportDocument::links(int page) const
{
    PageInk ink;
    ink.keep(PageInk::Keep::Texts);
    putPage(ink, page);
    return ink.links();
}

bool ReportDocument::putInk(PageInk& ink, int page) const
{
    putPage(ink, page);
    return true;
}

void ReportDocument::putPage(PageInk& ink, int page) const
{
    putHead(ink, page);
    const double top = m_style.top + m_style.headHeight;
    for (const PlacedItem& placed : m_pages[page])
        m_elements[placed.item].put(ink, QPointF(m_style.left, top + placed.top), placed);
    const double y = a4Height - fromMm(8.0);
    const double right = m_style.left + m_style.width;
    const QString foot = m_report.scopeName.isEmpty() ? title() : title() + QStringLiteral(" · ") + m_report.scopeName;
    ink.text(m_style.small, {double(m_style.left), y}, elided(foot, m_style.width * 0.8, m_style.small), inks::faint);
    ink.text(m_style.small, {right, y},
        QCoreApplication::translate("Print", "Page %1 of %2").arg(page + 1).arg(pageCount()), inks::faint,
        PageInk::Anchor::End);
}

void ReportDocument::putHead(PageInk& ink, int page) const
{
    const double left = m_style.left;
    const double right = left + m_style.width;
    const double height = m_style.headHeight - fromMm(4.0);
    const double bottom = m_style.top + height;
    double x = left;
    if (!m_logo.isNull()) {
        const QSizeF size = QSizeF(m_logo.size()).scaled(fromMm(40.0), height * 0.8, Qt::KeepAspectRatio);
        ink.image(QRectF(QPointF(x, m_style.top), size), m_logo);
        x += size.width() + fromMm(2.0);
    }
    const double side = fromMm(50.0);
    ink.text(m_style.body, {x, bottom - fromMm(3.0)}, elided(m_company, side - (x - left), m_style.body), inks::label);
    PrintFont font = page == 0 ? m_style.title : m_style.heading;
    const QString name = reportTitle(m_report.period);
    while (font.width(name) > m_style.width - 2.0 * side && font.size() > fromPoints(10.0))
        font = PrintFont(font.size() - fromPoints(1.0), FontWeight::Bold);
    ink.text(font, {left + m_style.width / 2.0, bottom - fromMm(2.8)}, name, inks::text, PageInk::Anchor::Middle);
    ink.text(
        m_style.heading, {right, bottom - fromMm(3.0)}, m_report.period.toDisplay(), inks::text, PageInk::Anchor::End);
    ink.line({left, bottom}, {right, bottom}, fromMm(0.4), inks::text);
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/monthreport.h"
#include "core/report/reportappendix.h"
#include "ui/print/pageddocument.h"
#include "ui/print/reportelements.h"

#include <QByteArray>

namespace kesu {

/// 客户投诉月报 (and of a quarter, a year, any days) on A4 pages.
class ReportDocument final : public PagedDocument
{
public:
    /// Throws Error{ResourceMissing} where the paper's font is not installed.
    ReportDocument(const MonthReport& report, const QString& company, const QByteArray& logoPng,
        const ReportAppendix& appendix = {});
    // Elements point to the style.
    ReportDocument(const ReportDocument&) = delete;
    ReportDocument& operator=(const ReportDocument&) = delete;

    QString title() const override;
    QPageLayout pageLayout() const override;
    int pageCount() const override { return static_cast<int>(m_pages.size()); }
    void paintPage(QPainter& painter, int page) const override;
    /// Every figure that is made of complaints; see ui/print/reportwords.h.
    QList<PageLink> links(int page) const override;
    bool putInk(PageInk& ink, int page) const override;

    /// What stands on a page, for checks.
    void putPage(PageInk& ink, int page) const;

private:
    void putHead(PageInk& ink, int page) const;

    ReportStyle m_style;
    MonthReport m_report;
    QString m_company;
    QImage m_logo;
    QList<ReportElement> m_elements;
    QList<PageItems> m_pages;
};

} // namespace kesu

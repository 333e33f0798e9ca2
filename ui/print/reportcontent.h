// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/monthreport.h"
#include "ui/print/reportelements.h"

#include <QCoreApplication>

namespace kesu {

/// The elements of a report in their order, ready to be broken into pages. The style must outlive them.
class ReportContent
{
    Q_DECLARE_TR_FUNCTIONS(ReportContent)

public:
    ReportContent(const MonthReport& report, const ReportStyle& style);

    QList<ReportElement> take() { return std::move(m_elements); }

private:
    void addLead();
    void addKeyFigures();
    void addOverview();
    void addTrend();
    void addCategories();
    void addParties();
    void addTops();
    void addTimeliness();
    void addRepeats();
    void addMoney();
    void addSatisfaction();
    void addCases();
    void addFocus();
    void addFoot();

    void add(const ReportElement& element) { m_elements.append(element); }
    void addHeading(const QString& text);
    void addTable(const ReportTable& table);
    void addNote(const QString& text);
    /// Says how many lines of a long list are not on paper.
    void addRest(qint64 count);
    void space(int height);

    const MonthReport& m_report;
    const ReportStyle& m_style;
    QList<ReportElement> m_elements;
    int m_section = 0;
    int m_space = 0;
};

} // namespace kesu

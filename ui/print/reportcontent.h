// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/monthreport.h"
#include "core/report/reportappendix.h"
#include "ui/print/reportelements.h"

#include <QCoreApplication>

namespace kesu {

/// The elements of a report in their order, ready to be broken into pages. Every figure that is made of complaints is a
/// link to them (ui/print/reportwords.h). The style must outlive the elements.
class ReportContent
{
    Q_DECLARE_TR_FUNCTIONS(ReportContent)

public:
    ReportContent(const MonthReport& report, const ReportAppendix& appendix, const ReportStyle& style);

    QList<ReportElement> take() { return std::move(m_elements); }

private:
    // reportcontent.cpp
    void addLead();
    void addKeyFigures();
    void addOverview();
    void addDeliveries();
    void addTargets();
    void addTrend();
    // reportcontentlists.cpp
    void addCategories();
    void addParties();
    void addTops(ReportSection section, const QList<TopLine>& lines, FigureOf all, FigureOf valid);
    void addMoney();
    // reportcontentdetail.cpp
    void addTimeliness();
    void addOverdue();
    void addRepeats();
    void addSatisfaction();
    void addCases();
    void addFocus();
    // reportcontentfoot.cpp
    void addFoot();
    void addDuties();
    void addAppendix(const ReportAppendix& appendix);

    void add(const ReportElement& element) { m_elements.append(element); }
    /// Begins a section.
    void begin(ReportSection section);
    /// What the clerk says of the section, after it.
    void addRemark(ReportSection section);
    void addTable(const ReportTable& table);
    void addNote(const QString& text);
    /// Says how many lines of a long list are not on paper.
    void addRest(qint64 count);
    /// Before the next table.
    void space(int height) { m_space = height; }
    /// Whether the period before and the year before are two periods; for a year they are one.
    bool comparesTwice() const { return m_report.period.kind() != PeriodKind::Year; }
    /// Heads of the columns of the two periods compared: "Month before", "Year before".
    QString headBefore() const;
    QString headLastYear() const;

    const MonthReport& m_report;
    const ReportStyle& m_style;
    QList<ReportElement> m_elements;
    int m_section = 0;
    int m_space = 0;
};

} // namespace kesu

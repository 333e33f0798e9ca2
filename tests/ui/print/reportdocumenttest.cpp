// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportdocument.h"
#include "tests/core/report/samplereports.h"
#include "tests/support/catch.h"
#include "tests/ui/print/pdftext.h"
#include "ui/print/pageunits.h"
#include "ui/print/pdffile.h"
#include "ui/print/reportwords.h"

#include <QFile>
#include <QTemporaryDir>

using namespace kesu;
using namespace kesu::test;

namespace {

MonthReport october(int perMonth)
{
    ReportInputs inputs;
    inputs.deliveredBatches = 420;
    inputs.nextFocus = QStringLiteral("夜班预热缸温度报警改造验收");
    return sampleReport(sampleComplaints(perMonth, 7), ReportPeriod::tryMonth(u"2026-10").value(),
        Moment::tryFromIso(u"2026-11-03T10:00:00").value(), inputs);
}

} // namespace

namespace {

const QString longName = QStringLiteral("中华人民共和国浙江省湖州市食品饮料进出口贸易股份有限公司第三分公司北方办事处");

/// What a month hardly ever has, and all at once: long names, a hundred categories, forty parties, billions, remarks.
MonthReport extreme()
{
    MonthReport report = october(300);
    report.scopeName = QStringLiteral("客户：%1 · 产品：%1").arg(longName);
    for (QList<TopLine>* lines : {&report.customers, &report.products})
        for (TopLine& line : *lines) {
            line.name = longName + line.name;
            line.count += 123'456;
            line.loss = Money::fromFen(123'456'789'012);
        }
    for (int i = 0; i < 93; ++i)
        report.categories += CategoryLine{QStringLiteral("c%1").arg(i),
            QStringLiteral("外观不良之表面轻微划伤第%1类（含边角）Scratches").arg(i), 5, Rate{5, 900},
            Rate{700 + i, 900}, i % 7 * 100, i % 11 * 90};
    for (int i = 0; i < 40; ++i)
        report.parties += PartyLine{QStringLiteral("p%1").arg(i), longName + QString::number(i), i,
            Money::fromFen(100'000'000'000LL / (i + 1)), Rate{1, 41}, 1, 2, Money::fromFen(99), Money()};
    report.now.loss = Money::fromFen(123'456'789'012);
    report.before.loss = Money::fromFen(999'999'999'999);
    for (const ReportSection section : reportSections())
        report.remarks.insert(section, QStringLiteral("本月脱层投诉集中在夜班，复验合格前暂停该机台。").repeated(30));
    for (CaseLine& line : report.cases) {
        line.customer = longName;
        line.description = QStringLiteral("客户现场发现脱层，整批隔离。").repeated(700);
        line.comment = QStringLiteral("限期整改。").repeated(100);
    }
    report.targets
        = {TargetLine{TargetOf::Punctuality, 950'000, report.now.punctuality, report.before.punctuality, false},
            TargetLine{TargetOf::Ppm, 800, report.ppm, report.ppmBefore, std::nullopt}};
    report.duties = {DutyLine{longName, QStringLiteral("客户投诉案件统计表"), QStringLiteral("5.3"),
        QStringLiteral("质量部"), QStringLiteral("次月十日前报总经理").repeated(10)}};
    return report;
}

ReportAppendix appendixOf(const MonthReport& report)
{
    ReportAppendix appendix;
    for (const ReportedFigure& figure : reportedFigures(report)) {
        if (figure.figure.in != FigurePeriod::Now || figure.complaints.value_or(0) == 0)
            continue;
        AppendixEntry entry{figure, {}, 0};
        for (int i = 0; i < std::min<qint64>(*figure.complaints, 200); ++i)
            entry.numbers += QStringLiteral("KS202610-%1").arg(i + 1, 4, 10, QLatin1Char('0'));
        entry.more = *figure.complaints - entry.numbers.size();
        appendix += entry;
    }
    return appendix;
}

/// Fails where two texts of a page cover each other or one leaves the type area.
void checkPages(const ReportDocument& document, int most)
{
    const ReportStyle style;
    for (int page = 0; page < std::min(document.pageCount(), most); ++page) {
        PageInk ink;
        ink.keep(PageInk::Keep::Texts);
        document.putPage(ink, page);
        const QList<PageInk::PutText>& texts = ink.putTexts();
        for (qsizetype i = 0; i < texts.size(); ++i) {
            INFO("page " << page << ": " << texts[i].text.toStdString());
            CHECK(texts[i].box.left() >= style.left - 60);
            CHECK(texts[i].box.right() <= style.left + style.width + 60);
            CHECK(texts[i].box.bottom() <= a4Height - fromMm(4.0));
            for (qsizetype j = i + 1; j < texts.size(); ++j)
                if (texts[i].box.adjusted(2, 6, -2, -6).intersects(texts[j].box.adjusted(2, 6, -2, -6)))
                    FAIL(texts[i].text.toStdString() + " / " + texts[j].text.toStdString());
        }
    }
}

} // namespace

TEST_CASE("no two texts of a report page cover each other and none leaves the type area")
{
    for (const int perMonth : {0, 1, 30, 300}) {
        INFO(perMonth);
        const MonthReport report = october(perMonth);
        checkPages(ReportDocument(report, QStringLiteral("恒达包装有限公司"), {}, appendixOf(report)), 20);
    }
}

TEST_CASE("long names, many lines and great amounts are set as cleanly as others")
{
    const MonthReport report = extreme();
    const ReportDocument document(report, longName, {}, appendixOf(report));
    CHECK(document.pageCount() < 80);
    checkPages(document, 80);
}

TEST_CASE("a year compares with one other period and a half-year with two")
{
    for (const auto& [period, wanted] : {std::pair(ReportPeriod::tryYear(u"2026").value(), false),
             {ReportPeriod::tryHalfYear(u"2026-H1").value(), true}}) {
        const MonthReport report
            = sampleReport(sampleComplaints(30, 7), period, Moment::tryFromIso(u"2026-11-03T10:00:00").value());
        const ReportDocument document(report, {}, {});
        checkPages(document, 20);
        PageInk ink;
        ink.keep(PageInk::Keep::Texts);
        document.putPage(ink, 0);
        bool found = false;
        for (const PageInk::PutText& text : ink.putTexts())
            found = found || text.text == QStringLiteral("Year to date");
        CHECK(found == wanted);
    }
}

TEST_CASE("every link of a report is one of its figures or complaints, and lies within the type area")
{
    const MonthReport report = october(30);
    QStringList told;
    for (const ReportedFigure& figure : reportedFigures(report))
        told += figure.figure.toId();
    const ReportDocument document(report, {}, {}, appendixOf(report));
    const ReportStyle style;
    int figures = 0;
    int complaints = 0;
    for (int page = 0; page < document.pageCount(); ++page)
        for (const PageLink& link : document.links(page)) {
            INFO(link.target.toStdString());
            CHECK(QRectF(style.left - 20, style.top, style.width + 40, a4Height - style.top).contains(link.area));
            if (const auto figure = reportwords::figureOf(link.target)) {
                CHECK(told.contains(figure->toId()));
                ++figures;
            } else {
                CHECK((reportwords::complaintOf(link.target) || reportwords::numberOf(link.target)));
                ++complaints;
            }
        }
    CHECK(figures > 150);
    CHECK(complaints > 100);
}

TEST_CASE("the trend draws the months a year earlier where the file knows them, each with its own link")
{
    const auto linksToLastYear = [](const MonthReport& report) {
        int count = 0;
        const ReportDocument document(report, {}, {});
        for (int page = 0; page < document.pageCount(); ++page)
            for (const PageLink& link : document.links(page)) {
                const auto figure = reportwords::figureOf(link.target);
                count += figure && figure->in == FigurePeriod::Month && figure->month < report.period.trendFrom();
            }
        return count;
    };
    MonthReport report = october(30);
    int known = 0;
    for (const TrendMonth& month : report.trend)
        known += month.lastYear > 0;
    REQUIRE(known > 5);
    CHECK(linksToLastYear(report) == known);
    for (TrendMonth& month : report.trend)
        month.lastYear = 0;
    CHECK(linksToLastYear(report) == 0);
}

TEST_CASE("the appendix begins a page of its own, behind everything that is signed")
{
    const auto pageOf = [](const ReportDocument& document, const QString& wanted) {
        for (int page = 0; page < document.pageCount(); ++page) {
            PageInk ink;
            ink.keep(PageInk::Keep::Texts);
            document.putPage(ink, page);
            for (const PageInk::PutText& text : ink.putTexts())
                if (text.text.startsWith(wanted))
                    return page;
        }
        return -1;
    };
    for (const int perMonth : {1, 30, 300}) {
        const MonthReport report = october(perMonth);
        REQUIRE_FALSE(appendixOf(report).isEmpty());
        const ReportDocument alone(report, {}, {});
        const ReportDocument whole(report, {}, {}, appendixOf(report));
        INFO(perMonth);
        CHECK(pageOf(whole, QStringLiteral("Appendix")) == alone.pageCount());
        CHECK(pageOf(whole, QStringLiteral("Prepared by")) == alone.pageCount() - 1);
    }
}

TEST_CASE("a report over a period in the future is printed with its fixed lists and dashes")
{
    const MonthReport report = sampleReport(sampleComplaints(30, 7), ReportPeriod::tryMonth(u"2027-08").value(),
        Moment::tryFromIso(u"2026-11-03T10:00:00").value());
    const ReportDocument document(report, {}, {});
    checkPages(document, 20);
    CHECK(pdfBytes(document).startsWith("%PDF"));
    if (!hasPdfTools())
        return;
    const QString text = pdfText(document);
    CHECK(text.contains(withoutSpace(report.period.toDisplay() + QStringLiteral(" has not begun yet."))));
    CHECK(text.contains(withoutSpace(QStringLiteral("Validity rate —"))));
    for (const ClassLine& line : report.satisfaction)
        CHECK(text.contains(withoutSpace(line.label)));
}

TEST_CASE("a figure that is nothing leads nowhere")
{
    const MonthReport report = october(0);
    const ReportDocument document(report, {}, {});
    for (int page = 0; page < document.pageCount(); ++page)
        CHECK(document.links(page).isEmpty());
}

TEST_CASE("the same report made at the same moment gives the same bytes")
{
    const QTemporaryDir folder;
    QList<QByteArray> bytes;
    for (const char* name : {"one.pdf", "two.pdf"}) {
        const MonthReport report = october(30);
        const QString path = folder.filePath(QString::fromLatin1(name));
        writePdf(ReportDocument(report, QStringLiteral("恒达包装有限公司"), {}, appendixOf(report)), path, report.asOf);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        bytes += file.readAll();
    }
    CHECK(bytes[0].size() > 10'000);
    CHECK(bytes[0] == bytes[1]);
}

TEST_CASE("what the clerk typed is read on paper whole, over pages if need be")
{
    if (!hasPdfTools())
        return;
    const MonthReport report = extreme();
    const QString text = pdfText(ReportDocument(report, {}, {}));
    // One character of each sentence, which a page's end cannot cut.
    CHECK(text.count(QStringLiteral("暂")) == 30 * reportSections().size());
    CHECK(text.count(QStringLiteral("隔")) == 700 * report.cases.size());
    CHECK(text.contains(QStringLiteral("客户投诉案件统计表")));
    CHECK(text.contains(QStringLiteral("missed")));
}

TEST_CASE("the figures of the report can be read out of its PDF")
{
    if (!hasPdfTools())
        return;
    const MonthReport report = october(30);
    const QString text = pdfText(ReportDocument(report, QStringLiteral("恒达包装有限公司"), {}));
    for (const QString& wanted : {report.now.validity.toPercent(), report.now.loss.toDisplay(),
             report.yearToDate.loss.toDisplay(), report.categories.first().label,
             report.parties.first().amount.toDisplay(), report.overdue.first().customer, report.perBatch.toPercent(),
             QStringLiteral("夜班预热缸温度报警改造验收"), QStringLiteral("客户投诉管理标准")}) {
        INFO(wanted.toStdString());
        CHECK(text.contains(withoutSpace(wanted)));
    }
    REQUIRE(report.overdue.size() > 60); // the 60 longest overdue are on paper, the others are counted
    for (const OverdueLine& line : report.overdue.first(60))
        CHECK(text.contains(line.number));
    CHECK(text.contains(QStringLiteral("%1morearelisted").arg(report.overdue.size() - 60)));
}

TEST_CASE("an empty report still has its definitions and its sign boxes")
{
    if (!hasPdfTools())
        return;
    const QString text = pdfText(ReportDocument(october(0), {}, {}));
    CHECK(text.contains(QStringLiteral("Preparedby")));
    CHECK(text.contains(QStringLiteral("valid÷registered")));
    CHECK(text.contains(QStringLiteral("nocomplaintwasregistered")));
}

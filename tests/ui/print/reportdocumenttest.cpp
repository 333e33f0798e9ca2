// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportdocument.h"
#include "tests/core/report/samplereports.h"
#include "tests/support/catch.h"
#include "tests/ui/print/pdftext.h"

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

TEST_CASE("no two texts of a report page cover each other and none leaves the type area")
{
    for (const int perMonth : {0, 1, 30, 300}) {
        const ReportDocument document(october(perMonth), QStringLiteral("恒达包装有限公司"), {});
        const ReportStyle style;
        for (int page = 0; page < std::min(document.pageCount(), 12); ++page) {
            PageInk ink;
            ink.keep(PageInk::Keep::Texts);
            document.putPage(ink, page);
            const QList<PageInk::PutText>& texts = ink.putTexts();
            for (qsizetype i = 0; i < texts.size(); ++i) {
                INFO(perMonth << " page " << page << ": " << texts[i].text.toStdString());
                CHECK(texts[i].box.left() >= style.left - 60);
                CHECK(texts[i].box.right() <= style.left + style.width + 60);
                for (qsizetype j = i + 1; j < texts.size(); ++j)
                    if (texts[i].box.adjusted(2, 6, -2, -6).intersects(texts[j].box.adjusted(2, 6, -2, -6)))
                        FAIL(texts[i].text.toStdString() + " / " + texts[j].text.toStdString());
            }
        }
    }
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

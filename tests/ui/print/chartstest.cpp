// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/charts.h"
#include "tests/support/catch.h"
#include "ui/print/pageunits.h"

using namespace kesu;

namespace {

/// Pairs of texts that cover each other.
QStringList overlaps(const PageInk& ink)
{
    QStringList found;
    const QList<PageInk::PutText>& texts = ink.putTexts();
    for (qsizetype i = 0; i < texts.size(); ++i)
        for (qsizetype j = i + 1; j < texts.size(); ++j)
            if (texts[i].box.adjusted(1, 1, -1, -1).intersects(texts[j].box.adjusted(1, 1, -1, -1)))
                found.append(texts[i].text + QStringLiteral(" / ") + texts[j].text);
    return found;
}

QStringList outside(const PageInk& ink, const QRectF& area)
{
    QStringList found;
    for (const PageInk::PutText& put : ink.putTexts())
        if (!area.adjusted(-30, -30, 30, 30).contains(put.box))
            found.append(put.text);
    return found;
}

const QRectF wide(0, 0, fromMm(180.0), fromMm(62.0));

} // namespace

TEST_CASE("an axis ends on a round number at or above the greatest value")
{
    CHECK(axisScale(0) == AxisScale{1, 1});
    CHECK(axisScale(5) == AxisScale{5, 1});
    CHECK(axisScale(38) == AxisScale{40, 10});
    CHECK(axisScale(1001) == AxisScale{1500, 500});
    for (qint64 greatest = 1; greatest < 3000; ++greatest) {
        const AxisScale scale = axisScale(greatest);
        CHECK(scale.end >= greatest);
        CHECK(scale.end % scale.step == 0);
        CHECK(scale.end / scale.step <= 5);
    }
}

TEST_CASE("texts of the trend do not cover each other, whatever the figures")
{
    for (const int greatest : {1, 7, 38, 999, 123'456}) {
        QList<TrendBar> bars;
        for (int i = 0; i < 12; ++i)
            bars.append(TrendBar{QStringLiteral("%1月").arg(i + 1), greatest * (i + 1) / 12, greatest * i / 24,
                i % 4 == 3 ? std::nullopt : std::optional<qint64>(i * 90), greatest / (i + 1)});
        PageInk ink;
        ink.keep(PageInk::Keep::Texts);
        putTrendChart(ink, wide, bars,
            {QStringLiteral("登记"), QStringLiteral("有效"), QStringLiteral("及时率"), QStringLiteral("上年同月登记")},
            ChartStyle());
        INFO(greatest);
        CHECK(overlaps(ink) == QStringList());
        CHECK(outside(ink, wide) == QStringList());
    }
}

TEST_CASE("texts of the Pareto chart do not cover each other, and many bars are drawn together")
{
    for (const int kinds : {1, 2, 5, 10, 11, 40}) {
        QList<ParetoBar> bars;
        for (int i = 0; i < kinds; ++i)
            bars.append(ParetoBar{QStringLiteral("不良类别的名称%1").arg(i + 1), 2 * (kinds - i)});
        PageInk ink;
        ink.keep(PageInk::Keep::Texts);
        const QRectF area(0, 0, fromMm(98.0), fromMm(66.0));
        putParetoChart(ink, area, bars, {}, ChartStyle());
        INFO(kinds);
        CHECK(overlaps(ink) == QStringList());
        CHECK(outside(ink, area) == QStringList());
    }
}

TEST_CASE("compared bars leave every text of the Pareto chart readable, even where they are far higher")
{
    for (const int before : {0, 1, 12, 5000})
        for (const int kinds : {1, 3, 10, 100}) {
            QList<ParetoBar> bars;
            for (int i = 0; i < kinds; ++i)
                bars.append(ParetoBar{QStringLiteral("印刷露白之色差走位%1").arg(i + 1), std::max(1, 12 - i),
                    before * (i % 3), before / 2});
            PageInk ink;
            ink.keep(PageInk::Keep::Texts);
            const QRectF area(0, 0, fromMm(180.0), fromMm(64.0));
            putParetoChart(ink, area, bars,
                {QStringLiteral("本月"), QStringLiteral("上月"), QStringLiteral("去年同期"),
                    QStringLiteral("累计比例")},
                ChartStyle());
            INFO(before << " " << kinds);
            CHECK(overlaps(ink) == QStringList());
            CHECK(outside(ink, area) == QStringList());
        }
}

TEST_CASE("bars lead to their figures, and what is nothing leads nowhere")
{
    PageInk ink;
    ink.keep(PageInk::Keep::Texts);
    ParetoBar bar{QStringLiteral("脱层"), 3};
    bar.link = QStringLiteral("a");
    ParetoBar none{QStringLiteral("起泡"), 0};
    none.link = QStringLiteral("b");
    putParetoChart(ink, wide, {bar, none}, {}, ChartStyle());
    REQUIRE(ink.links().size() == 1);
    CHECK(ink.links().first().target == QStringLiteral("a"));
    CHECK(wide.adjusted(0, -100, 0, 0).contains(ink.links().first().area));
}

TEST_CASE("charts without figures say so")
{
    for (int kind = 0; kind < 3; ++kind) {
        PageInk ink;
        ink.keep(PageInk::Keep::Texts);
        if (kind == 0)
            putTrendChart(ink, wide, {}, {}, ChartStyle());
        else if (kind == 1)
            putParetoChart(ink, wide, {ParetoBar{QStringLiteral("脱层"), 0}}, {}, ChartStyle());
        else
            putLengthChart(ink, wide, {}, ChartStyle());
        REQUIRE(ink.putTexts().size() == 1);
        CHECK(ink.putTexts().first().text == QStringLiteral("No data in this period"));
    }
}

TEST_CASE("bars of length zero keep their labels")
{
    PageInk ink;
    ink.keep(PageInk::Keep::Texts);
    putLengthChart(ink, wide,
        {{QStringLiteral("很满意"), 0, QStringLiteral("0")}, {QStringLiteral("满意"), 0, QStringLiteral("0")}},
        ChartStyle());
    CHECK(ink.putTexts().size() == 4);
    CHECK(overlaps(ink) == QStringList());
}

TEST_CASE("a shortened text fits and ends in dots")
{
    const PrintFont font(fromPoints(7.5), FontWeight::Regular);
    const QString name = QStringLiteral("中华人民共和国浙江省湖州市食品饮料进出口贸易股份有限公司");
    const QString made = elided(name, 1500.0, font);
    CHECK(font.width(made) <= 1500.0);
    CHECK(made.endsWith(QStringLiteral("…")));
    CHECK(elided(QStringLiteral("短"), 1500.0, font) == QStringLiteral("短"));
    CHECK(elided(name, 1.0, font) == QStringLiteral("…"));
}

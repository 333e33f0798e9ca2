// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figureview.h"
#include "tests/support/catch.h"
#include "ui/print/pageink.h"
#include "ui/print/pageunits.h"

#include <QSignalSpy>
#include <QTest>

using namespace kesu;

namespace {

/// Three pages; the first and the last with two places each.
class Pages final : public PagedDocument
{
public:
    QString title() const override { return QStringLiteral("三页"); }
    QPageLayout pageLayout() const override { return a4Portrait(); }
    int pageCount() const override { return 3; }
    void paintPage(QPainter&, int) const override { }
    QList<PageLink> links(int page) const override
    {
        if (page == 1)
            return {};
        const QString name = QString::number(page);
        return {{QRectF(1440, 1440, 1440, 720), name + QStringLiteral("a")},
            {QRectF(1440, 3000, 1440, 720), name + QStringLiteral("b")}};
    }
};

struct Fixture
{
    Fixture()
    {
        view.resize(800, 600);
        view.setDescription([](const QString& target) { return QStringLiteral("指向 ") + target; });
        view.setDocument(std::make_shared<Pages>());
        view.setZoom(0.5);
        view.show();
        view.activateWindow();
        view.setFocus();
    }

    /// Where on the viewport that point of the first page lies.
    QPoint at(double x, double y) const
    {
        const double scale = 0.5 * view.logicalDpiY() / unitsPerInch;
        const double left = std::max(12.0, std::floor((view.viewport()->width() - a4Width * scale) / 2.0));
        for (int top = 0; top < 40; ++top) { // the margin above the page
            const QPoint point(int(left + x * scale), int(top + y * scale));
            if (!view.targetAt(point).isEmpty())
                return point;
        }
        return {};
    }

    FigureView view;
};

} // namespace

TEST_CASE("a click on a figure opens it, one beside it does nothing")
{
    Fixture fixture;
    QSignalSpy opened(&fixture.view, &FigureView::linkActivated);
    const QPoint place = fixture.at(1800, 1800);
    REQUIRE(fixture.view.targetAt(place) == QStringLiteral("0a"));
    QTest::mouseClick(fixture.view.viewport(), Qt::LeftButton, Qt::NoModifier, place);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().toString() == QStringLiteral("0a"));
    QTest::mouseClick(fixture.view.viewport(), Qt::LeftButton, Qt::NoModifier, place + QPoint(0, 30));
    CHECK(opened.count() == 1);
    // Pressed on one, let go elsewhere.
    QTest::mousePress(fixture.view.viewport(), Qt::LeftButton, Qt::NoModifier, place);
    QTest::mouseRelease(fixture.view.viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(2, 2));
    CHECK(opened.count() == 1);
}

TEST_CASE("the pointer over a figure is a hand")
{
    Fixture fixture;
    const QPoint place = fixture.at(1800, 1800);
    QTest::mouseMove(fixture.view.viewport(), place);
    CHECK(fixture.view.viewport()->cursor().shape() == Qt::PointingHandCursor);
    QTest::mouseMove(fixture.view.viewport(), QPoint(2, 2));
    CHECK(fixture.view.viewport()->cursor().shape() == Qt::ArrowCursor);
}

TEST_CASE("Tab goes through the figures of all pages and Enter opens the one that it stands on")
{
    Fixture fixture;
    QSignalSpy opened(&fixture.view, &FigureView::linkActivated);
    QStringList seen;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&fixture.view, Qt::Key_Tab);
        QTest::keyClick(&fixture.view, Qt::Key_Return);
        seen += opened.last().first().toString();
    }
    CHECK(seen == QStringLiteral("0a 0b 2a 2b").split(QLatin1Char(' ')));
    CHECK(fixture.view.accessibleDescription() == QStringLiteral("指向 2b"));
    REQUIRE(fixture.view.current());
    CHECK(fixture.view.current()->page == 2);
    QTest::keyClick(&fixture.view, Qt::Key_Backtab);
    QTest::keyClick(&fixture.view, Qt::Key_Return);
    CHECK(opened.last().first().toString() == QStringLiteral("2a"));
    QTest::keyClick(&fixture.view, Qt::Key_Backtab);
    QTest::keyClick(&fixture.view, Qt::Key_Return);
    CHECK(opened.last().first().toString() == QStringLiteral("0b"));
}

TEST_CASE("behind the last figure the keyboard leaves the pages")
{
    Fixture fixture;
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&fixture.view, Qt::Key_Tab);
    REQUIRE(fixture.view.current());
    QTest::keyClick(&fixture.view, Qt::Key_Tab);
    CHECK_FALSE(fixture.view.current());
    QTest::keyClick(&fixture.view, Qt::Key_Tab);
    QTest::keyClick(&fixture.view, Qt::Key_Escape);
    CHECK_FALSE(fixture.view.current());
}

TEST_CASE("a report made anew keeps the keyboard on the same figure")
{
    Fixture fixture;
    REQUIRE(fixture.view.showLink(QStringLiteral("2b")));
    fixture.view.setDocument(std::make_shared<Pages>());
    REQUIRE(fixture.view.current());
    CHECK(fixture.view.current()->page == 2);
    CHECK_FALSE(fixture.view.showLink(QStringLiteral("9z")));
    fixture.view.setDocument(nullptr);
    CHECK_FALSE(fixture.view.current());
    QTest::keyClick(&fixture.view, Qt::Key_Tab);
}

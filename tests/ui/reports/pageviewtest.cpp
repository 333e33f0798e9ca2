// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pageview.h"
#include "tests/support/catch.h"
#include "tests/ui/print/sampleforms.h"
#include "ui/print/formdocument.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace kesu;
using namespace kesu::test;

namespace {

std::shared_ptr<const PagedDocument> document(int forms)
{
    return std::make_shared<FormDocument>(QList<FormTree>(forms, handlingForm(fullForm())));
}

} // namespace

TEST_CASE("pages are gone through with the keyboard and the current one is told")
{
    PageView view;
    view.resize(700, 800);
    view.setDocument(document(2));
    REQUIRE(view.pageCount() == 4);
    QSignalSpy told(&view, &PageView::currentPageChanged);
    QTest::keyClick(&view, Qt::Key_PageDown);
    CHECK(view.currentPage() == 1);
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(view.currentPage() == 3);
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(view.currentPage() == 0);
    CHECK(told.count() == 3);
}

TEST_CASE("the width is fitted until a size is chosen")
{
    PageView view;
    view.resize(700, 800);
    view.setDocument(document(1));
    CHECK(view.isFittingWidth());
    const double narrow = view.zoom();
    view.resize(1000, 800);
    view.fitWidth();
    CHECK(view.zoom() > narrow);
    CHECK(view.horizontalScrollBar()->maximum() == 0);
    view.zoomIn();
    CHECK_FALSE(view.isFittingWidth());
    view.setZoom(99.0);
    CHECK(view.zoom() <= 5.0);
    CHECK(view.horizontalScrollBar()->maximum() > 0);
}

TEST_CASE("the view shows the ink of the page")
{
    PageView view;
    view.resize(700, 900);
    view.setDocument(document(1));
    const QImage seen = view.grab().toImage();
    int dark = 0;
    for (int y = 0; y < seen.height(); ++y)
        for (int x = 100; x < 600; ++x)
            dark += qGray(seen.pixel(x, y)) < 90;
    CHECK(dark > 500);
}

TEST_CASE("a shorter document does not leave the view behind its end")
{
    PageView view;
    view.resize(700, 800);
    view.setDocument(document(5));
    view.showPage(9);
    view.setDocument(document(1));
    CHECK(view.currentPage() <= 1);
    view.setDocument(nullptr);
    CHECK(view.pageCount() == 0);
    view.grab();
}

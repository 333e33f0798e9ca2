// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/idlewatch.h"

#include "tests/support/catch.h"
#include "ui/access/lockcover.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace kesu;
using namespace std::chrono_literals;

TEST_CASE("after the time without a touch the watch speaks once, and a touch in any window puts it off")
{
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    QLineEdit field;
    field.show();
    QElapsedTimer begun;
    begun.start();
    watch.start(300ms);
    QTest::qWait(150);
    QTest::keyClick(&field, Qt::Key_A);
    REQUIRE(idle.wait(2000));
    CHECK(begun.elapsed() >= 440);
    QTest::qWait(350);
    CHECK(idle.count() == 1);
    CHECK_FALSE(watch.isRunning());
}

TEST_CASE("with no time the watch never speaks")
{
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.start(50ms);
    watch.start(0ms);
    CHECK_FALSE(idle.wait(200));
    CHECK_FALSE(watch.isRunning());
}

TEST_CASE("the cover lies over every open window, follows its size, hides its title and goes again")
{
    QWidget window;
    window.setWindowTitle(QStringLiteral("KS202610-0042 – 恒达纸箱厂"));
    window.resize(300, 200);
    window.show();
    QDialog dialog(&window);
    dialog.setWindowTitle(QStringLiteral("华联食品"));
    dialog.show();
    QWidget closed;
    {
        const LockCover cover;
        CHECK(cover.coveredWindows() == 2);
        CHECK_FALSE(window.windowTitle().contains(QStringLiteral("恒达")));
        CHECK_FALSE(dialog.windowTitle().contains(QStringLiteral("华联")));
        window.resize(500, 400);
        CHECK(window.childAt(250, 390)->window() == &window);
        CHECK(window.childAt(490, 390) != nullptr);
    }
    CHECK(window.windowTitle() == QStringLiteral("KS202610-0042 – 恒达纸箱厂"));
    CHECK(dialog.windowTitle() == QStringLiteral("华联食品"));
    CHECK(window.childAt(250, 390) == nullptr);
}

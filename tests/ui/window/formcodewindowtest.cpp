// SPDX-License-Identifier: GPL-3.0-or-later
// A form goes out on paper and comes back under a scanner.
#include "core/service/formservice.h"
#include "tests/support/catch.h"
#include "tests/ui/window/companyfixture.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/print/formdocument.h"
#include "ui/print/pageunits.h"
#include "ui/shared/scriptedmodals.h"
#include "ui/slip/scannedbar.h"
#include "ui/slip/slippage.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QTest>
#include <QTimer>
#include <ZXing/ReadBarcode.h>

using namespace kesu;
using kesu::test::CompanyFixture;

namespace {

constexpr int scannedDpi = 150;

// The library's texts are wide in its first version and UTF-8 in the second.
[[maybe_unused]] QString toText(const std::wstring& text)
{
    return QString::fromStdWString(text);
}
[[maybe_unused]] QString toText(const std::string& text)
{
    return QString::fromStdString(text);
}

/// What a scanner reads from the form's first page, printed and laid before it.
QString scanned(const FormTree& form)
{
    const FormDocument document({form});
    const QSizeF inches = document.pageLayoutOf(0).fullRect(QPageLayout::Inch).size();
    QImage page((inches * scannedDpi).toSize(), QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.scale(double(scannedDpi) / unitsPerInch, double(scannedDpi) / unitsPerInch);
    document.paintPage(painter, 0);
    painter.end();
    const ZXing::ImageView view(
        page.constBits(), page.width(), page.height(), ZXing::ImageFormat::Lum, static_cast<int>(page.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    const QString text = toText(ZXing::ReadBarcode(view, hints).text());
    REQUIRE_FALSE(text.isEmpty());
    return text;
}

struct Fixture
{
    Fixture()
    {
        id = company.file(QStringLiteral("华联食品"), u"2026-10-05T09:30:00");
        company.file(QStringLiteral("金辉饮料"), u"2026-10-12T14:00:00");
        code = scanned(FormService(company.workspace())
                           .form(QStringLiteral("handling"), id, PrintProfile::Internal, QStringLiteral("zh_CN")));
        window = std::make_unique<MainWindow>(company.workspace(), QStringList{QStringLiteral("en")});
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    }

    SlipPage& slip() { return *window->page(Screen::Slip)->findChild<SlipPage*>(); }
    ScannedBar& bar() { return *slip().findChild<ScannedBar*>(); }

    CompanyFixture company;
    ScriptedModals modals;
    ComplaintId id;
    QString code;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_CASE("a printed form read by its QR code opens its complaint and is said to be present; after an edit, changed")
{
    Fixture fixture;
    fixture.window->openByCode(fixture.code);
    CHECK(fixture.window->currentScreen() == Screen::Slip);
    CHECK(fixture.slip().editor().record().id == fixture.id);
    CHECK(fixture.bar().isVisible());
    CHECK(fixture.bar().sentence().contains(QStringLiteral("as it is now")));

    ComplaintRecord record = fixture.company.workspace().complaints().load(fixture.id);
    record.facts.description = QStringLiteral("箱体脱层，约五百只");
    fixture.company.workspace().complaints().save(record);
    fixture.window->openByCode(fixture.code);
    CHECK(fixture.slip().editor().record().facts.description == record.facts.description);
    CHECK(fixture.bar().sentence().contains(QStringLiteral("changed")));
    CHECK(fixture.bar().sentence().contains(QStringLiteral("陈敏")));
    CHECK_FALSE(fixture.bar().detail().isEmpty());

    // Another slip has nothing to do with that paper.
    fixture.window->openComplaint(ComplaintId(fixture.id.value() + 1));
    CHECK(fixture.bar().sentence().isEmpty());
}

TEST_CASE("a form scanned into the ledger's search opens its complaint and leaves the search as it was")
{
    Fixture fixture;
    fixture.window->openScreen(Screen::Ledger);
    auto* search = fixture.window->page(Screen::Ledger)->findChild<QLineEdit*>();
    REQUIRE(search);
    QTest::keyClicks(search, fixture.code);
    CHECK(fixture.window->currentScreen() == Screen::Slip);
    CHECK(fixture.slip().editor().record().id == fixture.id);
    CHECK(search->text().isEmpty());
}

TEST_CASE("the Enter that a scanner sends after a code does not land in the slip that opened")
{
    Fixture fixture;
    const auto record = [&] { return fixture.slip().editor().record(); };
    const auto endsNowhere = [&] {
        REQUIRE(fixture.window->currentScreen() == Screen::Slip);
        REQUIRE(fixture.slip().editor().record().id == fixture.id);
        fixture.window->activateWindow(); // no window manager does it after the dialog
        REQUIRE(QTest::qWaitForWindowActive(fixture.window.get()));
        const QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus);
        const ComplaintRecord opened = record();
        QTest::keyClick(fixture.window->windowHandle(), Qt::Key_Return);
        CHECK(QApplication::focusWidget() == focus);
        QTest::keyClick(fixture.window->windowHandle(), Qt::Key_Tab); // some send both
        CHECK(QApplication::focusWidget() == focus);
        CHECK(record() == opened);
        QTest::keyClick(fixture.window->windowHandle(), 'x'); // whoever goes on by hand has the keys again
        QTest::keyClick(fixture.window->windowHandle(), Qt::Key_Tab);
        CHECK(QApplication::focusWidget() != focus);
    };
    SECTION("scanned into the ledger's search")
    {
        fixture.window->openScreen(Screen::Ledger);
        auto* search = fixture.window->page(Screen::Ledger)->findChild<QLineEdit*>();
        REQUIRE(search);
        QTest::keyClicks(search, fixture.code);
        endsNowhere();
    }
    SECTION("scanned into the dialog")
    {
        QAction* scan = nullptr;
        for (QAction* action : fixture.window->findChildren<QAction*>())
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F))
                scan = action;
        REQUIRE(scan);
        QTimer::singleShot(0, fixture.window.get(), [&] {
            const QWidget* dialog = QApplication::activeModalWidget();
            REQUIRE(dialog);
            QTest::keyClicks(dialog->findChild<QLineEdit*>(), fixture.code);
        });
        scan->trigger();
        endsNowhere();
    }
}

TEST_CASE("a form of another database and a code that is none are said")
{
    Fixture fixture;
    FormCode foreign = readFormCode(fixture.code).code;
    foreign.proof = QByteArray(FormCode::proofBytes, 'x');
    fixture.window->openByCode(foreign.toText());
    CHECK(fixture.modals.shown().last().contains(QStringLiteral("another database")));
    fixture.window->openByCode(fixture.code.left(20));
    CHECK(fixture.modals.shown().last().contains(QStringLiteral("not read")));
    CHECK(fixture.window->currentScreen() != Screen::Slip);
}

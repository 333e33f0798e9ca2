// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/verifydialog.h"

#include "tests/support/catch.h"
#include "tests/ui/window/companyfixture.h"
#include "ui/safety/brokenplacesmodel.h"
#include "ui/shared/scriptedmodals.h"
#include "ui/shared/tidytable.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kesu;
using namespace kesu::test;

namespace {

void run(VerifyDialog& dialog)
{
    dialog.start();
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isRunning(); }, 20'000));
    QTest::qWait(10);
}

} // namespace

TEST_CASE("A sound database gives its head, which is found again from paper")
{
    CompanyFixture fixture;
    fixture.file(QStringLiteral("华联食品"), u"2026-10-05T09:30:00");
    VerifyDialog dialog(fixture.workspace());
    run(dialog);
    CHECK(dialog.places().rowCount() == 0);
    const QString head = VerifyService(fixture.workspace()).head().toDisplay();
    REQUIRE_FALSE(head.isEmpty());
    CHECK(dialog.reportText().contains(head));

    fixture.file(QStringLiteral("长沙百货"), u"2026-10-06T10:00:00");
    dialog.setPaperHead(head);
    run(dialog);
    CHECK(dialog.places().rowCount() == 0);
    const QString found = dialog.reportText();
    dialog.setPaperHead(QStringLiteral("2-AAAA-BBBB-CCCC-DDDD"));
    run(dialog);
    CHECK(dialog.reportText() != found);
}

TEST_CASE("What is no head cannot be looked for")
{
    CompanyFixture fixture;
    VerifyDialog dialog(fixture.workspace());
    dialog.setPaperHead(QStringLiteral("不是首哈希"));
    QPushButton* start = nullptr;
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->isDefault())
            start = button;
    }
    REQUIRE(start != nullptr);
    CHECK_FALSE(start->isEnabled());
    dialog.setPaperHead(QString());
    CHECK(start->isEnabled());
}

TEST_CASE("A changed attachment is listed with its complaint, which opens from there, and saved as text")
{
    CompanyFixture fixture;
    const QString source = fixture.folder().filePath(QStringLiteral("现场.txt"));
    QFile photo(source);
    REQUIRE(photo.open(QIODevice::WriteOnly));
    photo.write("脱层三百只");
    photo.close();
    ComplaintRecord record = fixture.slip(QStringLiteral("华联食品"), CompanyFixture::at(u"2026-10-05T09:30:00"));
    record.attachments += fixture.workspace().complaints().attach(source);
    const ComplaintId id = fixture.file(record);
    QFile content(fixture.workspace().complaints().attachmentPath(record.attachments.first()));
    REQUIRE(content.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    REQUIRE(content.open(QIODevice::WriteOnly));
    content.write("脱层四百只");
    content.close();

    VerifyDialog dialog(fixture.workspace());
    dialog.QDialog::show();
    run(dialog);
    REQUIRE(dialog.places().rowCount() == 1);
    CHECK(dialog.places().index(0, BrokenPlacesModel::What).data().toString().contains(QStringLiteral("现场.txt")));
    CHECK(dialog.places().complaint(0) == id);
    QSignalSpy asked(&dialog, &VerifyDialog::complaintRequested);
    Q_EMIT dialog.findChild<TidyTable*>()->rowActivated(0);
    CHECK(asked.count() == 1);

    const QString target = fixture.folder().filePath(QStringLiteral("核对.txt"));
    ScriptedModals modals;
    modals.answerPath(target);
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == VerifyDialog::tr("&Save as text …"))
            button->click();
    }
    QFile saved(target);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(saved.readAll()).contains(QStringLiteral("现场.txt")));
}

TEST_CASE("The list of broken places is a sound model")
{
    BrokenPlacesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    VerifyFinding row;
    row.area = VerifyArea::Record;
    row.message = QStringLiteral("第 1 行被改动");
    row.thing = QStringLiteral("complaint");
    row.id = 7;
    row.sequence = 1234;
    VerifyFinding derived;
    derived.area = VerifyArea::Derived;
    derived.thing = QStringLiteral("customer");
    derived.id = 7;
    model.setFindings({row, derived});
    CHECK(model.complaint(0) == ComplaintId(7));
    CHECK_FALSE(model.complaint(1).isStored());
    CHECK(model.index(0, BrokenPlacesModel::Entry).data().toString() == QStringLiteral("1,234"));
    CHECK(model.toText().count(QLatin1Char('\n')) == 3);
}

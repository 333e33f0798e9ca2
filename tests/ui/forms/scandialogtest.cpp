// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/scandialog.h"
#include "tests/support/catch.h"
#include "tests/ui/window/companyfixture.h"
#include "ui/forms/scanlistener.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace kesu;
using kesu::test::CompanyFixture;

namespace {

struct Fixture
{
    Fixture()
    {
        id = company.file(QStringLiteral("华联食品"), u"2026-10-05T09:30:00");
        record = company.workspace().complaints().load(id);
        code = formCodeOf(company.workspace(), record);
        QWidget nobody;
        QTest::keyClick(&nobody, Qt::Key_Space); // no Enter of an earlier scan is awaited any more
    }

    CompanyFixture company;
    ComplaintId id;
    ComplaintRecord record;
    FormCode code;
};

QString answerOf(const ScanDialog& dialog)
{
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        if (label->accessibleName() == QStringLiteral("What the form shows"))
            return label->text();
    return {};
}

/// A window in which nobody types: a list has the keyboard.
struct QuietWindow
{
    QuietWindow()
        : list(new QListWidget(&window))
        , edit(new QLineEdit(&window))
        , listener(window)
        , scanned(&listener, &ScanListener::scanned)
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(list);
        layout->addWidget(edit);
        list->addItems({QStringLiteral("Karton"), QStringLiteral("Elektro"), QStringLiteral("Salz")});
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        list->setFocus();
    }

    /// As a scanner does: to the window, whatever has the focus in it.
    void type(const QString& text)
    {
        for (const QChar c : text)
            QTest::keyClick(window.windowHandle(), c.toLatin1());
    }

    QWidget window;
    QListWidget* list;
    QLineEdit* edit;
    ScanListener listener;
    QSignalSpy scanned;
};

} // namespace

TEST_CASE("a scanned form opens its complaint without a further key")
{
    Fixture fixture;
    ScanDialog dialog(fixture.company.workspace());
    auto* field = dialog.findChild<QLineEdit*>();
    CHECK_FALSE(field->testAttribute(Qt::WA_InputMethodEnabled)); // an input method would swallow the scanner's keys
    QTest::keyClicks(field, fixture.code.toText());
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.form().complaint == fixture.id);
    CHECK(dialog.form().state == PaperState::Present);
}

TEST_CASE("the line at the foot of a form is typed and ended with Enter")
{
    Fixture fixture;
    ScanDialog dialog(fixture.company.workspace());
    dialog.show();
    auto* field = dialog.findChild<QLineEdit*>();
    field->setText(fixture.code.toDisplay());
    CHECK(dialog.result() == QDialog::Rejected);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.form().complaint == fixture.id);
}

TEST_CASE("what is no code, damaged or of another database is said, and the next one can be scanned")
{
    Fixture fixture;
    ScanDialog dialog(fixture.company.workspace());
    dialog.show();
    auto* field = dialog.findChild<QLineEdit*>();
    FormCode foreign = fixture.code;
    foreign.proof = QByteArray(8, 'x');
    QStringList said;
    for (const QString& typed : {QStringLiteral("6901234567892"), fixture.code.toText().left(20), foreign.toText()}) {
        field->setText(typed);
        QTest::keyClick(field, Qt::Key_Return);
        CHECK(dialog.result() == QDialog::Rejected);
        CHECK_FALSE(answerOf(dialog).isEmpty());
        CHECK_FALSE(said.contains(answerOf(dialog)));
        said << answerOf(dialog);
    }
    CHECK(field->selectedText() == field->text());
    QTest::keyClicks(field, fixture.code.toText());
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("a scanner is heard where no field has the keyboard, and its Enter goes nowhere")
{
    Fixture fixture;
    QuietWindow quiet;
    QSignalSpy activated(quiet.list, &QListWidget::itemActivated);
    quiet.list->setCurrentRow(2);
    quiet.type(fixture.code.toText());
    QTest::keyClick(quiet.window.windowHandle(), Qt::Key_Return);
    QCoreApplication::processEvents();
    REQUIRE(quiet.scanned.count() == 1);
    CHECK(readFormCode(quiet.scanned.first().first().toString()).code == fixture.code);
    CHECK(activated.isEmpty());
}

TEST_CASE("slow typing and fields are left alone by the listener")
{
    Fixture fixture;
    QuietWindow quiet;
    QTest::keyClick(quiet.window.windowHandle(), 'E'); // the list goes to Elektro, as it does anyway
    CHECK(quiet.list->currentRow() == 1);
    quiet.edit->setFocus();
    quiet.type(fixture.code.toText());
    CHECK(quiet.edit->text() == fixture.code.toText());
    CHECK(quiet.scanned.isEmpty());
}

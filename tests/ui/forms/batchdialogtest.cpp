// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/batchdialog.h"
#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/ui/window/companyfixture.h"
#include "ui/forms/batchprinter.h"
#include "ui/shared/scriptedmodals.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QRegularExpression>
#include <QTest>

using namespace kesu;
using kesu::test::CompanyFixture;

namespace {

struct Fixture
{
    Fixture()
    {
        for (const char16_t* day : {u"2026-09-28T09:30:00", u"2026-10-05T09:30:00", u"2026-10-12T14:00:00"})
            ids << company.file(QStringLiteral("华联/食品"), day);
    }

    QString path(const QString& name) const { return company.folder().filePath(name); }

    CompanyFixture company;
    ScriptedModals modals;
    QList<ComplaintId> ids;
};

bool says(const QWidget& dialog, const QString& text)
{
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        if (label->text().contains(text))
            return true;
    return false;
}

int pagesIn(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString pdf = QString::fromLatin1(file.readAll());
    REQUIRE(pdf.startsWith(QStringLiteral("%PDF-")));
    static const QRegularExpression count(QStringLiteral("/Count (\\d+)"));
    return count.match(pdf).captured(1).toInt();
}

} // namespace

TEST_CASE("the forms of a month go into one file, and beforehand it is said how many")
{
    Fixture fixture;
    BatchDialog dialog(fixture.company.workspace(), {}, {});
    dialog.chooseForms({QStringLiteral("handling")});
    dialog.choosePeriod(QDate(2026, 10, 1), QDate(2026, 10, 31));
    QTRY_VERIFY(says(dialog, QStringLiteral("2 complaint(s), 2 form(s)")));
    fixture.modals.answerPath(fixture.path(QStringLiteral("十月.pdf")));
    dialog.choose(BatchDialog::Into::OneFile);
    dialog.print();
    CHECK(dialog.outcome().contains(QStringLiteral("2 form(s)")));
    CHECK(pagesIn(fixture.path(QStringLiteral("十月.pdf"))) >= 2);
}

TEST_CASE("a file for each form is named by the pattern and overwrites nothing")
{
    Fixture fixture;
    const QString folder = fixture.path(QStringLiteral("单"));
    REQUIRE(QDir().mkpath(folder));
    const QString number = fixture.company.workspace().complaints().load(fixture.ids.first()).number;
    const QString taken = folder + QStringLiteral("/%1 华联_食品.pdf").arg(number);
    QFile old(taken);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    BatchDialog dialog(fixture.company.workspace(), fixture.ids, {});
    dialog.chooseForms({QStringLiteral("handling")});
    dialog.choose(BatchDialog::Which::Chosen);
    dialog.choose(BatchDialog::Into::FileEach);
    for (auto* edit : dialog.findChildren<QLineEdit*>())
        if (edit->text().contains(QStringLiteral("{number}")))
            edit->setText(QStringLiteral("{number} {customer}"));
    fixture.modals.answerPath(folder);
    dialog.print();
    CHECK(dialog.outcome().contains(QStringLiteral("3 form(s)")));
    CHECK(QDir(folder).entryList({QStringLiteral("*.pdf")}).size() == 4);
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "old");
}

TEST_CASE("a complaint whose forms cannot be made is left out and named; the others are printed")
{
    Fixture fixture;
    FormBatchOrder order;
    order.complaints = {fixture.ids[0], ComplaintId(9999), fixture.ids[1]};
    order.keys = {QStringLiteral("handling")};
    FormBatch batch(fixture.company.workspace(), order);
    REQUIRE(batch.count() == 2);
    CHECK(batch.form(0) != batch.form(1));
    REQUIRE(batch.failures().size() == 1);
    CHECK(batch.failures().first().complaint == ComplaintId(9999));
    CHECK_FALSE(batch.failures().first().why.isEmpty());
}

TEST_CASE("a form of one standard is made for its own complaints only, and once without copies if wanted")
{
    Fixture fixture;
    FormBatchOrder order;
    order.complaints = fixture.ids;
    order.keys = {QStringLiteral("handling"), QStringLiteral("pcb/complaint-handling-form")};
    order.copies = FormBatchOrder::Copies::One;
    FormBatch batch(fixture.company.workspace(), order);
    CHECK(batch.count() == 3);
    CHECK(batch.failures().isEmpty());
    CHECK(batch.form(0).copies.isEmpty());
}

TEST_CASE("a batch goes to a printer form by form, and can be stopped")
{
    Fixture fixture;
    FormBatchOrder order;
    order.complaints = fixture.ids;
    order.keys = {QStringLiteral("handling")};
    FormBatch batch(fixture.company.workspace(), order);
    const FormSource source{batch.count(), [&](qsizetype index) { return batch.form(index); }};
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(fixture.path(QStringLiteral("printed.pdf")));
    const FormsWritten written = printBatch(printer, source, {});
    CHECK(written.forms == 3);
    CHECK(written.pages >= 3);
    CHECK(pagesIn(fixture.path(QStringLiteral("printed.pdf"))) == written.pages);
    CHECK_THROWS_AS(printBatch(printer, source, [](int done, int) { return done < 2; }), Error);
}

TEST_CASE("names of files are fit for every system")
{
    CHECK(safeFileName(QStringLiteral("KS202610-0042 华联食品")) == QStringLiteral("KS202610-0042 华联食品"));
    CHECK(safeFileName(QStringLiteral("a/b\\c:d*e?f\"g<h>i|j")) == QStringLiteral("a_b_c_d_e_f_g_h_i_j"));
    CHECK(safeFileName(QStringLiteral(" ../..\n")) == QStringLiteral("_"));
    CHECK(safeFileName(QStringLiteral("con.pdf")) == QStringLiteral("_con.pdf"));
    CHECK(safeFileName(QStringLiteral("…。")).isEmpty() == false);
    CHECK(safeFileName(QString(500, QChar(u'长'))).size() == 120);
    CHECK(safeFileName(QStringLiteral(" . ")).isEmpty());
}

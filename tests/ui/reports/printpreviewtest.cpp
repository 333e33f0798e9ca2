// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/printpreview.h"
#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/ui/print/sampleforms.h"
#include "ui/print/formdocument.h"
#include "ui/reports/pageview.h"
#include "ui/reports/printjob.h"
#include "ui/shared/scriptedmodals.h"

#include <QComboBox>
#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>

using namespace kesu;
using namespace kesu::test;

namespace {

std::shared_ptr<const PagedDocument> document(PrintProfile profile = PrintProfile::Internal)
{
    HandlingFormInput input = fullForm();
    input.profile = profile;
    return std::make_shared<FormDocument>(QList<FormTree>{handlingForm(input)});
}

} // namespace

TEST_CASE("the preview saves what it shows")
{
    const QTemporaryDir folder;
    ScriptedModals modals;
    modals.answerPath(folder.filePath(QStringLiteral("form.pdf")));
    PrintPreviewDialog dialog(document());
    dialog.savePdf();
    QFile file(folder.filePath(QStringLiteral("form.pdf")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(modals.shown().size() <= 1); // the question for the file, no complaint
}

TEST_CASE("a file that cannot be written is said in words")
{
    ScriptedModals modals;
    modals.answerPath(QStringLiteral("/no/such/folder/form.pdf"));
    PrintPreviewDialog dialog(document());
    dialog.savePdf();
    CHECK(modals.shown().join(QLatin1Char('\n')).contains(QStringLiteral("/no/such/folder/form.pdf")));
}

TEST_CASE("another variant takes the place of the pages")
{
    PrintPreviewDialog dialog(document());
    dialog.offerVariants(QStringLiteral("Who"), {QStringLiteral("internal"), QStringLiteral("customer")},
        [](int variant) { return document(variant == 0 ? PrintProfile::Internal : PrintProfile::Customer); });
    auto* choice = dialog.findChild<QComboBox*>();
    REQUIRE(choice);
    choice->setCurrentIndex(1);
    CHECK(dialog.pageView()->pageCount() == dialog.document().pageCount());
    CHECK(dialog.document().title() == document(PrintProfile::Customer)->title());
    CHECK(dialog.document().title() != document(PrintProfile::Internal)->title());
}

TEST_CASE("a printer gets the pages that it was asked for")
{
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
    printer.setFromTo(2, 2);
    printTo(printer, *document());
    QFile file(folder.filePath(QStringLiteral("printed.pdf")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("/Count 1"));
}

TEST_CASE("a printer that takes nothing is said")
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(QStringLiteral("/no/such/folder/printed.pdf"));
    CHECK_THROWS_AS(printTo(printer, *document()), Error);
}

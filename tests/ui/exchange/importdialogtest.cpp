// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importdialog.h"
#include "tests/core/service/office.h"
#include "ui/exchange/previewmodel.h"
#include "ui/exchange/rejectsmodel.h"
#include "ui/shared/scriptedmodals.h"
#include "ui/shared/tidytable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

const QString dataFolder = QStringLiteral(KESU_TEST_DATA "/import");

QPushButton* button(const ImportDialog& dialog, const QString& text)
{
    for (QPushButton* candidate : dialog.findChildren<QPushButton*>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

QAbstractItemModel* table(const ImportDialog& dialog, int tab)
{
    const auto* tabs = dialog.findChild<QTabWidget*>();
    return static_cast<TidyTable*>(tabs->widget(tab))->model();
}

bool says(const ImportDialog& dialog, const QString& text)
{
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("nothing can be imported before a table is chosen")
{
    Office office;
    const ImportDialog dialog(*office.workspace, nullptr, dataFolder);
    CHECK_FALSE(button(dialog, u"Import"_s)->isEnabled());
    CHECK_FALSE(button(dialog, u"Try without keeping"_s)->isEnabled());
    CHECK(dialog.findChild<QComboBox*>()->currentText() == u"测试台账"_s);
}

TEST_CASE("the shipped mappings are offered by their titles")
{
    Office office;
    const ImportDialog dialog(*office.workspace);
    const auto* mappings = dialog.findChild<QComboBox*>();
    CHECK(mappings->count() >= 2);
    CHECK(mappings->findText(u"客户投诉台账"_s) >= 0);
}

TEST_CASE("the preview marks the cells that will not be taken, in words too")
{
    Office office;
    ImportDialog dialog(*office.workspace, nullptr, dataFolder);
    dialog.setTable(dataFolder + u"/ledger.csv"_s);
    const QAbstractItemModel* preview = table(dialog, 0);
    REQUIRE(preview->rowCount() > 4);
    const QModelIndex bad = preview->index(2, 1);
    CHECK(bad.data().toString() == u"2026-2-30"_s);
    CHECK(bad.data(Qt::ToolTipRole).toString().contains(u"2026-10-05"_s));
    CHECK_FALSE(bad.data(Qt::DecorationRole).isNull());
    CHECK(preview->index(0, 1).data(Qt::ToolTipRole).isNull());
    CHECK(preview->headerData(2, Qt::Vertical).toInt() == 6);
    CHECK(button(dialog, u"Import"_s)->isEnabled());
}

TEST_CASE("trying counts and lists every rejected row, and keeps nothing")
{
    Office office;
    ImportDialog dialog(*office.workspace, nullptr, dataFolder);
    QSignalSpy imported(&dialog, &ImportDialog::imported);
    dialog.setTable(dataFolder + u"/ledger.csv"_s);
    dialog.tryOut();
    CHECK(says(dialog, u"11 rows read: 4 would be imported, 1 are known already, 6 would be rejected"_s));
    CHECK(table(dialog, 1)->rowCount() == 6);
    CHECK(table(dialog, 1)->index(0, RejectsModel::Row).data().toInt() == 6);
    CHECK(imported.isEmpty());
    CHECK(office.complaints().ledgerTotals({}).count == 0);
}

TEST_CASE("importing keeps the good rows, says so, and the rejected ones can be saved")
{
    Office office;
    ImportDialog dialog(*office.workspace, nullptr, dataFolder);
    QSignalSpy imported(&dialog, &ImportDialog::imported);
    dialog.setTable(dataFolder + u"/ledger.csv"_s);
    button(dialog, u"Import"_s)->click();
    CHECK(imported.size() == 1);
    CHECK(office.complaints().ledgerTotals({}).count == 4);
    CHECK(says(dialog, u"4 imported"_s));

    const QTemporaryDir folder;
    ScriptedModals modals;
    modals.answerPath(folder.filePath(u"rejected.csv"_s));
    button(dialog, u"Save rejected rows …"_s)->click();
    CHECK(modals.isExhausted());
    CHECK(QFile::exists(folder.filePath(u"rejected.csv"_s)));
}

TEST_CASE("a table that does not fit the mapping is explained and cannot be imported")
{
    Office office;
    ImportDialog dialog(*office.workspace, nullptr, dataFolder);
    dialog.setTable(dataFolder + u"/cars.csv"_s);
    CHECK(says(dialog, u"car_model"_s));
    // what stands in it is shown all the same
    CHECK(table(dialog, 0)->index(0, 2).data().toString() == u"car_model"_s);
    CHECK_FALSE(button(dialog, u"Import"_s)->isEnabled());
    dialog.setMappingFile(QStringLiteral(KESU_RESOURCES "/mappings/car-complaints.toml"));
    CHECK(button(dialog, u"Import"_s)->isEnabled());
}

TEST_CASE("a mapping with faults is told with its line")
{
    Office office;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"bad.toml"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("rulebook = \"carton\"\n[[column]]\nname = \"客户\"\nfeild = \"customer.name\"\n");
    file.close();
    ImportDialog dialog(*office.workspace, nullptr, dataFolder);
    dialog.setTable(dataFolder + u"/ledger.csv"_s);
    dialog.setMappingFile(file.fileName());
    CHECK(says(dialog, u"bad.toml:4"_s));
    CHECK_FALSE(button(dialog, u"Import"_s)->isEnabled());
}

TEST_CASE("the models keep the rules of models")
{
    Office office;
    PreviewModel preview;
    const QAbstractItemModelTester previewTester(&preview, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Findings findings;
    const std::optional<Mapping> mapping = loadMapping(dataFolder + u"/ledger.toml"_s, findings);
    REQUIRE(mapping);
    preview.setPreview(Importer(*office.workspace).preview(dataFolder + u"/ledger.csv"_s, *mapping, 10));
    CHECK(preview.rowCount() == 10);
    RejectsModel rejects;
    const QAbstractItemModelTester rejectsTester(&rejects, QAbstractItemModelTester::FailureReportingMode::Fatal);
    rejects.setRows(
        Importer(*office.workspace).run(dataFolder + u"/ledger.csv"_s, *mapping, ImportRun::Rehearse).rejectedRows);
    CHECK(rejects.rowCount() == 6);
}

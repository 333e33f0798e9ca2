// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/slip/slipfixture.h"
#include "ui/shared/tidytable.h"
#include "ui/slip/attachmentstrip.h"
#include "ui/slip/historymodel.h"
#include "ui/slip/slipsection.h"
#include "ui/slip/thumbnailloader.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace kesu;
using kesu::test::SlipFixture;

TEST_CASE("Typing in one field is one step of undo until the field is left")
{
    SlipFixture fixture;
    SlipEditor editor(fixture.workspace());
    editor.startNew(QStringLiteral("carton"));
    const auto typeBatch = [&](const QString& text) {
        editor.change(QStringLiteral("product.batchNo"), [&](ComplaintRecord& r) { r.facts.product.batchNo = text; });
    };
    typeBatch(QStringLiteral("1"));
    typeBatch(QStringLiteral("12"));
    editor.endTyping();
    typeBatch(QStringLiteral("123"));
    editor.undo();
    CHECK(editor.record().facts.product.batchNo == QStringLiteral("12"));
    editor.undo();
    CHECK(editor.record().facts.product.batchNo.isEmpty());
    CHECK_FALSE(editor.canUndo());
    editor.redo();
    editor.redo();
    CHECK(editor.record().facts.product.batchNo == QStringLiteral("123"));
}

TEST_CASE("A slip into which nothing was put is never kept")
{
    SlipFixture fixture;
    SlipEditor editor(fixture.workspace());
    editor.startNew(QStringLiteral("carton"));
    editor.keepDraft();
    CHECK(fixture.workspace().complaints().drafts().isEmpty());
    CHECK(editor.isUntouched());
}

TEST_CASE("A file dropped on the slip is kept with it and shown as a thumbnail")
{
    SlipFixture fixture;
    fixture.page->openNew(QStringLiteral("carton"));
    QImage picture(800, 600, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    const QString path = fixture.folder().filePath(QStringLiteral("脱层.png"));
    REQUIRE(picture.save(path));
    CHECK(ThumbnailLoader::read(path, QSize(96, 72)).size() == QSize(96, 72));

    auto* strip = fixture.page->findChild<AttachmentStrip*>();
    REQUIRE(strip != nullptr);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    REQUIRE(AttachmentStrip::holdsFiles(mime));
    REQUIRE(strip->takeFrom(mime));
    REQUIRE(fixture.record().attachments.size() == 1);
    CHECK(fixture.record().attachments.first().fileName == QStringLiteral("脱层.png"));
    CHECK(QFile::exists(fixture.workspace().complaints().attachmentPath(fixture.record().attachments.first())));
    Q_EMIT strip->kindChosen(0, QStringLiteral("photo"));
    CHECK(fixture.record().attachments.first().evidenceKind == QStringLiteral("photo"));
    Q_EMIT strip->removeRequested(0);
    CHECK(fixture.record().attachments.isEmpty());
}

TEST_CASE("The history stands with the newest change first, in words")
{
    SlipFixture fixture;
    const auto rulebook
        = fixture.workspace().complaints().rulebookOf(fixture.workspace().complaints().blank(QStringLiteral("carton")));
    REQUIRE(rulebook);
    HistoryModel model(FieldWords(*rulebook, QStringLiteral("zh_CN")));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto cell
        = [&model](int row, HistoryModel::Column column) { return model.index(row, int(column)).data().toString(); };
    HistoryEntry first;
    first.sequence = 1;
    first.action = QStringLiteral("file");
    HistoryEntry second;
    second.sequence = 2512;
    second.action = QStringLiteral("change");
    second.field = QStringLiteral("complaint.product.batchNo");
    second.oldValue = QStringLiteral("A");
    second.newValue = QStringLiteral("B");
    HistoryEntry third = second;
    third.field = QStringLiteral("complaint.demands[1].amount");
    third.oldValue = QStringLiteral("1960.00");
    third.newValue.clear();
    model.setEntries({first, second, third});
    CHECK(cell(1, HistoryModel::Column::Field) == QStringLiteral("批号"));
    CHECK(cell(1, HistoryModel::Column::Before) == QStringLiteral("A"));
    CHECK(cell(1, HistoryModel::Column::After) == QStringLiteral("B"));
    CHECK(cell(1, HistoryModel::Column::Entry) == QStringLiteral("2,512"));
    CHECK(cell(0, HistoryModel::Column::Field).startsWith(QStringLiteral("要求金额")));
    CHECK(cell(0, HistoryModel::Column::Before) == QStringLiteral("1,960.00"));
    CHECK_FALSE(cell(0, HistoryModel::Column::After).isEmpty());
    CHECK(model.fields().size() == 2);
}

TEST_CASE("Kept values are read out in words")
{
    SlipFixture fixture;
    const auto rulebook
        = fixture.workspace().complaints().rulebookOf(fixture.workspace().complaints().blank(QStringLiteral("carton")));
    REQUIRE(rulebook);
    const FieldWords words(*rulebook, QStringLiteral("zh_CN"));
    const QString usage = words.value(QStringLiteral("complaint.usage"), QStringLiteral("unused"));
    CHECK(usage == rulebook->label(VocabularyKind::Usage, QStringLiteral("unused")));
    CHECK(usage != QStringLiteral("unused"));
    CHECK(words.value(QStringLiteral("complaint.registeredAt"), QStringLiteral("2026-10-05T09:30:00"))
        == QStringLiteral("2026-10-05 09:30"));
    CHECK(words.value(QStringLiteral("complaint.categories"), QStringLiteral("delamination, blistering"))
              .contains(rulebook->label(VocabularyKind::Category, QStringLiteral("delamination"))));
    CHECK(words.value(QStringLiteral("complaint.demands[0].kind"), QStringLiteral("claim"))
        == rulebook->label(VocabularyKind::Demand, QStringLiteral("claim")));
    CHECK(words.label(QStringLiteral("complaint.events.close"))
        == rulebook->label(VocabularyKind::Event, QStringLiteral("close")));
    CHECK(words.value(QStringLiteral("handling.remarks"), QStringLiteral("客户同意")) == QStringLiteral("客户同意"));
}

TEST_CASE("The history of a slip can be cut down to one field")
{
    SlipFixture fixture;
    const ComplaintId id = fixture.file(QStringLiteral("华联食品"), u"2026-10-01T09:00:00");
    ComplaintRecord record = fixture.workspace().complaints().load(id);
    record.facts.product.batchNo = QStringLiteral("B-1");
    record = fixture.workspace().complaints().save(record);
    record.facts.description = QStringLiteral("脱层，四百只");
    fixture.workspace().complaints().save(record);
    fixture.page->open(id);
    SlipSection* section = nullptr;
    for (SlipSection* one : fixture.page->form()->sections()) {
        if (one->findChild<TidyTable*>() != nullptr && one->findChild<QComboBox*>() != nullptr)
            section = one;
    }
    REQUIRE(section != nullptr);
    auto* table = section->findChild<TidyTable*>();
    auto* fields = section->findChild<QComboBox*>();
    REQUIRE(fields != nullptr);
    const int all = table->model()->rowCount();
    fields->setCurrentText(QStringLiteral("批号"));
    CHECK(table->model()->rowCount() == 1);
    fields->setCurrentIndex(0);
    CHECK(table->model()->rowCount() == all);
}

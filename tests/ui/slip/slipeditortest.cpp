// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/slip/slipfixture.h"
#include "ui/slip/attachmentstrip.h"
#include "ui/slip/historymodel.h"
#include "ui/slip/thumbnailloader.h"

#include <QAbstractItemModelTester>
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

TEST_CASE("The history stands with the newest change first")
{
    HistoryModel model([](const QString& path) { return QStringLiteral("<") + path + QStringLiteral(">"); });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    HistoryEntry first;
    first.sequence = 1;
    first.action = QStringLiteral("file");
    HistoryEntry second;
    second.sequence = 2;
    second.action = QStringLiteral("change");
    second.field = QStringLiteral("complaint.product.batchNo");
    second.oldValue = QStringLiteral("A");
    second.newValue = QStringLiteral("B");
    model.setEntries({first, second});
    CHECK(model.index(0, int(HistoryModel::Column::Field)).data().toString() == QStringLiteral("<product.batchNo>"));
    CHECK(model.index(0, int(HistoryModel::Column::Change)).data().toString() == QStringLiteral("A → B"));
}

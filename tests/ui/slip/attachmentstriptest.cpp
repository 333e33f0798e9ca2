// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/attachmentstrip.h"

#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/ui/slip/slipfixture.h"
#include "ui/shared/scriptedmodals.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QImage>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>

using namespace kesu;
using namespace kesu::test;

namespace {

/// Stands in for the desktop's viewer.
class Viewer : public QObject
{
    Q_OBJECT

public:
    Viewer() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Viewer() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QStringList opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened << url.toLocalFile(); }
};

class StripFixture : public SlipFixture
{
public:
    StripFixture()
    {
        page->openNew(QStringLiteral("carton"));
        strip = page->findChild<AttachmentStrip*>();
        REQUIRE(strip != nullptr);
    }

    QString picture(const QString& name, Qt::GlobalColor color) const
    {
        QImage image(800, 600, QImage::Format_RGB32);
        image.fill(color);
        const QString path = folder().filePath(name);
        REQUIRE(image.save(path));
        return path;
    }

    void give(const QString& path)
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        REQUIRE(strip->takeFrom(mime));
    }

    const Attachment& first() const { return record().attachments.first(); }
    QString contentPath() { return workspace().complaints().attachmentPath(first()); }
    QListWidgetItem* tile(int row) const { return strip->findChild<QListWidget*>()->item(row); }

    void breakContent()
    {
        QFile file(contentPath());
        REQUIRE(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        REQUIRE(file.open(QIODevice::ReadWrite));
        char last = 0;
        REQUIRE(file.seek(file.size() - 1));
        REQUIRE(file.getChar(&last));
        REQUIRE(file.seek(file.size() - 1));
        REQUIRE(file.putChar(char(last ^ 1)));
    }

    AttachmentStrip* strip;
};

} // namespace

TEST_CASE("The thumbnail of an attachment is kept beside the contents for the next time")
{
    StripFixture fixture;
    fixture.give(fixture.picture(QStringLiteral("脱层.png"), Qt::darkGreen));
    const AttachmentFiles files = fixture.workspace().complaints().attachmentFiles();
    const QString kept = files.thumbnailPathOf(fixture.first());
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(kept); }));
    const TileContent content = ThumbnailLoader::content(files, fixture.first(), QSize(96, 72));
    CHECK(content.image.size() == QSize(96, 72));
    CHECK(content.state == ContentState::Whole);

    // Whatever lies there is taken, so the picture is not decoded again.
    QImage other(192, 144, QImage::Format_RGB32);
    other.fill(Qt::red);
    REQUIRE(other.save(kept));
    CHECK(ThumbnailLoader::content(files, fixture.first(), QSize(96, 72)).image.pixelColor(5, 5) == QColor(Qt::red));
}

TEST_CASE("An attachment whose content is gone says so on its tile and below, and is mended by the same file")
{
    StripFixture fixture;
    const QString source = fixture.picture(QStringLiteral("起泡.png"), Qt::darkBlue);
    fixture.give(source);
    REQUIRE(QFile::remove(fixture.contentPath()));
    fixture.strip->recheck();
    REQUIRE(QTest::qWaitFor([&] { return fixture.strip->stateAt(0) == ContentState::Missing; }));
    CHECK(fixture.strip->trouble().contains(QStringLiteral("起泡.png")));
    CHECK(fixture.tile(0)->data(Qt::AccessibleTextRole).toString() != QStringLiteral("起泡.png"));

    fixture.give(source);
    REQUIRE(QTest::qWaitFor([&] { return fixture.strip->trouble().isEmpty(); }));
    CHECK(fixture.record().attachments.size() == 1);
    CHECK(fixture.strip->stateAt(0) == ContentState::Whole);
}

TEST_CASE("An attachment that was changed outside is neither opened nor copied, and says why")
{
    StripFixture fixture;
    fixture.give(fixture.picture(QStringLiteral("水渍.png"), Qt::cyan));
    fixture.breakContent();
    Viewer viewer;
    ScriptedModals modals;
    fixture.strip->openCurrent();
    CHECK(viewer.opened.isEmpty());
    REQUIRE(modals.shown().size() == 1);
    CHECK(modals.shown().first().contains(QStringLiteral("水渍.png")));
    REQUIRE(QTest::qWaitFor([&] { return fixture.strip->stateAt(0) == ContentState::Changed; }));

    const QString target = fixture.folder().filePath(QStringLiteral("另存.png"));
    modals.answerPath(target);
    fixture.strip->saveCurrentAs();
    CHECK(modals.shown().last() == modals.shown().first());
    CHECK_FALSE(QFile::exists(target));
}

TEST_CASE("An attachment opens as a copy under its own name that cannot be written to")
{
    StripFixture fixture;
    const QString source = fixture.picture(QStringLiteral("脱层 现场.png"), Qt::darkGreen);
    fixture.give(source);
    Viewer viewer;
    fixture.strip->openCurrent();
    fixture.strip->openCurrent();
    REQUIRE(viewer.opened.size() == 2);
    CHECK(QFileInfo(viewer.opened.first()).fileName() == QStringLiteral("脱层 现场.png"));
    CHECK(viewer.opened.first() != fixture.contentPath());
    CHECK_FALSE(QFile(viewer.opened.first()).permissions().testFlag(QFileDevice::WriteOwner));
    CHECK(QImage(viewer.opened.first()) == QImage(source));
}

TEST_CASE("A pasted picture becomes a file of the slip, and a copied one can be pasted elsewhere")
{
    StripFixture fixture;
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::yellow);
    QMimeData mime;
    mime.setImageData(image);
    REQUIRE(fixture.strip->takeFrom(mime));
    image.fill(Qt::magenta);
    mime.setImageData(image);
    REQUIRE(fixture.strip->takeFrom(mime));
    REQUIRE(fixture.record().attachments.size() == 2);
    CHECK(fixture.record().attachments[0].fileName != fixture.record().attachments[1].fileName);

    fixture.strip->copyCurrent();
    const QMimeData* clipboard = QGuiApplication::clipboard()->mimeData();
    REQUIRE(clipboard->urls().size() == 1);
    CHECK(QFileInfo(clipboard->urls().first().toLocalFile()).fileName()
        == fixture.record().attachments[fixture.strip->currentRow()].fileName);
    CHECK(clipboard->hasImage());
}

TEST_CASE("The same content is one file of the slip, and one taken off comes back by undo")
{
    StripFixture fixture;
    fixture.give(fixture.picture(QStringLiteral("脱层.png"), Qt::darkGreen));
    fixture.give(fixture.picture(QStringLiteral("脱层-副本.png"), Qt::darkGreen));
    REQUIRE(fixture.record().attachments.size() == 1);
    Q_EMIT fixture.strip->removeRequested(0);
    REQUIRE(fixture.record().attachments.isEmpty());
    fixture.page->setFocus();
    QTest::keyClick(fixture.page.get(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(fixture.record().attachments.size() == 1);
    CHECK(fixture.first().fileName == QStringLiteral("脱层.png"));
}

#include "attachmentstriptest.moc"

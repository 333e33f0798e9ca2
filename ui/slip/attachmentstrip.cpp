// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/attachmentstrip.h"

#include "ui/inputs/choiceedit.h"
#include "ui/shared/filedialog.h"
#include "ui/shared/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace kesu {

namespace {

constexpr QSize thumbnailSize(96, 72);

/// A file that is no picture: its extension on a sheet.
QPixmap sheet(const QString& fileName)
{
    QPixmap pixmap(thumbnailSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, QRectF(32, 12, 32, 32), QStringLiteral("document"), themeColors().secondaryText);
    painter.setPen(themeColors().secondaryText);
    painter.drawText(QRect(0, 48, 96, 20), Qt::AlignCenter, fileName.section(QLatin1Char('.'), -1).toUpper().left(8));
    return pixmap;
}

} // namespace

AttachmentStrip::AttachmentStrip(
    std::function<QString(const Attachment&)> pathOf, const QList<Choice>& evidenceKinds, QWidget* parent)
    : QWidget(parent)
    , m_pathOf(std::move(pathOf))
    , m_kinds(evidenceKinds)
    , m_list(new QListWidget(this))
    , m_kind(new ChoiceEdit(Entry::Listed, this))
{
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing::small);
    auto* add = new QPushButton(icon(QStringLiteral("attach")), tr("Add files …"), this);
    auto* hint = new QLabel(tr("or drop photos and files here, or paste them"), this);
    makeQuiet(hint);
    m_kind->setChoices(m_kinds);
    m_kind->setPlaceholderText(tr("proves …"));
    m_kind->setAccessibleName(tr("Kind of evidence of the marked file"));
    m_kind->setFixedWidth(180);
    bar->addWidget(add);
    bar->addWidget(hint);
    bar->addStretch();
    bar->addWidget(m_kind);
    layout->addLayout(bar);

    m_list->setViewMode(QListView::IconMode);
    m_list->setIconSize(thumbnailSize);
    m_list->setGridSize(thumbnailSize + QSize(16, 32));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setWordWrap(false);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setAcceptDrops(false);
    m_list->installEventFilter(this);
    layout->addWidget(m_list);

    connect(add, &QPushButton::clicked, this, [this] {
        const QStringList paths
            = FileDialog::openSeveral(this, QStringLiteral("attachments"), tr("Add files"), tr("All files (*)"));
        if (!paths.isEmpty())
            Q_EMIT filesGiven(paths);
    });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &AttachmentStrip::openCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &AttachmentStrip::showCurrentKind);
    connect(m_kind, &FieldEdit::edited, this, [this] {
        const bool settled = m_kind->text().isEmpty() || !m_kind->currentId().isEmpty();
        if (currentRow() >= 0 && settled)
            Q_EMIT kindChosen(currentRow(), m_kind->currentId());
    });
    connect(&m_loader, &ThumbnailLoader::loaded, this, [this](const QString& path, const QImage& image) {
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem* item = m_list->item(row);
            if (item->data(Qt::UserRole).toString() == path && !image.isNull())
                item->setIcon(QIcon(QPixmap::fromImage(image)));
        }
    });
    showAttachments({});
}

void AttachmentStrip::showAttachments(const QList<Attachment>& attachments)
{
    if (attachments == m_attachments && m_list->count() == attachments.size() && !attachments.isEmpty())
        return;
    const int current = m_list->currentRow();
    m_attachments = attachments;
    m_list->clear();
    for (const Attachment& attachment : attachments) {
        const QString path = m_pathOf(attachment);
        auto* item = new QListWidgetItem(QIcon(sheet(attachment.fileName)), attachment.fileName, m_list);
        item->setData(Qt::UserRole, path);
        item->setToolTip(tr("%1, %2 kB, added %3")
                             .arg(attachment.fileName)
                             .arg((attachment.sizeBytes + 1023) / 1024)
                             .arg(attachment.addedAt.toDisplay()));
        item->setData(Qt::AccessibleTextRole, attachment.fileName);
        m_loader.load(path, thumbnailSize * devicePixelRatioF());
    }
    m_list->setVisible(!attachments.isEmpty());
    m_kind->setVisible(!attachments.isEmpty());
    if (!attachments.isEmpty())
        m_list->setCurrentRow(qBound(0, current, int(attachments.size()) - 1));
    fitHeight();
    showCurrentKind();
}

int AttachmentStrip::currentRow() const
{
    return m_list->currentRow();
}

void AttachmentStrip::fitHeight()
{
    const int columns = qMax(1, (width() - spacing::large) / m_list->gridSize().width());
    const int rows = qBound(1, (int(m_attachments.size()) + columns - 1) / columns, 3);
    m_list->setFixedHeight(rows * m_list->gridSize().height() + spacing::tiny);
}

void AttachmentStrip::showCurrentKind()
{
    const int row = currentRow();
    m_kind->setEnabled(row >= 0);
    m_kind->showId(row >= 0 && row < m_attachments.size() ? m_attachments[row].evidenceKind : QString());
}

void AttachmentStrip::openCurrent()
{
    const int row = currentRow();
    if (row < 0 || row >= m_attachments.size())
        return;
    // Its content lies under its hash, which no viewer knows by name: a copy with its own name is opened.
    const Attachment& attachment = m_attachments[row];
    const QDir folder(QDir::tempPath() + QStringLiteral("/kesu-") + attachment.sha256.left(16));
    folder.mkpath(QStringLiteral("."));
    const QString copy = folder.filePath(attachment.fileName);
    if (!QFile::exists(copy))
        QFile::copy(m_pathOf(attachment), copy);
    QDesktopServices::openUrl(QUrl::fromLocalFile(copy));
}

bool AttachmentStrip::holdsFiles(const QMimeData& mime)
{
    if (mime.hasImage())
        return true;
    const QList<QUrl> urls = mime.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
}

bool AttachmentStrip::takeFrom(const QMimeData& mime)
{
    QStringList paths;
    for (const QUrl& url : mime.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    if (paths.isEmpty() && mime.hasImage()) {
        const auto image = qvariant_cast<QImage>(mime.imageData());
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::TempLocation));
        for (int number = 1; paths.isEmpty() && number < 1000; ++number) {
            const QString path = folder.filePath(tr("Pasted picture %1").arg(number) + QStringLiteral(".png"));
            if (!QFile::exists(path) && image.save(path))
                paths += path;
        }
    }
    if (!paths.isEmpty())
        Q_EMIT filesGiven(paths);
    return !paths.isEmpty();
}

void AttachmentStrip::dragEnterEvent(QDragEnterEvent* event)
{
    if (holdsFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void AttachmentStrip::dropEvent(QDropEvent* event)
{
    if (takeFrom(*event->mimeData()))
        event->acceptProposedAction();
}

bool AttachmentStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete && currentRow() >= 0) {
            Q_EMIT removeRequested(currentRow());
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        if (key->matches(QKeySequence::Paste))
            return takeFrom(*QGuiApplication::clipboard()->mimeData());
    }
    if (watched == m_list && event->type() == QEvent::Resize)
        fitHeight();
    return QWidget::eventFilter(watched, event);
}

} // namespace kesu

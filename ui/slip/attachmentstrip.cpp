// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/attachmentstrip.h"

#include "ui/inputs/choiceedit.h"
#include "ui/shared/filedialog.h"
#include "ui/shared/guarded.h"
#include "ui/shared/theme.h"
#include "ui/slip/openedfile.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace kesu {

namespace {

constexpr QSize thumbnailSize(96, 72);

QString wordOf(ContentState state)
{
    switch (state) {
    case ContentState::Whole:
        break;
    case ContentState::Missing:
        return AttachmentStrip::tr("missing");
    case ContentState::Changed:
        return AttachmentStrip::tr("changed");
    }
    return {};
}

/// What stands in place of a picture: a sheet with the extension of the file, or what is wrong with it.
QPixmap sheet(const QString& fileName, ContentState state, qreal ratio)
{
    QPixmap pixmap(thumbnailSize * ratio);
    pixmap.setDevicePixelRatio(ratio);
    const bool whole = state == ContentState::Whole;
    const ToneColors& wrong = themeColors().tone(Tone::Invalid);
    pixmap.fill(whole ? QColor(Qt::transparent) : wrong.ground);
    QPainter painter(&pixmap);
    const QColor ink = whole ? themeColors().secondaryText : wrong.text;
    paintIcon(painter, QRectF(32, 12, 32, 32), whole ? QStringLiteral("document") : QStringLiteral("warning"), ink);
    painter.setPen(ink);
    painter.drawText(QRect(0, 48, 96, 20), Qt::AlignCenter,
        whole ? fileName.section(QLatin1Char('.'), -1).toUpper().left(8) : wordOf(state));
    return pixmap;
}

} // namespace

AttachmentStrip::AttachmentStrip(const AttachmentFiles& files, const QList<Choice>& evidenceKinds, QWidget* parent)
    : QWidget(parent)
    , m_files(files)
    , m_list(new QListWidget(this))
    , m_kind(new ChoiceEdit(Entry::Listed, this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_trouble(new QLabel(this))
    , m_loader(files)
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
    m_kind->setChoices(evidenceKinds);
    m_kind->setPlaceholderText(tr("proves …"));
    m_kind->setAccessibleName(tr("Kind of evidence of the marked file"));
    m_kind->setFixedWidth(180);
    fillMenu();
    m_more->setIcon(icon(QStringLiteral("ellipsis")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setToolTip(tr("What can be done with the marked file"));
    m_more->setAccessibleName(m_more->toolTip());
    makeFlat(m_more);
    bar->addWidget(add);
    bar->addWidget(hint);
    bar->addStretch();
    bar->addWidget(m_kind);
    bar->addWidget(m_more);
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
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    layout->addWidget(m_list);
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTone(m_trouble, Tone::Invalid);
    layout->addWidget(m_trouble);

    connect(add, &QPushButton::clicked, this, [this] {
        const QStringList paths
            = FileDialog::openSeveral(this, QStringLiteral("attachments"), tr("Add files"), tr("All files (*)"));
        if (!paths.isEmpty())
            Q_EMIT filesGiven(paths);
    });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &AttachmentStrip::openCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &AttachmentStrip::showCurrentKind);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (current() != nullptr)
            m_menu->popup(m_list->viewport()->mapToGlobal(at));
    });
    connect(m_kind, &FieldEdit::edited, this, [this] {
        const bool settled = m_kind->text().isEmpty() || !m_kind->currentId().isEmpty();
        if (currentRow() >= 0 && settled)
            Q_EMIT kindChosen(currentRow(), m_kind->currentId());
    });
    connect(&m_loader, &ThumbnailLoader::loaded, this, &AttachmentStrip::showContent);
    showAttachments({});
}

void AttachmentStrip::fillMenu()
{
    m_menu->addAction(tr("&Open"), this, &AttachmentStrip::openCurrent);
    m_menu->addAction(icon(QStringLiteral("save")), tr("&Save as …"), this, &AttachmentStrip::saveCurrentAs);
    m_menu->addAction(icon(QStringLiteral("copy")), tr("&Copy"), this, &AttachmentStrip::copyCurrent);
    m_menu->addSeparator();
    m_menu->addAction(icon(QStringLiteral("trash")), tr("&Take off the slip"), this, &AttachmentStrip::removeCurrent);
}

void AttachmentStrip::showAttachments(const QList<Attachment>& attachments)
{
    if (attachments == m_attachments && m_list->count() == attachments.size() && !attachments.isEmpty())
        return;
    const int currentBefore = m_list->currentRow();
    m_attachments = attachments;
    m_list->clear();
    for (const Attachment& attachment : attachments) {
        showTile(*new QListWidgetItem(m_list), attachment);
        if (!m_contents.contains(attachment.sha256))
            m_loader.load(attachment, thumbnailSize * devicePixelRatioF());
    }
    m_list->setVisible(!attachments.isEmpty());
    m_kind->setVisible(!attachments.isEmpty());
    m_more->setVisible(!attachments.isEmpty());
    if (!attachments.isEmpty())
        m_list->setCurrentRow(qBound(0, currentBefore, int(attachments.size()) - 1));
    fitHeight();
    showTrouble();
    showCurrentKind();
}

void AttachmentStrip::recheck()
{
    m_contents.clear();
    m_loader.forget();
    for (const Attachment& attachment : std::as_const(m_attachments))
        m_loader.load(attachment, thumbnailSize * devicePixelRatioF());
}

void AttachmentStrip::showTile(QListWidgetItem& item, const Attachment& attachment)
{
    const TileContent content = m_contents.value(attachment.sha256);
    if (content.image.isNull())
        item.setIcon(QIcon(sheet(attachment.fileName, content.state, devicePixelRatioF())));
    else
        item.setIcon(QIcon(QPixmap::fromImage(content.image)));
    item.setText(attachment.fileName);
    const QString facts = tr("%1, %2 kB, added %3")
                              .arg(attachment.fileName)
                              .arg((attachment.sizeBytes + 1023) / 1024)
                              .arg(attachment.addedAt.toDisplay());
    const QString wrong = AttachmentFiles::sentence(attachment, content.state);
    item.setToolTip(wrong.isEmpty() ? facts : facts + QLatin1Char('\n') + wrong);
    item.setData(Qt::AccessibleTextRole,
        wrong.isEmpty() ? attachment.fileName : tr("%1, %2").arg(attachment.fileName, wordOf(content.state)));
}

void AttachmentStrip::showContent(const QString& sha256, const TileContent& content)
{
    m_contents.insert(sha256, content);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_attachments[row].sha256 == sha256)
            showTile(*m_list->item(row), m_attachments[row]);
    }
    showTrouble();
}

void AttachmentStrip::showTrouble()
{
    QStringList sentences;
    for (const Attachment& attachment : std::as_const(m_attachments)) {
        const QString sentence = AttachmentFiles::sentence(attachment, m_contents.value(attachment.sha256).state);
        if (!sentence.isEmpty())
            sentences += sentence;
    }
    constexpr int most = 3;
    const int more = int(sentences.size()) - most;
    QString text = sentences.mid(0, most).join(QLatin1Char('\n'));
    if (more > 0)
        text += QLatin1Char('\n') + tr("and %n more", nullptr, more);
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

QString AttachmentStrip::trouble() const
{
    return m_trouble->text();
}

int AttachmentStrip::currentRow() const
{
    return m_list->currentRow();
}

ContentState AttachmentStrip::stateAt(int row) const
{
    return m_contents.value(m_attachments.value(row).sha256).state;
}

const Attachment* AttachmentStrip::current() const
{
    const int row = currentRow();
    return row < 0 || row >= m_attachments.size() ? nullptr : &m_attachments[row];
}

void AttachmentStrip::fitHeight()
{
    const int columns = qMax(1, (width() - spacing::large) / m_list->gridSize().width());
    const int rows = qBound(1, (int(m_attachments.size()) + columns - 1) / columns, 3);
    m_list->setFixedHeight(rows * m_list->gridSize().height() + spacing::tiny);
}

void AttachmentStrip::showCurrentKind()
{
    const Attachment* marked = current();
    m_kind->setEnabled(marked != nullptr);
    m_more->setEnabled(marked != nullptr);
    m_kind->showId(marked != nullptr ? marked->evidenceKind : QString());
}

template <typename Action> void AttachmentStrip::withCurrent(Action&& action)
{
    if (current() == nullptr)
        return;
    const Attachment attachment = *current();
    if (guarded(window(), [&] { action(attachment); }) == GuardResult::Failed)
        recheck();
}

void AttachmentStrip::openCurrent()
{
    withCurrent([this](const Attachment& attachment) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(copyForViewing(m_files, attachment)));
    });
}

void AttachmentStrip::saveCurrentAs()
{
    withCurrent([this](const Attachment& attachment) {
        const QString path = FileDialog::save(this, QStringLiteral("attachments"), tr("Save the file"),
            tr("All files (*)"), attachment.fileName, QFileInfo(attachment.fileName).suffix());
        if (!path.isEmpty())
            m_files.copyTo(attachment, path);
    });
}

void AttachmentStrip::copyCurrent()
{
    withCurrent([this](const Attachment& attachment) {
        const QString path = copyForViewing(m_files, attachment);
        auto* mime = new QMimeData;
        mime->setUrls({QUrl::fromLocalFile(path)});
        if (const QImage picture(path); !picture.isNull())
            mime->setImageData(picture);
        QGuiApplication::clipboard()->setMimeData(mime);
    });
}

void AttachmentStrip::removeCurrent()
{
    if (current() != nullptr)
        Q_EMIT removeRequested(currentRow());
}

bool AttachmentStrip::holdsFiles(const QMimeData& mime)
{
    if (mime.hasImage())
        return true;
    const QList<QUrl> urls = mime.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
}

QString AttachmentStrip::nameOfPasted() const
{
    for (int number = 1;; ++number) {
        const QString name = tr("Pasted picture %1").arg(number) + QStringLiteral(".png");
        if (std::none_of(m_attachments.begin(), m_attachments.end(),
                [&](const Attachment& attachment) { return attachment.fileName == name; }))
            return name;
    }
}

bool AttachmentStrip::takeFrom(const QMimeData& mime)
{
    QStringList paths;
    for (const QUrl& url : mime.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    // A pasted picture needs a file only until it is taken over.
    const QTemporaryDir folder;
    if (paths.isEmpty() && mime.hasImage()) {
        const QString path = folder.filePath(nameOfPasted());
        if (qvariant_cast<QImage>(mime.imageData()).save(path))
            paths += path;
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

void AttachmentStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    // The sheets are painted in the colours of the theme.
    for (int row = 0; row < m_list->count(); ++row)
        showTile(*m_list->item(row), m_attachments[row]);
}

bool AttachmentStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete && current() != nullptr) {
            removeCurrent();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copyCurrent();
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

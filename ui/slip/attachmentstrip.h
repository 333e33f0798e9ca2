// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/choice.h"
#include "ui/slip/thumbnailloader.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QMenu;
class QMimeData;
class QToolButton;

namespace kesu {

class ChoiceEdit;

/// The files of a slip as thumbnails. Files come by drop, by paste and by the button; Enter or a double click opens
/// one, Ctrl+C copies it, Delete takes it off, a menu has it all, and the field beside them says what the marked one
/// proves. A file whose content is missing or was changed says so on its tile and below, with what can be done.
class AttachmentStrip : public QWidget
{
    Q_OBJECT

public:
    AttachmentStrip(const AttachmentFiles& files, const QList<Choice>& evidenceKinds, QWidget* parent = nullptr);

    void showAttachments(const QList<Attachment>& attachments);
    /// Looks at the contents again; something may have mended them.
    void recheck();
    int currentRow() const;
    /// What was found out about the content at that row; Whole until it is known.
    ContentState stateAt(int row) const;
    /// The sentence below the tiles about what is wrong with them; empty where nothing is.
    QString trouble() const;

    /// Takes files, or a picture, that lie on the clipboard or were dropped; false where there are none.
    bool takeFrom(const QMimeData& mime);
    static bool holdsFiles(const QMimeData& mime);

    /// What can be done with the marked file; Open and SaveAs and Copy show an error where the content is not whole.
    void openCurrent();
    void saveCurrentAs();
    void copyCurrent();

Q_SIGNALS:
    void filesGiven(const QStringList& paths);
    void removeRequested(int row);
    void kindChosen(int row, const QString& evidenceKind);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillMenu();
    void removeCurrent();
    void showTile(QListWidgetItem& item, const Attachment& attachment);
    void showContent(const QString& sha256, const TileContent& content);
    void showTrouble();
    void showCurrentKind();
    void fitHeight();
    const Attachment* current() const;
    /// A name that no file of the slip has yet.
    QString nameOfPasted() const;
    /// Runs what needs the content; a failure is shown, and the contents are looked at again.
    template <typename Action> void withCurrent(Action&& action);

    AttachmentFiles m_files;
    QList<Attachment> m_attachments;
    QHash<QString, TileContent> m_contents; ///< by hash, as far as they have been looked at
    QListWidget* m_list;
    ChoiceEdit* m_kind;
    QToolButton* m_more;
    QMenu* m_menu;
    QLabel* m_trouble;
    ThumbnailLoader m_loader;
};

} // namespace kesu

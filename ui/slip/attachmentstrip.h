// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"
#include "ui/inputs/choice.h"
#include "ui/slip/thumbnailloader.h"

#include <QPixmap>
#include <QWidget>
#include <functional>

class QListWidget;
class QListWidgetItem;

namespace kesu {

class ChoiceEdit;

/// The files of a slip as thumbnails. Files come by drop, by paste and by the button; Enter or a double click opens
/// one, Delete takes it off, and the field beside them says what the marked one proves.
class AttachmentStrip : public QWidget
{
    Q_OBJECT

public:
    AttachmentStrip(std::function<QString(const Attachment&)> pathOf, const QList<Choice>& evidenceKinds,
        QWidget* parent = nullptr);

    void showAttachments(const QList<Attachment>& attachments);
    int currentRow() const;
    /// Takes files, or a picture, that lie on the clipboard or were dropped; false where there are none.
    bool takeFrom(const QMimeData& mime);
    static bool holdsFiles(const QMimeData& mime);

Q_SIGNALS:
    void filesGiven(const QStringList& paths);
    void removeRequested(int row);
    void kindChosen(int row, const QString& evidenceKind);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openCurrent();
    void showCurrentKind();
    void fitHeight();

    std::function<QString(const Attachment&)> m_pathOf;
    QList<Choice> m_kinds;
    QList<Attachment> m_attachments;
    QListWidget* m_list;
    ChoiceEdit* m_kind;
    ThumbnailLoader m_loader;
};

} // namespace kesu

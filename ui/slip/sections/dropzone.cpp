// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/sections/dropzone.h"

#include "ui/slip/attachmentstrip.h"

#include <QDropEvent>

namespace kesu {

DropZone::DropZone(QWidget& zone, AttachmentStrip& strip)
    : QObject(&zone)
    , m_strip(strip)
{
    zone.setAcceptDrops(true);
    zone.installEventFilter(this);
}

bool DropZone::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    if (!AttachmentStrip::holdsFiles(*drop->mimeData()))
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        m_strip.takeFrom(*drop->mimeData());
    return true;
}

} // namespace kesu

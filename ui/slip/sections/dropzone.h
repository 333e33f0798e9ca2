// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace kesu {

class AttachmentStrip;

/// Lets files be dropped anywhere on a widget, not only on the strip that shows them.
class DropZone : public QObject
{
    Q_OBJECT

public:
    DropZone(QWidget& zone, AttachmentStrip& strip);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    AttachmentStrip& m_strip;
};

} // namespace kesu

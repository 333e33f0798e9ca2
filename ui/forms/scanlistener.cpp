// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/scanlistener.h"

#include "core/form/formcode.h"
#include "ui/forms/scanend.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace kesu {

namespace {

/// Scanners send a key every few milliseconds; with an old one over a slow line it may be some dozen.
constexpr qint64 longestPauseMs = 120;
const QString beginning = QStringLiteral("KESU");

bool isTyped(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
        || qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget)
        || (qobject_cast<const QComboBox*>(widget) && static_cast<const QComboBox*>(widget)->isEditable());
}

} // namespace

ScanListener::ScanListener(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool ScanListener::eventFilter(QObject* watched, QEvent* event)
{
    // A key goes first to the window that has the focus; there it is met once.
    if (event->type() != QEvent::KeyPress || !watched->isWindowType() || !m_window.isActiveWindow()
        || QApplication::activeModalWidget() || isTyped(QApplication::focusWidget()))
        return false;
    const auto* key = static_cast<const QKeyEvent*>(event);
    const bool isLate = !m_sinceKey.isValid() || m_sinceKey.elapsed() > longestPauseMs;
    if (isLate)
        m_typed.clear();
    if (key->text().isEmpty() || !key->text().at(0).isPrint())
        return false; // Shift before a capital letter, and keys that are no text
    m_sinceKey.start();
    m_typed += key->text();
    if (!beginning.startsWith(m_typed.left(beginning.size()), Qt::CaseInsensitive)) {
        m_typed.clear();
        return false;
    }
    const FormCodeReading reading = readFormCode(m_typed);
    if (reading.kind == FormCodeReading::Kind::Code) {
        // The number stands last and may still be coming: a code without one has another check than one with it.
        const QString code = std::exchange(m_typed, QString());
        awaitScanEnd();
        QMetaObject::invokeMethod(
            this, [this, code] { Q_EMIT scanned(code); }, Qt::QueuedConnection);
        return true;
    }
    return m_typed.size() > 1;
}

} // namespace kesu

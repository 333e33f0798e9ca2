// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/passwordedit.h"

#include "ui/shared/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kesu {

PasswordEdit::PasswordEdit(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_eye(m_line->addAction(icon(QStringLiteral("eye")), QLineEdit::TrailingPosition))
    , m_hint(new QLabel(tr("Caps Lock is on."), this))
{
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setAccessibleName(tr("Password"));
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_line->installEventFilter(this);
    m_eye->setCheckable(true);
    m_eye->setToolTip(tr("Show what is typed"));
    setTone(m_hint, Tone::Pending);
    m_hint->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(m_line);
    layout->addWidget(m_hint);
    setFocusProxy(m_line);
    connect(m_eye, &QAction::toggled, this,
        [this](bool shown) { m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_line, &QLineEdit::textEdited, this, &PasswordEdit::edited);
}

QString PasswordEdit::password() const
{
    return m_line->text();
}

void PasswordEdit::clear()
{
    m_line->clear();
    m_eye->setChecked(false);
}

bool PasswordEdit::saysCapsLock() const
{
    return !m_hint->isHidden();
}

void PasswordEdit::showCaps(Caps caps)
{
    m_caps = caps;
    m_hint->setVisible(caps == Caps::On);
}

bool PasswordEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::FocusOut)
        showCaps(Caps::Unknown);
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    // Qt tells nothing of the state of the lock, but a letter does: a capital without Shift, or a small one with it.
    const auto* key = static_cast<QKeyEvent*>(event);
    const QString text = key->text();
    if (key->key() == Qt::Key_CapsLock) {
        if (m_caps != Caps::Unknown)
            showCaps(m_caps == Caps::On ? Caps::Off : Caps::On);
    } else if (text.size() == 1 && text.at(0).unicode() < 128 && text.at(0).isLetter()) {
        const bool shift = (key->modifiers() & Qt::ShiftModifier) != 0;
        showCaps(text.at(0).isUpper() == shift ? Caps::Off : Caps::On);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kesu

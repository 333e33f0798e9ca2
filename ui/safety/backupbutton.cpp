// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/backupbutton.h"

#include "ui/safety/backupkeeper.h"
#include "ui/shared/theme.h"

#include <QEvent>

namespace kesu {

BackupButton::BackupButton(const BackupKeeper& keeper, QWidget* parent)
    : QToolButton(parent)
    , m_keeper(keeper)
{
    makeFlat(this);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    for (const auto signal : {&BackupKeeper::changed, &BackupKeeper::started})
        connect(&m_keeper, signal, this, &BackupButton::showState);
    connect(&m_keeper, &BackupKeeper::ended, this, &BackupButton::showState);
    connect(&m_keeper, &BackupKeeper::failed, this, &BackupButton::showState);
    showState();
}

void BackupButton::showState()
{
    const auto& state = m_keeper.state();
    setVisible(state || m_keeper.isRunning());
    const bool isWell = !state || state->warnings.isEmpty();
    const Tone tone = m_keeper.isRunning() || isWell ? Tone::Neutral : Tone::Pending;
    QString text;
    QString detail;
    if (m_keeper.isRunning()) {
        text = tr("Backup …");
    } else if (state) {
        text = state->last ? tr("Backup %1").arg(state->last->toDisplay()) : tr("No backup");
        for (const Finding& warning : state->warnings)
            detail += warning.message + QLatin1Char('\n');
    }
    setText(text);
    setToolTip(detail.trimmed());
    setAccessibleName(text);
    setAccessibleDescription(detail.trimmed());
    m_tone = tone;
    setTone(this, tone);
    showIcon();
}

void BackupButton::showIcon()
{
    setIcon(m_tone == Tone::Neutral ? kesu::icon(QStringLiteral("shield"))
                                    : kesu::icon(QStringLiteral("warning"), themeColors().tone(m_tone).text));
}

void BackupButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    // Not the tone: setting that changes the palette.
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

} // namespace kesu

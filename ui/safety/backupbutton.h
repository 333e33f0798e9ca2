// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/themecolors.h"

#include <QToolButton>

namespace kesu {

class BackupKeeper;

/// The line in the status bar that says quietly when the last backup was made, and in amber when there is something to
/// be mended. A click is for the page that says more.
class BackupButton : public QToolButton
{
    Q_OBJECT

public:
    explicit BackupButton(const BackupKeeper& keeper, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();
    void showIcon();

    const BackupKeeper& m_keeper;
    Tone m_tone = Tone::Neutral;
};

} // namespace kesu

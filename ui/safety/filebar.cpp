// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/filebar.h"

#include <QDir>
#include <QPushButton>

namespace kesu {

FileBar::FileBar(const QString& databasePath, QWidget* parent)
    : NoticeBar(parent)
    , m_path(QDir::toNativeSeparators(databasePath))
{
    QPushButton* again = addButton(tr("&Try again"));
    QPushButton* copy = addButton(tr("&Save everything as a new file …"));
    QPushButton* other = addButton(tr("Open &another …"));
    connect(again, &QPushButton::clicked, this, &FileBar::tryAgainRequested);
    connect(copy, &QPushButton::clicked, this, &FileBar::saveCopyRequested);
    connect(other, &QPushButton::clicked, this, &FileBar::otherRequested);
}

void FileBar::showState(FileState state)
{
    const QString safe
        = tr("Nothing more is written to it. Everything saved so far can still be read here and saved as a "
             "new file; what you type now is kept on this computer.");
    switch (state) {
    case FileState::AsOpened:
        clear();
        break;
    case FileState::Missing:
        say(Tone::Invalid, tr("The database “%1” was deleted or moved away.").arg(m_path),
            safe + QLatin1Char('\n')
                + tr("Put the file back and try again, or save everything as a new file before closing the window."));
        break;
    case FileState::Replaced:
        say(Tone::Invalid, tr("Another file has taken the place of the database “%1”.").arg(m_path),
            safe + QLatin1Char('\n')
                + tr("“Try again” opens the file that lies there now. If it is the wrong one, save everything as a new "
                     "file first."));
        break;
    case FileState::JournalLost:
        say(Tone::Invalid, tr("The journal beside the database “%1” was deleted.").arg(m_path),
            safe + QLatin1Char('\n')
                + tr("The last changes may be missing in the file itself: save everything as a new file and go on with "
                     "that one."));
        break;
    }
}

} // namespace kesu

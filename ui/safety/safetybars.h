// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/rescueservice.h"
#include "ui/safety/filewatch.h"

#include <QWidget>

namespace kesu {

class FileBar;
class NoticeBar;
class Workspace;

/// What stands over the whole window when something about the safety of the data has to be known: the file is gone,
/// slips were recovered, the database lies on a network share. Nothing most of the time.
class SafetyBars : public QWidget
{
    Q_OBJECT

public:
    explicit SafetyBars(Workspace& workspace, QWidget* parent = nullptr);

    /// Looks at the file now.
    void check() { m_watch.check(); }
    /// Looks for recovered slips.
    void lookForRescued();
    FileState fileState() const { return m_watch.state(); }
    const FileBar& fileBar() const { return *m_file; }
    const NoticeBar& rescuedBar() const { return *m_rescued; }
    const NoticeBar& placeBar() const { return *m_place; }
    /// Everything that is in the open database, into a new file of the user's choice, which is opened then.
    void saveCopy();
    void tryAgain();
    void showRescued();

Q_SIGNALS:
    /// Another window or computer has written to the file.
    void changedByOthers();
    /// What is typed now is to be brought into safety, because the window will be replaced.
    void aboutToReopen();
    void databaseRequested(const QString& path);
    void otherDatabaseRequested();
    void rescuedTaken(const kesu::RescuedWork& work);

private:
    void showPlace();

    Workspace& m_workspace;
    FileWatch m_watch;
    FileBar* m_file;
    NoticeBar* m_rescued;
    NoticeBar* m_place;
};

} // namespace kesu

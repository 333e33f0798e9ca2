// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resourcelocator.h"
#include "core/service/workspace.h"
#include "ui/settings/preferences.h"
#include "ui/window/firststartdialog.h"

#include <QObject>
#include <functional>
#include <future>

class QApplication;

namespace kesu {

class MainWindow;

/// Wires the window program: standards, database, window; first start; opening another file; changing the language.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(QApplication& application);
    ~Application() override;

    /// Opens that file, else the one opened last, else asks. False if the user quits instead.
    bool start(const QString& databasePath);

private:
    /// What judging needs besides the database.
    struct Standards
    {
        RulebookLibrary library;
        WorkCalendar calendar;
        Findings findings;
    };

    static Standards read(const ResourceLocator& resources);
    void speak(const QString& language);
    bool loadStandards();
    bool ask();
    /// Tries until a file is open or the user gives up. `prepare` is run on the open database before it is shown.
    bool open(QString databasePath, IfMissing ifMissing, const std::function<void(Workspace&)>& prepare = {});
    bool create(const FirstStartDialog::Answers& answers);
    bool openSample();
    void showWindow();
    /// Asks who it is where the database has users. False if nobody signs in.
    bool signIn(Workspace& workspace, QString& otherDatabase);
    /// Another window for whoever is signed in now, or the question who it is.
    void changeUser();
    /// Says which kept editions cannot be read, if any.
    void warnOfUnreadable();
    void reopen(const QString& databasePath);
    void chooseOther();

    QApplication& m_application;
    ResourceLocator m_resources;
    /// Read in a thread of its own while the window system and the fonts get ready.
    std::future<Standards> m_standards;
    Preferences m_preferences;
    RulebookLibrary m_library;
    WorkCalendar m_calendar;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/right.h"
#include "core/base/id.h"
#include "core/complaint/ledger.h"
#include "ui/window/screen.h"

#include <QDate>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QMap>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace kesu {

class AssessmentPage;
class BackupKeeper;
class DeskPage;
class LedgerPage;
class NavigationRail;
class ReportsPage;
struct FormRequest;
struct RescuedWork;
struct ScannedForm;
class RulebooksPage;
class SafetyBars;
class Session;
class SessionButton;
class SettingsPage;
class SlipPage;
class Workspace;

/// The window: a rail of screens, the screen itself, menus and a status line. Screens are made when they are first
/// opened.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// languages: the locale names that the settings offer. The workspace must outlive the window.
    MainWindow(Workspace& workspace, const QStringList& languages, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openScreen(Screen screen);
    Screen currentScreen() const { return m_screen; }
    /// The page of a screen, made if need be.
    QWidget* page(Screen screen);

    void newComplaint();
    void openComplaint(ComplaintId id);
    void openUsers();
    void showLedger(const LedgerQuery& query);
    /// Opens the complaint of a printed form and says whether the form shows what is stored now. What is no code, or of
    /// another database, is said.
    void openByCode(const QString& code);
    /// Reads the screen that is shown anew; another window may have changed the file.
    void refresh();
    /// False if the user wants to stay with unsaved changes.
    bool mayClose();

Q_SIGNALS:
    /// Open that file instead of this one; the path of this one again when language or user name have changed.
    void reopenRequested(const QString& databasePath);
    /// The user asks for a new database or another one.
    void otherDatabaseRequested();
    /// Open that file; this window has brought into safety what it holds.
    void databaseRequested(const QString& databasePath);
    /// Somebody else is signed in, or nobody any more: a window for them is to take the place of this one.
    void userChanged();
    /// Whoever is signed in may do more or less than before: a window by these rights is to take the place of this one.
    void rightsChanged();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;

private:
    QWidget* makePage(Screen screen);
    QWidget* makeSlipScreen();
    void buildMenus();
    void buildStatusLine();
    void buildSafety();
    void showSafety();
    void openRescued(const RescuedWork& work);
    /// Makes the backup on leaving, if one is planned; false if the user wants to stay.
    bool backUpOnLeaving();
    void goBack();
    void slipSaved(ComplaintId id);
    void focusSearch();
    void printForms(const QList<ComplaintId>& ids, const QString& key = {});
    void previewForms(const FormRequest& request);
    void printBatch(const QList<ComplaintId>& selected, const LedgerQuery& filter);
    void fillSlipPrintMenu();
    void fillLedgerPrintMenu();
    void buildFormMenus(QMenu& file);
    void scanForm();
    void openScanned(const ScannedForm& form);
    void importLedger();
    void exportLedger(const LedgerQuery& query);
    void showAbout();
    void settingsSaved();
    void tick();
    void judgeAgain();
    void updateOverdue();
    void updateTitle();
    void restorePlace();
    void buildSession();
    /// Keeps what was typed as drafts, while whoever typed it is still signed in.
    void keepTyped();
    void followRights();
    /// What a screen is for needs one of these rights; none: it is there for everybody.
    static QList<Right> rightsOf(Screen screen);
    bool mayOpen(Screen screen) const;
    QWidget* makeRefusal(Screen screen);

    Workspace* m_workspace;
    QStringList m_languages;
    BackupKeeper* m_backups;
    SafetyBars* m_bars;
    NavigationRail* m_rail;
    QStackedWidget* m_stack;
    QMap<Screen, QWidget*> m_pages;
    Screen m_screen = Screen::Desk;
    Screen m_before = Screen::Desk; ///< where a closed slip returns to
    Screen m_askedFrom = Screen::Desk; ///< the screen whose figure the ledger shows
    DeskPage* m_desk = nullptr;
    LedgerPage* m_ledger = nullptr;
    SlipPage* m_slip = nullptr;
    QStackedWidget* m_slipHolder = nullptr;
    ReportsPage* m_reports = nullptr;
    AssessmentPage* m_assessment = nullptr;
    RulebooksPage* m_rulebooks = nullptr;
    SettingsPage* m_settings = nullptr;
    QMenu* m_slipMenu = nullptr;
    Session* m_session = nullptr;
    SessionButton* m_who = nullptr;
    QMap<Screen, QAction*> m_screenActions;
    QAction* m_newAction = nullptr;
    QAction* m_importAction = nullptr;
    QAction* m_exportAction = nullptr;
    QAction* m_blankAction = nullptr;
    QAction* m_batchAction = nullptr;
    QAction* m_scanAction = nullptr;
    QString m_slipTitle;
    QLabel* m_state;
    QToolButton* m_overdue;
    QLabel* m_clock;
    QDate m_judgedOn; ///< the day the open complaints were last judged again
    QElapsedTimer m_sinceRefresh;
};

} // namespace kesu

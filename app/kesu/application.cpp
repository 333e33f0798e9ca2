// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kesu/application.h"

#include "app/kesu/starttrace.h"
#include "core/calendar/calendarreader.h"
#include "core/exchange/sampledata.h"
#include "translations/translators.h"
#include "ui/access/lockcover.h"
#include "ui/access/session.h"
#include "ui/shared/filedialog.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"
#include "ui/shared/progress.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <utility>

namespace kesu {

Application::Application(QApplication& application)
    : m_application(application)
    , m_resources(ResourceLocator::locate())
    , m_standards(std::async(std::launch::async, [resources = m_resources] { return read(resources); }))
    , m_preferences(Preferences::load())
    , m_clock(std::make_shared<SystemClock>())
{
    speak(m_preferences.language.isEmpty() ? languageOfSystem() : m_preferences.language);
    StartTrace::mark("translated");
    applyTheme(application, m_preferences.colorScheme);
    StartTrace::mark("themed");
}

Application::~Application() = default;

void Application::speak(const QString& language)
{
    QLocale::setDefault(QLocale(language));
    installTranslators(m_application, language);
}

Application::Standards Application::read(const ResourceLocator& resources)
{
    Standards standards;
    standards.library = RulebookLibrary::load(resources.rulebooks(), standards.findings);
    standards.calendar = WorkCalendar::load(resources.calendars(), standards.findings);
    addYearNotices(standards.calendar, resources.userCalendars(), standards.findings);
    return standards;
}

bool Application::loadStandards()
{
    Standards standards = m_standards.get();
    m_library = std::move(standards.library);
    m_calendar = std::move(standards.calendar);
    const Findings findings = std::move(standards.findings);
    if (!hasErrors(findings))
        return true;
    QStringList lines;
    for (const Finding& finding : findings)
        lines << finding.toString();
    MessageBox::warning(nullptr, tr("Some rulebooks or calendars have errors and were left out."),
        lines.mid(0, 12).join(QLatin1Char('\n')));
    return true;
}

bool Application::start(const QString& databasePath)
{
    bool ready = false;
    guarded(nullptr, [&] { ready = loadStandards(); });
    StartTrace::mark("standards loaded");
    if (!ready)
        return false;
    if (!databasePath.isEmpty())
        return open(QFileInfo(databasePath).absoluteFilePath(), IfMissing::Fail);
    if (!m_preferences.database.isEmpty())
        return open(m_preferences.database, IfMissing::Fail);
    return ask();
}

bool Application::ask()
{
    FirstStartDialog::Answers answers;
    answers.language = QLocale().name();
    answers.databasePath = FirstStartDialog::proposedPath();
    for (;;) {
        answers.language = windowLanguage();
        FirstStartDialog dialog(m_library, translatedLanguages(), answers);
        if (dialog.exec() != QDialog::Accepted)
            return false;
        answers = dialog.answers();
        m_preferences.language = answers.language;
        switch (answers.choice) {
        case FirstStartDialog::Choice::Quit:
            return false;
        case FirstStartDialog::Choice::OtherLanguage:
            speak(answers.language);
            applyTheme(m_application, m_preferences.colorScheme);
            break;
        case FirstStartDialog::Choice::OpenExisting:
            return open(answers.databasePath, IfMissing::Fail);
        case FirstStartDialog::Choice::Create:
            if (create(answers))
                return true;
            break;
        case FirstStartDialog::Choice::Sample:
            if (openSample())
                return true;
            break;
        }
    }
}

bool Application::create(const FirstStartDialog::Answers& answers)
{
    return open(answers.databasePath, IfMissing::Create, [&](Workspace& workspace) {
        CompanySettings settings = workspace.settings();
        settings.companyName = answers.companyName;
        settings.rulebooks = answers.rulebooks;
        workspace.saveSettings(settings);
    });
}

bool Application::open(QString databasePath, IfMissing ifMissing, const std::function<void(Workspace&)>& prepare)
{
    for (;;) {
        std::optional<Error> failure;
        try {
            // The workspace takes the standards; what is loaded is kept for the next one.
            auto opened = Workspace::open(
                databasePath, ifMissing, m_library, m_calendar, m_clock, m_preferences.effectiveUserName());
            if (prepare)
                prepare(*opened);
            QString other;
            if (!signIn(*opened, other)) {
                if (other.isEmpty())
                    return m_window != nullptr;
                databasePath = other;
                ifMissing = IfMissing::Fail;
                continue;
            }
            // The old window goes after the new one stands, else the program would end with its last window.
            const auto oldWorkspace = std::exchange(m_workspace, std::move(opened));
            const auto oldWindow = std::exchange(m_window, nullptr);
            m_preferences.database = databasePath;
            m_preferences.save();
            StartTrace::mark("database opened");
            showWindow();
            warnOfUnreadable();
            return true;
        } catch (const Error& error) {
            failure = error;
        }
        const int choice = MessageBox::choose(m_window.get(), failure->message(),
            {tr("&Other file …"), tr("&New file …"), m_window ? tr("&Cancel") : tr("&Quit")}, failure->detail());
        if (choice == 0) {
            databasePath = FileDialog::open(m_window.get(), QStringLiteral("database"), tr("Open a database"),
                tr("Kesu databases (*.kesu);;All files (*)"));
            ifMissing = IfMissing::Fail;
        } else if (choice == 1) {
            databasePath
                = FileDialog::save(m_window.get(), QStringLiteral("database"), tr("Where the database is to lie"),
                    tr("Kesu databases (*.kesu)"), QStringLiteral("complaints.kesu"), QStringLiteral("kesu"));
            ifMissing = IfMissing::Create;
        } else {
            return false;
        }
        if (databasePath.isEmpty())
            return m_window != nullptr;
    }
}

bool Application::openSample()
{
    const QString path
        = QFileInfo(FirstStartDialog::proposedPath()).absolutePath() + QStringLiteral("/sample-month.kesu");
    bool made = false;
    guarded(nullptr, [&] {
        if (!QFileInfo::exists(path)) {
            QDir().mkpath(QFileInfo(path).absolutePath());
            const SampleData sample = SampleData::load(m_resources.folder() + QStringLiteral("/sample"));
            withProgress(nullptr, tr("Entering the sample month …"), [&](const std::function<bool(double)>& report) {
                sample.createDatabase(path, m_library, m_calendar, report);
            });
        }
        made = true;
    });
    return made && open(path, IfMissing::Fail);
}

void Application::showWindow()
{
    m_window = std::make_unique<MainWindow>(*m_workspace, translatedLanguages());
    StartTrace::mark("window made");
    StartTrace::watch(m_window.get());
    // The window that asks is still on the stack: it is replaced when the event loop is reached again.
    connect(m_window.get(), &MainWindow::reopenRequested, this, &Application::reopen, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::otherDatabaseRequested, this, &Application::chooseOther, Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::databaseRequested, this,
        [this](const QString& path) { open(path, IfMissing::Fail); }, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::userChanged, this, &Application::changeUser, Qt::QueuedConnection);
    connect(
        m_window.get(), &MainWindow::rightsChanged, this,
        [this] {
            changeUser();
            m_window->openUsers(); // where the rights were changed, and the next user is made
        },
        Qt::QueuedConnection);
    m_window->show();
}

bool Application::signIn(Workspace& workspace, QString& otherDatabase)
{
    Session session(workspace, m_window.get());
    SignInDialog::Outcome outcome = SignInDialog::Outcome::OtherDatabase;
    while (outcome == SignInDialog::Outcome::OtherDatabase && otherDatabase.isEmpty()) {
        outcome = session.signInAtStart();
        if (outcome == SignInDialog::Outcome::OtherDatabase)
            otherDatabase = FileDialog::open(m_window.get(), QStringLiteral("database"), tr("Open a database"),
                tr("Kesu databases (*.kesu);;All files (*)"));
    }
    return outcome == SignInDialog::Outcome::SignedIn;
}

void Application::changeUser()
{
    const QByteArray place = m_window->saveGeometry();
    QString other;
    if (m_workspace->access().isLocked()) {
        const LockCover cover;
        if (!signIn(*m_workspace, other)) {
            if (other.isEmpty() || !open(other, IfMissing::Fail))
                QApplication::quit();
            return;
        }
    }
    const auto oldWindow = std::exchange(m_window, nullptr);
    showWindow();
    m_window->restoreGeometry(place);
}

void Application::warnOfUnreadable()
{
    QStringList lines;
    for (const Finding& finding : m_workspace->rulebookService().unreadable())
        lines << finding.toString();
    if (!lines.isEmpty())
        MessageBox::warning(m_window.get(),
            tr("Some editions that the database keeps cannot be read. What was filed under them is not judged."),
            lines.mid(0, 12).join(QLatin1Char('\n')));
}

void Application::reopen(const QString& databasePath)
{
    const QByteArray place = m_window->saveGeometry();
    m_preferences = Preferences::load();
    speak(m_preferences.language.isEmpty() ? languageOfSystem() : m_preferences.language);
    applyTheme(m_application, m_preferences.colorScheme);
    if (open(databasePath, IfMissing::Fail)) {
        m_window->restoreGeometry(place);
        m_window->openScreen(Screen::Settings);
    }
}

void Application::chooseOther()
{
    const QString path = FileDialog::open(m_window.get(), QStringLiteral("database"), tr("Open a database"),
        tr("Kesu databases (*.kesu);;All files (*)"));
    if (!path.isEmpty())
        open(path, IfMissing::Fail);
}

} // namespace kesu

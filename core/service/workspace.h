// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/base/clock.h"
#include "core/calendar/workcalendar.h"
#include "core/report/monthreport.h"
#include "core/rulebook/rulebooklibrary.h"
#include "core/service/accountservice.h"
#include "core/service/complaintservice.h"
#include "core/service/masterdataservice.h"
#include "core/service/rulebookservice.h"
#include "core/service/settings.h"
#include "core/storage/filestate.h"

#include <memory>

namespace kesu {

class Database;

/// Whether open() may make a new file.
enum class IfMissing { Create, Fail };

/// One open database with everything its use cases need. Lives in one thread; another thread opens its own.
class Workspace
{
public:
    /// Opens (or creates) the database, brings its schema up to date and adds the editions that it keeps to the library
    /// that the program ships. Throws Error: NotADatabase, DatabaseTooNew,
    /// DatabaseNotReadable, DatabaseNotWritable, NotFound (missing and IfMissing::Fail). A database with users opens
    /// locked: accounts().signIn() is next. userName: who works without users, for the history.
    static std::unique_ptr<Workspace> open(const QString& databasePath, IfMissing ifMissing, RulebookLibrary library,
        WorkCalendar calendar, std::shared_ptr<const Clock> clock, const QString& userName);
    ~Workspace();

    /// Who is at work and what they may do, as the database has it now: another window may have changed it.
    const Access& access() const;
    AccountService& accounts() { return m_accounts; }
    ComplaintService& complaints() { return m_complaints; }
    MasterDataService& masterData() { return m_masterData; }
    RulebookService& rulebookService() { return m_rulebookService; }
    /// The editions that the program ships and those that the database keeps.
    const RulebookLibrary& rulebooks() const { return m_library; }
    const WorkCalendar& calendar() const { return m_calendar; }
    const Clock& clock() const { return *m_clock; }
    /// Who the history says did it: whoever is signed in.
    const QString& userName() const;
    QString databasePath() const;
    /// Which database this is, wherever its file lies: 32 hex digits.
    QString databaseIdentity() const;
    /// What has become of its file; two system calls.
    FileState fileState() const;
    /// Another number as soon as another program or window has changed the database: what is shown is to be fetched
    /// again then.
    qint64 dataVersion() const;

    /// Answered while locked too: the company's name stands where one signs in.
    CompanySettings settings() const;
    void saveSettings(const CompanySettings& settings);

    Database& database() { return *m_database; }

private:
    friend class AccountService; // changes who is at work
    friend class BackupService; // keeps its plan among the settings
    friend class RulebookService; // grows the library

    /// Keeps the named texts that differ from those in the database and notes each of them in the history.
    void store(const QMap<QString, QString>& after);

    Workspace(std::unique_ptr<Database> database, RulebookLibrary library, WorkCalendar calendar,
        std::shared_ptr<const Clock> clock, QString userName);

    std::unique_ptr<Database> m_database;
    RulebookLibrary m_library;
    WorkCalendar m_calendar;
    std::shared_ptr<const Clock> m_clock;
    QString m_userName;
    mutable Access m_access;
    mutable qint64 m_accessSeen = 0; ///< dataVersion() when m_access was read
    AccountService m_accounts;
    ComplaintService m_complaints;
    MasterDataService m_masterData;
    RulebookService m_rulebookService;
};

} // namespace kesu

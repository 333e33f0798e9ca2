// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/workspace.h"

#include "core/service/historywriter.h"
#include "core/storage/database.h"
#include "core/storage/settingtable.h"
#include "core/storage/transaction.h"
#include "core/storage/usertable.h"

namespace kesu {

using namespace Qt::StringLiterals;

std::unique_ptr<Workspace> Workspace::open(const QString& databasePath, IfMissing ifMissing, RulebookLibrary library,
    WorkCalendar calendar, std::shared_ptr<const Clock> clock, const QString& userName)
{
    auto database = std::make_unique<Database>(
        databasePath, ifMissing == IfMissing::Create ? OpenMode::CreateIfMissing : OpenMode::MustExist);
    return std::unique_ptr<Workspace>(
        new Workspace(std::move(database), std::move(library), std::move(calendar), std::move(clock), userName));
}

Workspace::Workspace(std::unique_ptr<Database> database, RulebookLibrary library, WorkCalendar calendar,
    std::shared_ptr<const Clock> clock, QString userName)
    : m_database(std::move(database))
    , m_library(std::move(library))
    , m_calendar(std::move(calendar))
    , m_clock(std::move(clock))
    , m_userName(std::move(userName))
    , m_access(Access::locked())
    , m_accounts(*this)
    , m_complaints(*this)
    , m_masterData(*this)
    , m_rulebookService(*this)
{
    m_access = m_accounts.current(m_access);
    m_accessSeen = m_database->dataVersion();
    m_rulebookService.refresh();
}

Workspace::~Workspace() = default;

const Access& Workspace::access() const
{
    const qint64 version = m_database->dataVersion();
    if (version != m_accessSeen) {
        m_access = m_accounts.current(m_access);
        m_accessSeen = version;
    }
    return m_access;
}

const QString& Workspace::userName() const
{
    return m_access.session() == Access::Session::SignedIn ? m_access.userName() : m_userName;
}

QString Workspace::databasePath() const
{
    return m_database->path();
}

QString Workspace::databaseIdentity() const
{
    return m_database->identity();
}

FileState Workspace::fileState() const
{
    return m_database->fileState();
}

qint64 Workspace::dataVersion() const
{
    return m_database->dataVersion();
}

CompanySettings Workspace::settings() const
{
    return companySettingsFrom(SettingTable(*m_database).all());
}

void Workspace::saveSettings(const CompanySettings& settings)
{
    access().require(Right::ChangeSettings);
    store(toTexts(settings, this->settings()));
}

void Workspace::store(const QMap<QString, QString>& after)
{
    Transaction transaction(*m_database);
    const SettingTable table(*m_database);
    const QMap<QString, QString> before = table.all();
    const HistoryWriter history(*m_database, m_userName, m_clock->now(), {});
    for (auto setting = after.begin(); setting != after.end(); ++setting) {
        if (before.value(setting.key()) == setting.value())
            continue;
        table.store(setting.key(), setting.value());
        history.note(
            HistoryEntity::Setting, 0, u"change"_s, {setting.key(), before.value(setting.key()), setting.value()});
    }
    transaction.commit();
}

} // namespace kesu

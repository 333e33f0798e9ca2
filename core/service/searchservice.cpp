// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/searchservice.h"

#include "core/service/workspace.h"
#include "core/storage/database.h"
#include "core/storage/searchbuilder.h"

namespace kesu {

namespace {

std::function<bool(qint64, qint64)> asParts(const std::function<bool(double)>& progress)
{
    if (!progress)
        return {};
    return [&progress](qint64 done, qint64 total) {
        return progress(total == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(total));
    };
}

} // namespace

bool makeSearchIndex(const QString& databasePath, SearchIndexScope what, const std::function<bool(double)>& progress)
{
    Database database(databasePath, OpenMode::MustExist);
    const SearchBuilder builder(database);
    if (what == SearchIndexScope::Everything)
        builder.begin();
    else if (!builder.isNeeded())
        return true;
    return builder.run(asParts(progress));
}

std::optional<SearchCheckReport> checkSearchIndex(
    const QString& databasePath, const std::function<bool(double)>& progress)
{
    Database database(databasePath, OpenMode::MustExist);
    return SearchCheck(database).run(asParts(progress));
}

SearchIndexState SearchService::state() const
{
    return SearchIndex(m_workspace.database()).state();
}

bool SearchService::isReady() const
{
    return SearchIndex(m_workspace.database()).isReady();
}

QString SearchService::pathToWorkOn() const
{
    m_workspace.access().require(Right::Verify);
    return m_workspace.databasePath();
}

} // namespace kesu

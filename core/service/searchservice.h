// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/searchcheck.h"
#include "core/storage/searchindex.h"

namespace kesu {

class Workspace;

/// Whether an index that is there is thrown away first.
enum class SearchIndexScope {
    WhatIsMissing, ///< goes on where it was broken off; nothing where the index is ready
    Everything, ///< from the beginning
};

/// Makes the search index of a database, through a connection of its own, so it may run in any thread while others read
/// and write; whoever searches meanwhile finds the same, slowly. progress: 0 to 1, some times a second in the calling
/// thread; false gives it up, and what is done stays done. True when the index is ready. Throws Error.
bool makeSearchIndex(
    const QString& databasePath, SearchIndexScope what, const std::function<bool(double)>& progress = {});

/// Compares the index with every complaint, see SearchCheck. Like makeSearchIndex() for any thread. Throws Error;
/// empty if given up.
std::optional<SearchCheckReport> checkSearchIndex(
    const QString& databasePath, const std::function<bool(double)>& progress = {});

/// The search index of what a workspace has open.
class SearchService
{
public:
    explicit SearchService(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    SearchIndexState state() const;
    /// As in state(), without counting.
    bool isReady() const;
    /// The path for makeSearchIndex() and checkSearchIndex(). Throws Error{NotAllowed} for who may not verify the
    /// database.
    QString pathToWorkOn() const;

private:
    Workspace& m_workspace;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/workspace.h"

#include <QList>

struct sqlite3_stmt;

namespace kesu::bench {

/// How many complaints the databases have with which the store is measured: KESU_BENCH_SIZES, for example
/// "10000,100000,1000000"; 10,000 when nothing is said.
QList<int> databaseSizes();
/// "10k", "100k", "1m" for the names of measurements and files.
QString sizeName(int complaints);

/// A workspace over invented complaints. The file is made the first time and kept in the folder KESU_BENCH_DATABASES,
/// or beside the program; what measurements change in it stays small.
Workspace& demoWorkspace(int complaints);

/// The very SQL that a piece of work runs, to be run once more through the engine's own interface and nothing else:
/// prepared once, every column of every row fetched.
class BareQueries
{
public:
    /// Runs the work once and takes note of its statements with their values.
    BareQueries(Workspace& workspace, const std::function<void()>& work);
    ~BareQueries();
    Q_DISABLE_COPY_MOVE(BareQueries)

    void run() const;

private:
    QList<sqlite3_stmt*> m_statements;
};

} // namespace kesu::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <memory>

namespace kesu {

class Database;
class PreparedStatement;

/// A statement whose parameters and columns are told by place (from 1 and from 0, as SQLite counts) and whose values
/// are taken as they lie, for the search index: it reads and writes bytes, thousands of rows for a keystroke. Every
/// failure is thrown as Error.
class RawStatement
{
public:
    RawStatement(Database& database, const QString& sql);
    ~RawStatement();
    Q_DISABLE_COPY_MOVE(RawStatement)

    RawStatement& bind(int parameter, qint64 value);
    RawStatement& bind(int parameter, const QString& value);
    /// The bytes must stay as they are until reset().
    RawStatement& bindBytes(int parameter, QByteArrayView value);

    /// The next row, or false after the last.
    bool next();
    /// Makes ready for the next run. Without it the statement keeps what it reads from changing.
    void reset();
    /// Runs a statement of which no rows are read, and resets it. Returns the number of rows changed.
    int run();

    qint64 integer(int column) const;
    QString text(int column) const;
    bool isNull(int column) const;
    /// Valid until the next call.
    QByteArrayView bytes(int column) const;

private:
    [[noreturn]] void fail() const;

    Database& m_database;
    std::unique_ptr<PreparedStatement> m_prepared;
};

} // namespace kesu

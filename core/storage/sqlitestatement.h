// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <memory>

struct sqlite3_stmt;

namespace kesu {

class Database;
class PreparedStatement;

/// A statement on the engine's own connection, for work on every row where the driver's way would cost more than the
/// work: parameters and columns by their place, text and bytes as they are stored. Everyday code uses Statement.
class SqliteStatement
{
public:
    /// What a column holds, as the engine stores it.
    enum class Kind { Null, Integer, Real, Text, Bytes };

    SqliteStatement(Database& database, const QString& sql);
    ~SqliteStatement();
    SqliteStatement(SqliteStatement&&) noexcept;
    Q_DISABLE_COPY(SqliteStatement)
    SqliteStatement& operator=(SqliteStatement&&) = delete;

    /// Parameters count from 1 and keep their value from run to run. What a view points to must live until reset().
    void bind(int parameter, qint64 value);
    void bindText(int parameter, QByteArrayView utf8);
    void bindBytes(int parameter, QByteArrayView bytes);
    void bindNull(int parameter);

    /// The next row, false behind the last one; then the statement is reset. Throws Error.
    bool next();
    /// Runs it to its end and resets it.
    void run();
    void reset();

    /// Columns count from 0.
    int columns() const;
    QByteArray columnName(int column) const;
    Kind kind(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    /// Text or bytes as stored; valid until the next row.
    QByteArrayView bytes(int column) const;
    QString text(int column) const { return QString::fromUtf8(bytes(column)); }

private:
    void expect(int result) const;

    const Database* m_database;
    std::unique_ptr<PreparedStatement> m_prepared;
    sqlite3_stmt* m_statement;
};

/// Runs one statement without rows on the engine's own connection. Throws Error.
void runSqlite(Database& database, const QString& sql);

} // namespace kesu

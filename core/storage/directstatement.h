// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <memory>
#include <optional>

namespace kesu {

class Database;
class PreparedStatement;

/// One SQL statement with its parameters (?1 …) and columns (from 0) by position, and with its values as they lie: for
/// passes over so many rows that finding the columns by name would be what costs, and for work on rows of any table.
/// Everywhere else Statement is the word. Every failure is thrown as Error.
class DirectStatement
{
public:
    /// What a column holds, as the engine stores it.
    enum class Kind { Null, Integer, Real, Text, Bytes };

    DirectStatement(Database& database, const char* sql);
    DirectStatement(Database& database, const QString& sql);
    ~DirectStatement();
    DirectStatement(DirectStatement&&) noexcept;
    Q_DISABLE_COPY(DirectStatement)
    DirectStatement& operator=(DirectStatement&&) = delete;

    /// Parameters keep their value from run to run.
    DirectStatement& bind(int parameter, qint64 value);
    DirectStatement& bind(int parameter, const QString& value);
    DirectStatement& bind(int parameter, const QByteArray& utf8);
    /// An empty one is NULL.
    DirectStatement& bind(int parameter, std::optional<qint64> value);
    DirectStatement& bindNull(int parameter);
    /// Without a copy: what the view points to must stay as it is until the statement has run or is reset.
    DirectStatement& bindText(int parameter, QByteArrayView utf8);
    DirectStatement& bindBytes(int parameter, QByteArrayView bytes);

    /// The next row; false after the last one, and the statement may be bound and run again.
    bool next();
    /// Runs a statement of which no rows are read, or the rest of one. Returns the number of rows changed.
    int run();
    /// Ends a run before its last row: until then it keeps what it reads from changing.
    void reset();

    int columns() const;
    QByteArray columnName(int column) const;
    Kind kind(int column) const;
    bool isNull(int column) const { return kind(column) == Kind::Null; }
    qint64 integer(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    double real(int column) const;
    QString text(int column) const { return QString::fromUtf8(bytes(column)); }
    /// Text (as UTF-8) or bytes as they are stored; valid until the next row.
    QByteArrayView bytes(int column) const;

private:
    void expect(int result) const;

    Database* m_database;
    std::unique_ptr<PreparedStatement> m_prepared; ///< none in one that was moved from
};

/// Runs one statement without rows. Throws Error.
void runDirect(Database& database, const QString& sql);

} // namespace kesu

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

/// One SQL statement with its parameters (?1 …) and columns (from 0) by position: for passes over so many rows that
/// finding the columns by name would be what costs. Everywhere else Statement is the word. Every failure is thrown as
/// Error.
class DirectStatement
{
public:
    DirectStatement(Database& database, const char* sql);
    DirectStatement(Database& database, const QString& sql);
    ~DirectStatement();
    Q_DISABLE_COPY_MOVE(DirectStatement)

    DirectStatement& bind(int parameter, qint64 value);
    DirectStatement& bind(int parameter, const QString& value);
    DirectStatement& bind(int parameter, const QByteArray& utf8);
    /// An empty one is NULL.
    DirectStatement& bind(int parameter, std::optional<qint64> value);

    /// Runs a statement of which no rows are read, or the rest of one; it may be bound and run again.
    void run();
    /// The next row; false after the last one, and the statement may be bound and run again.
    bool next();

    qint64 integer(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    QString text(int column) const;
    /// Valid until the next row.
    QByteArrayView utf8(int column) const;

private:
    [[noreturn]] void fail() const;

    Database& m_database;
    std::unique_ptr<PreparedStatement> m_prepared;
};

} // namespace kesu

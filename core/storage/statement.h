// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/moment.h"
#include "core/base/money.h"
#include "core/base/share.h"

#include <QString>
#include <memory>
#include <optional>

namespace kesu {

class Database;
class PreparedStatement;

/// One SQL statement with named parameters (":name", given here without the colon) and columns read by name and type.
/// Text is never NULL in our tables: empty text means "not known". An empty optional is NULL. Every failure is thrown
/// as Error.
class Statement
{
public:
    Statement(Database& database, const QString& sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    Statement& bind(const QString& name, const QString& value);
    Statement& bind(const QString& name, const QByteArray& bytes);
    Statement& bind(const QString& name, qint64 value);
    Statement& bind(const QString& name, int value) { return bind(name, qint64(value)); }
    Statement& bind(const QString& name, Money value) { return bind(name, value.fen()); }
    Statement& bind(const QString& name, Share value) { return bind(name, qint64(value.millionths())); }
    Statement& bind(const QString& name, Moment value) { return bind(name, value.toIso()); }
    Statement& bind(const QString& name, QDate value) { return bind(name, toIso(value)); }
    template <typename Tag> Statement& bind(const QString& name, Id<Tag> value) { return bind(name, value.value()); }
    template <typename Value> Statement& bind(const QString& name, const std::optional<Value>& value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }
    /// NULL where the text is empty: for columns that are unique where they are given.
    Statement& bindUnlessEmpty(const QString& name, const QString& value);
    Statement& bindNull(const QString& name);

    /// Runs a statement of which no rows are read. It may be bound and run again. Returns the number of rows changed.
    int run();
    /// The next row; the first call runs the statement. False after the last row.
    bool next();
    /// The row id that the last run() of an INSERT gave.
    qint64 lastInsertId() const { return m_lastInsertId; }

    QString text(const QString& column) const;
    qint64 integer(const QString& column) const;
    int count(const QString& column) const { return int(integer(column)); }
    bool flag(const QString& column) const { return integer(column) != 0; }
    Money money(const QString& column) const { return Money::fromFen(integer(column)); }
    Share share(const QString& column) const { return Share::fromMillionths(qint32(integer(column))); }
    /// A stored moment or date that cannot be read is a damaged database: Error{DatabaseCorrupt}.
    Moment moment(const QString& column) const;
    QDate date(const QString& column) const;
    template <typename IdType> IdType id(const QString& column) const { return IdType(integer(column)); }

    std::optional<qint64> optionalInteger(const QString& column) const;
    std::optional<Money> optionalMoney(const QString& column) const;
    std::optional<Moment> optionalMoment(const QString& column) const;
    std::optional<QDate> optionalDate(const QString& column) const;

private:
    /// Where a parameter is bound; ends what runs, since nothing can be bound meanwhile.
    int parameter(const QString& name);
    bool isNull(int place) const;
    QString textAt(int place) const;
    [[noreturn]] void throwUnreadable(const QString& column, const QString& value) const;

    Database& m_database;
    std::unique_ptr<PreparedStatement> m_prepared;
    qint64 m_lastInsertId = 0;
    bool m_running = false;
};

/// Runs a SELECT of one number, for example a count.
qint64 selectNumber(Database& database, const QString& sql);

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

class QRandomGenerator;

namespace kesu::test {

/// A database file as somebody opens it with another program: triggers and checks out of the way, nothing else touched.
class RawFile
{
public:
    enum class Triggers {
        PutBack, ///< taken away while it is open and put back as they were
        Keep,
    };

    explicit RawFile(const QString& path, Triggers triggers = Triggers::PutBack);
    ~RawFile();
    Q_DISABLE_COPY_MOVE(RawFile)
    void close();

    void run(const QString& sql);
    QString text(const QString& sql);
    qint64 number(const QString& sql) { return text(sql).toLongLong(); }

    /// All but SQLite's own.
    QStringList tables();
    QStringList columns(const QString& table);
    int rows(const QString& table) { return int(number(QStringLiteral("SELECT count(*) FROM ") + table)); }
    /// Changes one bit of what stands there; where nothing stands, puts something there.
    void changeBit(const QString& table, int row, const QString& column, QRandomGenerator& random);
    void removeRow(const QString& table, int row);
    /// Every row of every sealed table, the history and the seals.
    QString content();

private:
    /// "a IS ? AND b IS ? …" for all columns, and what stands there.
    QString whereRow(const QString& table, int row, QVariantList& values);

    QString m_name;
    QSqlDatabase m_connection;
    QStringList m_triggers;
};

/// Gives the entries from that one on the hashes that a forger would, who knows how they are made.
void rewriteChain(const QString& path, qint64 from);

} // namespace kesu::test

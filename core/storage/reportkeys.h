// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace kesu {

class Database;

/// The table `report_key`: a number for each text by which reports sum up. Numbers are never taken away. 0 is the empty
/// text.
class ReportKeys
{
public:
    /// What becomes of a text that has no number yet: it is given one, or counts as -1.
    enum class Unknown { AreNumbered, AreNone };

    explicit ReportKeys(Database& database, Unknown unknown = Unknown::AreNumbered)
        : m_database(database)
        , m_unknown(unknown)
    {
    }

    /// The number of that text.
    qint64 keyOf(const QString& text);
    QString textOf(qint64 key);
    /// The words of a set.
    QStringList setOf(qint64 key) { return textOf(key).split(u'\n', Qt::SkipEmptyParts); }
    /// Forgets the numbers that were given in a transaction that was undone.
    void forget();

private:
    Database& m_database;
    Unknown m_unknown;
    QHash<QString, qint64> m_keys;
    QHash<qint64, QString> m_texts;
};

/// The words without repetition, sorted, one in a line.
QString joinedSet(QStringList words);

} // namespace kesu

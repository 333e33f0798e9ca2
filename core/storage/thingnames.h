// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/verification.h"

#include <QStringList>

namespace kesu {

class Database;

/// How people know a thing that a verification speaks of.
class ThingNames
{
public:
    explicit ThingNames(Database& database)
        : m_database(database)
    {
    }

    /// The number of a complaint: its own, or the one that the history gave it. Empty if it has none.
    QString numberOf(qint64 complaintId) const;
    /// "the complaint KS-2026-0012", "the customer 华联食品", "the settings", in the user's language. kind: of
    /// sealedKinds().
    QString nameOf(const QString& kind, qint64 id) const;
    /// A finding about a thing: its name stands for %1 of the message. With an entry, %2 is its number, %3 who wrote it
    /// and %4 when.
    VerifyFinding finding(VerifyArea area, const QString& kind, const QString& table, qint64 id, const QString& message,
        qint64 sequence = 0) const;

private:
    QString column(const QString& sql, qint64 id) const;

    Database& m_database;
};

} // namespace kesu

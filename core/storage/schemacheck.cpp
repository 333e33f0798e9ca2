// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schemacheck.h"

#include "core/storage/database.h"
#include "core/storage/directstatement.h"

#include <QCoreApplication>
#include <QMap>
#include <QTemporaryDir>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Verification", text);
}

/// "table complaint" and how it was made. What SQLite keeps for itself is left out: it makes these when it needs them.
QMap<QString, QString> schemaOf(Database& database)
{
    DirectStatement row(
        database, u"SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s);
    QMap<QString, QString> schema;
    while (row.next())
        schema.insert(row.text(0), row.text(1));
    return schema;
}

/// That of a new database, made once.
const QMap<QString, QString>& schemaOfNew()
{
    static const QMap<QString, QString> schema = [] {
        const QTemporaryDir folder;
        Database fresh(folder.filePath(u"fresh.kesu"_s), OpenMode::CreateIfMissing);
        return schemaOf(fresh);
    }();
    return schema;
}

} // namespace

void checkSchema(Database& database, FindingList& findings)
{
    const QMap<QString, QString>& expected = schemaOfNew();
    const QMap<QString, QString> present = schemaOf(database);
    const auto add = [&](const QString& what, const char* message) {
        VerifyFinding finding;
        finding.area = VerifyArea::Schema;
        finding.table = what.section(u' ', 1);
        finding.message = translated(message).arg(what);
        findings.add(finding);
    };
    for (auto one = expected.begin(); one != expected.end(); ++one) {
        if (!present.contains(one.key()))
            add(one.key(),
                QT_TRANSLATE_NOOP("Verification", "The database lacks “%1”, which every database of Kesu has."));
        else if (present.value(one.key()) != one.value())
            add(one.key(), QT_TRANSLATE_NOOP("Verification", "“%1” is not as Kesu makes it."));
    }
    for (auto one = present.begin(); one != present.end(); ++one)
        if (!expected.contains(one.key()))
            add(one.key(), QT_TRANSLATE_NOOP("Verification", "“%1” is none of Kesu's."));
}

} // namespace kesu

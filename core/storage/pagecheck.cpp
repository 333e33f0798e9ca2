// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/pagecheck.h"

#include "core/storage/database.h"
#include "core/storage/enginefile.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Verification", text);
}

/// The engine names a tree by its first page; people know it by the table or index whose tree it is.
QHash<QString, QString> namesByRoot(EngineFile& file)
{
    QHash<QString, QString> names;
    file.read(u"SELECT rootpage || ' ' || name FROM sqlite_schema WHERE rootpage > 0"_s, [&](const QString& line) {
        const qsizetype space = line.indexOf(u' ');
        names.insert(line.left(space), line.mid(space + 1));
        return true;
    });
    return names;
}

} // namespace

void checkPages(EngineFile& file, VerifyDepth depth, FindingList& findings)
{
    const auto add = [&](const QString& words, const QString& table) {
        VerifyFinding finding;
        finding.area = VerifyArea::File;
        finding.table = table;
        finding.message = table.isEmpty()
            ? translated(QT_TRANSLATE_NOOP("Verification", "The file is damaged: %1.")).arg(words)
            : translated(QT_TRANSLATE_NOOP("Verification", "The file is damaged in “%1”: %2.")).arg(table, words);
        findings.add(finding);
    };
    file.setProgress([&](double) { return !findings.isStopped(); }, 0);
    try {
        const QHash<QString, QString> names = namesByRoot(file);
        const QString check
            = depth == VerifyDepth::Quick ? u"PRAGMA quick_check(%1)"_s : u"PRAGMA integrity_check(%1)"_s;
        file.read(check.arg(VerifyReport::mostFindings), [&](const QString& answer) {
            // Several places may come in one answer, a line each.
            for (const QString& line : answer.split(u'\n')) {
                if (line == u"ok" || line.startsWith(u"*** in database") || line.isEmpty())
                    continue;
                static const QRegularExpression tree(u"[Tt]ree (\\d+)"_s);
                static const QRegularExpression index(u"(?:index|value in|NULL value in) (\\w+)"_s);
                const auto inTree = tree.match(line);
                const auto inIndex = index.match(line);
                add(line, inTree.hasMatch() ? names.value(inTree.captured(1)) : inIndex.captured(1));
            }
            return true;
        });
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        add(error.detail().isEmpty() ? error.message() : error.detail(), {});
    }
}

void checkPages(Database& database, VerifyDepth depth, FindingList& findings)
{
    EngineFile file(database.handle(), database.path());
    checkPages(file, depth, findings);
}

} // namespace kesu

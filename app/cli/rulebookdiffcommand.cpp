// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/databasecommand.h"
#include "app/cli/rulebookargument.h"
#include "app/cli/standards.h"
#include "core/rulebook/rulebookdiff.h"

#include <QCoreApplication>

namespace kesu::cli {

namespace {

/// The lines of a sentence, each with the sign in front; those after the first a little further in.
QString signedLines(const QStringList& sentences, QChar sign)
{
    QString text;
    for (QString sentence : sentences) {
        sentence.replace(QLatin1Char('\n'), QStringLiteral("\n    "));
        text += sign + QStringLiteral(" ") + sentence + QLatin1Char('\n');
    }
    return text;
}

QString heading(const ClauseChange& change)
{
    switch (change.kind) {
    case ClauseChange::Kind::Added:
        return QCoreApplication::translate("kesu-cli", "%1 (new)").arg(change.clause);
    case ClauseChange::Kind::Removed:
        return QCoreApplication::translate("kesu-cli", "%1 (gone)").arg(change.clause);
    case ClauseChange::Kind::Changed:
        return change.clause;
    }
    return {};
}

} // namespace

ExitCode runRulebookDiff(CommandLine& line)
{
    line.argument(QStringLiteral("OLD"),
        QCoreApplication::translate(
            "kesu-cli", "The earlier rulebook: an id, an id with its edition as id@1, or a file."));
    line.argument(
        QStringLiteral("NEW"), QCoreApplication::translate("kesu-cli", "The later rulebook, named in the same way."));
    addLanguageOption(line);
    line.parse();
    const QString language = useLanguageOption(line);
    const RulebookLibrary library = loadStandards().library;
    const Rulebook before = rulebookNamed(library, line.argument(0));
    const Rulebook after = rulebookNamed(library, line.argument(1));
    QString text;
    for (const ClauseChange& change : changesBetween(before, after, language)) {
        if (!text.isEmpty())
            text += QLatin1Char('\n');
        text += heading(change) + QLatin1Char('\n') + signedLines(change.before, QLatin1Char('-'))
            + signedLines(change.after, QLatin1Char('+'));
    }
    if (text.isEmpty())
        text = QCoreApplication::translate("kesu-cli", "Both say the same.") + QLatin1Char('\n');
    writeResult(text.toUtf8());
    return ExitCode::Done;
}

} // namespace kesu::cli

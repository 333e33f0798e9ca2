// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clausechanges.h"

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

QString clauseChangesText(const QList<ClauseChange>& changes)
{
    QString text;
    for (const ClauseChange& change : changes) {
        if (!text.isEmpty())
            text += QLatin1Char('\n');
        text += heading(change) + QLatin1Char('\n') + signedLines(change.before, QLatin1Char('-'))
            + signedLines(change.after, QLatin1Char('+'));
    }
    return text;
}

} // namespace kesu::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/databasecommand.h"
#include "app/cli/rulebookargument.h"
#include "app/cli/standards.h"
#include "core/rulebook/prosemarkdown.h"

#include <QCoreApplication>

namespace kesu::cli {

namespace {

const QString editionOption = QStringLiteral("edition");
const QString databaseOption = QStringLiteral("db");
const QString orderOption = QStringLiteral("by");
const QString byTopic = QStringLiteral("topic");
const QString byClause = QStringLiteral("clause");

ProseOrder orderOf(const CommandLine& line)
{
    const QString value = line.value(orderOption);
    if (value != byTopic && value != byClause)
        throw InputError(
            QCoreApplication::translate("kesu-cli", "--by: \"%1\" is neither clause nor topic.").arg(value));
    return value == byTopic ? ProseOrder::ByTopic : ProseOrder::ByClause;
}

/// How often each clause was used, as a chapter at the end.
ProseChapter usesOf(const QList<ClauseUse>& uses)
{
    ProseChapter chapter;
    chapter.title = QCoreApplication::translate("kesu-cli", "Where clauses were used");
    chapter.columns = {QCoreApplication::translate("kesu-cli", "Clause"),
        QCoreApplication::translate("kesu-cli", "Complaints"), QCoreApplication::translate("kesu-cli", "Last used on")};
    for (const ClauseUse& use : uses) {
        ProseRow row;
        row.cells = {ProseText::fromPlain(use.clause), ProseText::fromPlain(QString::number(use.complaints)),
            ProseText::fromPlain(toIso(use.lastUsedOn))};
        chapter.rows.append(row);
    }
    return chapter;
}

} // namespace

ExitCode runRulebookShow(CommandLine& line)
{
    line.argument(QStringLiteral("ID"),
        QCoreApplication::translate("kesu-cli", "The id of the rulebook, or a rulebook file to read instead."));
    line.option({editionOption, QCoreApplication::translate("kesu-cli", "That edition, not the newest one."),
        QStringLiteral("EDITION")});
    line.option({orderOption,
        QCoreApplication::translate("kesu-cli", "Puts the rules under their clauses (clause) or together (topic)."),
        QStringLiteral("clause|topic"), byClause});
    line.userOptions();
    line.option({databaseOption,
        QCoreApplication::translate("kesu-cli", "Also the editions of that database, and where it used the clauses."),
        QStringLiteral("DB")});
    addLanguageOption(line);
    line.parse();
    const QString language = useLanguageOption(line);
    const ProseOrder order = orderOf(line);
    if (!line.isSet(databaseOption)) {
        const Rulebook rulebook = rulebookNamed(loadStandards().library, line.argument(0), line.value(editionOption));
        writeResult(toMarkdown(proseOf(rulebook, language, order)).toUtf8());
        return ExitCode::Done;
    }
    const std::unique_ptr<Workspace> workspace = openDatabase(line, line.value(databaseOption), IfMissing::Fail);
    const Rulebook rulebook = rulebookNamed(workspace->rulebooks(), line.argument(0), line.value(editionOption));
    Prose prose = proseOf(rulebook, language, order);
    const QList<ClauseUse> uses = workspace->rulebookService().clauseUse(rulebook.id());
    if (!uses.isEmpty())
        prose.chapters.append(usesOf(uses));
    writeResult(toMarkdown(prose).toUtf8());
    return ExitCode::Done;
}

} // namespace kesu::cli

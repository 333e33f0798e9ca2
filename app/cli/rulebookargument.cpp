// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rulebookargument.h"

#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "core/base/resourcelocator.h"

#include <QCoreApplication>
#include <QFile>

namespace kesu::cli {

namespace {

constexpr qint64 largestRulebook = 16'000'000;

Rulebook rulebookOfFile(const QString& fileName)
{
    const QByteArray toml = readInput(fileName, largestRulebook);
    const QByteArray shared
        = readInput(ResourceLocator::locate().rulebooks() + QStringLiteral("/shared.toml"), largestRulebook);
    Findings findings;
    std::optional<Rulebook> rulebook = readRulebook(toml, inputName(fileName), shared, findings);
    if (rulebook)
        return *rulebook;
    findings.removeIf([](const Finding& finding) { return finding.severity != Severity::Error; });
    throw InputError(findings);
}

} // namespace

Rulebook rulebookNamed(const RulebookLibrary& library, const QString& name, const QString& edition)
{
    const qsizetype at = name.indexOf(QLatin1Char('@'));
    if (at > 0 && edition.isEmpty() && !QFile::exists(name))
        return rulebookNamed(library, name.left(at), name.mid(at + 1));
    if (name == QLatin1String("-") || name.endsWith(QLatin1String(".toml")) || name.contains(QLatin1Char('/')))
        return rulebookOfFile(name);
    // The newest edition of each id stands first.
    QStringList editions;
    for (const Rulebook& rulebook : library.rulebooks()) {
        if (rulebook.id() != name)
            continue;
        if (edition.isEmpty() || rulebook.edition() == edition)
            return rulebook;
        editions.append(rulebook.edition());
    }
    if (!editions.isEmpty())
        throw InputError(QCoreApplication::translate("kesu-cli", "%1 has no edition \"%2\"; there is: %3.")
                             .arg(name, edition, editions.join(QStringLiteral(", "))));
    throw InputError(QCoreApplication::translate("kesu-cli", "no rulebook has the id \"%1\"; there is: %2.")
                         .arg(name, library.ids().join(QStringLiteral(", "))));
}

} // namespace kesu::cli

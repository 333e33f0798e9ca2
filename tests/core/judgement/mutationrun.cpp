// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judgement/mutationrun.h"

#include "tests/core/judgement/goldenset.h"
#include "tests/core/judgement/goldensheets.h"

#include <QDir>
#include <stdexcept>

namespace kesu::test {
namespace {

const QString sharedFile = QStringLiteral("shared.toml");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(path.toStdString() + " cannot be read");
    return file.readAll();
}

void refuseErrors(const Findings& findings)
{
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Error)
            throw std::runtime_error(finding.toString().toStdString());
    }
}

} // namespace

MutationRun::MutationRun(const QString& resources, const QString& testData)
    : m_folder(resources + QStringLiteral("/rulebooks/"))
    , m_testData(testData)
{
    Findings findings;
    const std::optional<SharedWords> shared = readSharedWords(contentOf(m_folder + sharedFile), findings);
    m_calendar = WorkCalendar::load(resources + QStringLiteral("/calendars"), findings);
    refuseErrors(findings);
    if (!shared)
        throw std::runtime_error("the shared words of " + resources.toStdString() + " cannot be read");
    m_shared = *shared;
}

QStringList MutationRun::names() const
{
    QStringList names = QDir(m_folder).entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name);
    names.removeAll(sharedFile);
    names.replaceInStrings(QStringLiteral(".toml"), QString());
    return names;
}

MutationResult MutationRun::run(const QString& name) const
{
    const QByteArray toml = contentOf(m_folder + name + QStringLiteral(".toml"));
    Findings findings;
    const std::optional<Rulebook> shipped = readRulebook(toml, name, m_shared, findings);
    refuseErrors(findings);
    if (!shipped)
        throw std::runtime_error(name.toStdString() + " cannot be read");
    RulebookLibrary library;
    library.add(*shipped);
    GoldenSet cases(m_testData + QStringLiteral("/rulebooks"), shipped->id(), library, m_calendar);
    GoldenSheets sheets(m_testData + QStringLiteral("/assessments"), shipped->id(), library, m_calendar);

    MutationResult result;
    result.goldens = cases.size() + sheets.size();
    for (Mutant& mutant : mutantsOf(toml)) {
        ++result.mutants;
        Findings ofMutant;
        const std::optional<Rulebook> changed = readRulebook(mutant.toml, name, m_shared, ofMutant);
        if (!changed) {
            ++result.refused;
            continue;
        }
        RulebookLibrary changedLibrary;
        changedLibrary.add(*changed);
        if (cases.firstDifference(changedLibrary, m_calendar).isEmpty()
            && sheets.firstDifference(changedLibrary, m_calendar).isEmpty())
            result.unnoticed.push_back(std::move(mutant));
    }
    return result;
}

} // namespace kesu::test

// SPDX-License-Identifier: GPL-3.0-or-later
// The golden cases pin every figure of every rulebook: changing one by the smallest step makes at least one of them
// fail. What remains unnoticed by nature stands in tests/data/rulebooks/unnoticed.toml with its reason.
#include "tests/core/judgement/golden.h"
#include "tests/core/judgement/mutationrun.h"

#include "core/rulebook/tomltable.h"

#include <QSet>

using namespace kesu;
using namespace kesu::test;

namespace {

/// "rulebook: from -> to in …": the same form for what is found and what is accepted.
QString lineOf(const QString& rulebook, const QString& from, const QString& to, const QString& in)
{
    return QStringLiteral("%1: %2 -> %3 in %4").arg(rulebook, from, to, in.simplified());
}

QStringList accepted()
{
    const QByteArray bytes = contentOf(QStringLiteral(KESU_TEST_DATA "/rulebooks/unnoticed.toml"));
    const toml::table root = toml::parse(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    QStringList lines;
    for (const toml::node& node : *root["unnoticed"].as_array()) {
        const toml::table& entry = *node.as_table();
        const auto text = [&entry](const char* key) { return toQString(entry[key].value_or(std::string_view())); };
        INFO(placeOf(node).line);
        CHECK_FALSE(text("why").isEmpty());
        lines.append(lineOf(text("rulebook"), text("from"), text("to"), text("in")));
    }
    return lines;
}

} // namespace

TEST_CASE("a figure changes by its last digit, a comparison by whether the figure itself is included")
{
    const QByteArray toml = "[let]\n"
                            "a = { is = \"x <= 2000.00\", zh = \"1d\" }\n"
                            "b = \"20% * y else 0.00\"\n"
                            "[[deadline]]\n"
                            "within = \"24h\"\n"
                            "lines = [{ share = \"30%\" }, { share = \"70%\" }]\n";
    QStringList found;
    for (const Mutant& mutant : mutantsOf(toml))
        found.append(QStringLiteral("%1:%2 %3 -> %4")
                         .arg(mutant.place.line)
                         .arg(mutant.place.column)
                         .arg(mutant.original, mutant.changed));
    CHECK(found
        == QStringList{QStringLiteral("2:15 <= -> <"), QStringLiteral("2:18 2000.00 -> 1999.99"),
            QStringLiteral("2:18 2000.00 -> 2000.01"), QStringLiteral("3:6 20% -> 19%"),
            QStringLiteral("3:6 20% -> 21%"), QStringLiteral("5:11 24h -> 1439min"),
            QStringLiteral("5:11 24h -> 1441min"), QStringLiteral("6:21 30% -> 29%"),
            QStringLiteral("6:21 30% -> 31%")});
    CHECK(mutantsOf(toml).back().toml.contains("{ share = \"31%\" }, { share = \"69%\" }"));
}

TEST_CASE("every figure of every rulebook is pinned from both sides by golden cases")
{
    const MutationRun run(QStringLiteral(KESU_RESOURCES), QStringLiteral(KESU_TEST_DATA));
    const QStringList known = accepted();
    QSet<QString> seen;
    int mutants = 0;
    for (const QString& name : run.names()) {
        const MutationResult result = run.run(name);
        mutants += result.mutants;
        for (const Mutant& mutant : result.unnoticed) {
            INFO(name << ".toml:" << mutant.place.line << ":" << mutant.place.column << ": " << mutant.original
                      << " -> " << mutant.changed << " in " << mutant.around.simplified());
            const QString line = lineOf(name, mutant.original, mutant.changed, mutant.around);
            CHECK(known.contains(line));
            seen.insert(line);
        }
    }
    for (const QString& line : known) {
        INFO("accepted, but noticed or no longer there: " << line);
        CHECK(seen.contains(line));
    }
    CHECK(mutants > 250);
}

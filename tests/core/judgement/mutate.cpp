// SPDX-License-Identifier: GPL-3.0-or-later
// kesu_mutate [RULEBOOK…]: changes every figure and comparison of the shipped rulebooks, one at a time, and prints what
// no golden case notices. Exit code 1 where something is printed. The folders are those of the sources it was built
// from, or KESU_RESOURCES and KESU_TEST_DATA of the environment.
#include "tests/core/judgement/mutationrun.h"

#include <QCoreApplication>
#include <cstdio>
#include <exception>

using namespace kesu;
using namespace kesu::test;

namespace {

void print(const QString& name, const MutationResult& result)
{
    for (const Mutant& mutant : result.unnoticed)
        std::printf("%s.toml:%d:%d: %s -> %s in %s\n", qPrintable(name), mutant.place.line, mutant.place.column,
            qPrintable(mutant.original), qPrintable(mutant.changed), qPrintable(mutant.around.simplified()));
    std::printf("%s: %zu of %d mutants unnoticed (%d refused), %zu golden cases and sheets\n", qPrintable(name),
        result.unnoticed.size(), result.mutants, result.refused, result.goldens);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QStringList names = QCoreApplication::arguments().mid(1);
    try {
        const MutationRun run(qEnvironmentVariable("KESU_RESOURCES", QStringLiteral(KESU_RESOURCES)),
            qEnvironmentVariable("KESU_TEST_DATA", QStringLiteral(KESU_TEST_DATA)));
        if (names.isEmpty())
            names = run.names();
        bool unnoticed = false;
        for (const QString& name : std::as_const(names)) {
            const MutationResult result = run.run(name);
            print(name, result);
            unnoticed = unnoticed || !result.unnoticed.empty();
        }
        return unnoticed ? 1 : 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 2;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// How long a rulebook is gone over by the checker: each shipped one, and one of ten thousand rules.
#include "core/rulebook/linter.h"
#include "tests/bench/bench.h"

#include <QDir>
#include <QFile>
#include <list>

namespace {

using namespace kesu;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

const QByteArray& sharedWords()
{
    static const QByteArray words = contentOf(QStringLiteral(KESU_RESOURCES "/rulebooks/shared.toml"));
    return words;
}

void lintFile(const QString& name)
{
    static QMap<QString, QByteArray> read;
    if (!read.contains(name))
        read.insert(name, contentOf(QStringLiteral(KESU_RESOURCES "/rulebooks/") + name));
    bench::keep(lint(read[name], name, sharedWords()).size());
}

/// The standard of the guide with so many notices behind it, each for a loss of its own.
QByteArray manyRules(int rules)
{
    QByteArray toml = contentOf(QStringLiteral(KESU_TEST_DATA "/guide/furniture.toml"));
    for (int i = 0; i < rules; ++i) {
        const QByteArray number = QByteArray::number(i);
        toml += "\n[[notice]]\nid = \"n" + number + "\"\nclause = \"7\"\nwhen = \"claimed > " + number
            + ".00 and ticked damp-storage\"\ntext = \"{claimed}\"\n";
    }
    return toml;
}

void lintManyRules()
{
    constexpr int rules = 10'000;
    static const QByteArray toml = manyRules(rules);
    bench::keep(lint(toml, QStringLiteral("many.toml"), sharedWords()).size());
}

struct Registrations
{
    Registrations()
    {
        const QDir folder(QStringLiteral(KESU_RESOURCES "/rulebooks"));
        for (const QString& name : folder.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
            if (name == QStringLiteral("shared.toml"))
                continue;
            all.emplace_back(bench::Measurement{QStringLiteral("lint/") + name.section(u'.', 0, 0),
                QStringLiteral("rulebooks"), 1, {}, [name] { lintFile(name); }, {}});
        }
        all.emplace_back(bench::Measurement{QStringLiteral("lint/ten thousand rules"), QStringLiteral("rulebooks"), 1,
            {}, [] { lintManyRules(); }, {}, 1});
    }
    std::list<bench::Registration> all;
};

const Registrations registrations;

} // namespace

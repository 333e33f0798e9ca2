// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/editiontext.h"
#include "tests/core/rulebook/rulebooktext.h"
#include "tests/support/catch.h"

using namespace kesu;
using namespace kesu::test;

namespace {

const FigureSetting setting{
    QStringLiteral("limit"), QStringLiteral("3000.00"), QStringLiteral("1+1"), QDate(2026, 12, 1)};

/// The text with that head and figure, with the figure set.
QByteArray changed(const QByteArray& toml)
{
    Findings findings;
    const std::optional<Rulebook> rulebook = readRulebook(toml, QStringLiteral("trial.toml"), sharedToml(), findings);
    INFO(toml.toStdString() << listOf(findings));
    REQUIRE(rulebook);
    const std::optional<QByteArray> text = withFigure(*rulebook, setting, findings);
    INFO(listOf(findings));
    REQUIRE(text);
    CHECK(readRulebook(*text, QStringLiteral("trial.toml"), sharedToml(), findings));
    return *text;
}

const QByteArray head = "[rulebook]\nid = \"trial\"\ntitle = \"试行\"\nedition = \"1\"\ninForceFrom = \"2026-01-01\"\n";
const QByteArray newHead
    = "[rulebook]\nid = \"trial\"\ntitle = \"试行\"\nedition = \"1+1\"\ninForceFrom = \"2026-12-01\"\n";
const QByteArray rest = "\n[[notice]]\nid = \"n\"\nclause = \"1\"\nwhen = \"compensation > limit\"\ntext = \"超过\"\n";

} // namespace

TEST_CASE("a figure is replaced where it stands, however it is quoted")
{
    const QByteArray after = "\nlimit = { zh = \"上限“五千”\", is = \"3000.00\", houseDefault = true } # 5000.00\n";
    for (const QByteArray& quoted : {QByteArray("\"5000.00\""), QByteArray("'5000.00'"),
             QByteArray("\"\"\"5000.00\"\"\""), QByteArray("'''5000.00'''")}) {
        const QByteArray before
            = "\nlimit = { zh = \"上限“五千”\", is = " + quoted + ", houseDefault = true } # 5000.00\n";
        CHECK(changed(head + "[let]" + before + rest) == newHead + "[let]" + after + rest);
    }
}

TEST_CASE("a table of its own, line ends of another system and figures that come first stay as they are")
{
    CHECK(changed("[let.limit]\r\nis = \"5000.00\"\r\nzh = \"上限\"\r\nhouseDefault = true\r\n\r\n" + head + rest)
        == "[let.limit]\r\nis = \"3000.00\"\r\nzh = \"上限\"\r\nhouseDefault = true\r\n\r\n" + newHead + rest);
}

TEST_CASE("a rulebook without a first day gets one")
{
    const QByteArray figure = "[let]\nlimit = { is = \"5000.00\", houseDefault = true }\n" + rest;
    const QByteArray newFigure = "[let]\nlimit = { is = \"3000.00\", houseDefault = true }\n" + rest;
    CHECK(changed("[rulebook]\r\nid = \"trial\"\r\nedition = \"1\"\r\ntitle = \"试行\"\r\n" + figure)
        == "[rulebook]\r\nid = \"trial\"\r\nedition = \"1+1\"\r\ninForceFrom = \"2026-12-01\"\r\ntitle = \"试行\"\r\n"
            + newFigure);
    CHECK(changed("rulebook = { id = \"trial\", edition = \"1\", title = \"试行\" }\n" + figure)
        == "rulebook = { id = \"trial\", edition = \"1+1\", inForceFrom = \"2026-12-01\", title = \"试行\" }\n"
            + newFigure);
}

TEST_CASE("only house figures are listed, in the order of the file")
{
    Findings findings;
    const std::optional<Rulebook> rulebook = readRulebook(head
            + "[let]\nsecond = { is = \"15wd\", zh = \"答复\", houseDefault = true }\nlimit = { is = \"5000.00\", "
              "houseDefault = true }\nfixed = \"30d\"\n"
            + rest,
        QStringLiteral("trial.toml"), sharedToml(), findings);
    REQUIRE(rulebook);
    const QList<HouseFigure> figures = houseFigures(*rulebook);
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].name == QStringLiteral("second"));
    CHECK(figures[0].label == QStringLiteral("答复"));
    CHECK(figures[0].expression == QStringLiteral("15wd"));
    CHECK(figures[1].name == QStringLiteral("limit"));
    CHECK(figures[1].line == figures[0].line + 1);
    CHECK(figures[0].type != figures[1].type);
}

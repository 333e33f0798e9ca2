// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formdesignreader.h"
#include "core/form/formlibrary.h"
#include "core/rulebook/rulebooklibrary.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

const RulebookLibrary& standards()
{
    static const RulebookLibrary library = [] {
        Findings findings;
        return RulebookLibrary::load(u"" KESU_RESOURCES "/rulebooks"_s, findings);
    }();
    return library;
}

Findings findingsOf(const QString& toml, const QString& key = u"memo"_s)
{
    Findings findings;
    const QString standard = key.contains(u'/') ? key.section(u'/', 0, 0) : u"carton"_s;
    const std::optional<Rulebook> rulebook = standards().find(standard, QDate(2026, 10, 1));
    readFormDesign(toml.toUtf8(), key, key + u".toml"_s, rulebook ? &*rulebook : nullptr, findings);
    return findings;
}

/// A whole file around one row, which stands in line 7.
QString withRow(const QString& row, const QString& faces = u"\"internal\""_s)
{
    return u"[form]\nid = \"memo\"\ntitle = \"签呈\"\nfaces = [%1]\n[[block]]\nrows = [\n%2\n]\n"_s.arg(faces, row);
}

struct Mistake
{
    const char* row;
    int column; ///< in line 7
    const char* says; ///< a part of the message
};

} // namespace

TEST_CASE("a row that is wrong is refused with its place and what would be right")
{
    static const std::vector<Mistake> mistakes{
        {R"([ { feld = "customer.name" } ],)", 3, "a cell has one of"},
        {R"([ { field = "customer.nam" } ],)", 13, "did you mean customer.name"},
        {R"([ { field = "event" } ],)", 13, "is no field"},
        {R"([ { field = "event.rply" } ],)", 13, "did you mean reply"},
        {R"([ { field = "description", linez = 4 } ],)", 28, "did you mean lines"},
        {R"([ { field = "description", lines = "4" } ],)", 36, "a whole number from 1 to 60"},
        {R"([ { field = "description", lines = 400 } ],)", 36, "a whole number from 1 to 60"},
        {R"([ { field = "description", align = "right" } ],)", 36, "start, middle, end"},
        {R"([ { field = "description", as = "boxes" } ],)", 28, "is no choice"},
        {R"([ { field = "channel", as = "time" } ],)", 24, "is no day"},
        {R"([ { field = "channel", only = ["phon"] } ],)", 32, "did you mean phone"},
        {R"([ { field = "satisfaction", only = ["happy"] } ],)", 37, "no answer of a follow-up"},
        {R"([ { field = "description", only = ["x"] } ],)", 28, "'only' is for choices"},
        {R"([ { field = "number", width = 8 }, { field = "description", width = 8 } ],)", 1, "come to 16"},
        {R"([ { field = "number", width = 20 }, { field = "description", width = 8 } ],)", 1, "come to 28"},
        {R"([ { field = "number", width = 22 }, { field = "description" } ],)", 1, "they need 4 each"},
        {R"([ { field = "number", width = 3 }, { field = "description" } ],)", 1, "leaves no room"},
        {R"([ { text = "第 {nth 次" } ],)", 15, "a { without its }"},
        {R"([ { text = "第 nth} 次" } ],)", 18, "a } without its {"},
        {R"([ { text = "第 {nht} 次" } ],)", 16, "did you mean nth"},
        {R"([ { sign = "" } ],)", 5, "a sign box names who signs"},
        {R"([ { sign = "审核", matter = "return" } ],)", 3, "both a matter and a role"},
        {R"([ { field = "number", boxes = ["是"] } ],)", 23, "either 'field' or 'boxes'"},
        {R"([ { boxes = [], label = "是否" } ],)", 5, "no boxes to tick"},
        {R"([ { field = "number", label = 3 } ],)", 31, "must be a text in quotes"},
        {R"([ { field = "number", label = { cn = "编号" } } ],)", 31, "'zh' is missing"},
        {R"([ "number" ],)", 3, "a cell is a table"},
        {R"([ ],)", 1, "a row without cells"},
        {R"("number",)", 1, "a row is a list of cells"},
        {R"({ cells = [ { field = "number" } ], when = "nmber" },)", 44, "did you mean number"},
        {R"({ cells = [ { field = "number" } ], times = 0 },)", 45, "from 1 to 60"},
        {R"({ list = "measure", columns = [ { field = "measure.text" } ] },)", 10, "did you mean measures"},
        {R"({ list = "measures" },)", 1, "a list needs columns"},
        {R"({ list = "measures", columns = [ { field = "cost.kind" } ] },)", 44, "no column of measures"},
        {R"({ list = "measures", columns = [ { field = "measure.text", width = 12 } ] },)", 22, "come to 12"},
        {R"({ list = ["costs", "liability", "measures"], columns = [] },)", 10, "two side by side"},
        {R"({ signs = "aprovals" },)", 11, "did you mean approvals"},
        {R"({ signs = "approvals", matter = "retrun" },)", 33, "did you mean return"},
        {R"({ cell = [ { field = "number" } ] },)", 3, "did you mean cells"},
    };
    for (const Mistake& mistake : mistakes) {
        const Findings findings = findingsOf(withRow(QString::fromUtf8(mistake.row)));
        INFO(mistake.row);
        REQUIRE_FALSE(findings.isEmpty());
        bool isThere = false;
        for (const Finding& finding : findings) {
            UNSCOPED_INFO(finding.toString().toStdString());
            isThere = isThere
                || (finding.line == 7 && finding.column == mistake.column
                    && finding.message.contains(QString::fromUtf8(mistake.says)));
        }
        CHECK(isThere);
    }
}

TEST_CASE("nothing internal can stand on the customer's face, wherever it hides")
{
    static const std::vector<std::pair<const char*, int>> mistakes{
        {R"([ { field = "reasons" } ],)", 13},
        {R"([ { field = "cost.fuel" } ],)", 13},
        {R"([ { field = "event.investigate" } ],)", 13},
        {R"([ { text = "扣 {loss.total} 元" } ],)", 16},
        {R"([ { text = { zh = "好", en = "pay {loss.total}" } } ],)", 35},
        {R"([ { field = "answer", otherwise = "{remarks}" } ],)", 37},
        {R"({ cells = [ { field = "answer" } ], when = "penalties" },)", 44},
        {R"({ cells = [ { field = "answer" } ], unless = ["answer", "liability"] },)", 57},
        {R"({ list = "liability", columns = [ { field = "liability.party" } ] },)", 10},
        {R"({ list = "measures", columns = [ { field = "measure.owner" } ] },)", 44},
        {R"({ signs = "approvals" },)", 3},
        {R"([ { sign = "经理", matter = "return", role = "quality-manager" } ],)", 18},
    };
    for (const auto& [row, column] : mistakes) {
        const QString text = QString::fromUtf8(row);
        const Findings findings = findingsOf(withRow(text, u"\"internal\", \"customer\""_s));
        INFO(row);
        bool isThere = false;
        for (const Finding& finding : findings) {
            UNSCOPED_INFO(finding.toString().toStdString());
            isThere = isThere
                || (finding.line == 7 && finding.column == column && finding.message.contains(u"customer's face"_s));
        }
        CHECK(isThere);
        for (const Finding& finding : findingsOf(withRow(text)))
            CHECK_FALSE(finding.message.contains(u"customer's face"_s)); // the internal face may have it
    }
    const QString narrowed = u"{ cells = [ { field = \"reasons\" } ], face = \"internal\" },"_s;
    CHECK(findingsOf(withRow(narrowed, u"\"internal\", \"customer\""_s)).isEmpty());
    const QString cell = u"[ { field = \"reasons\", face = \"internal\", width = 12 }, { field = \"answer\" } ],"_s;
    CHECK(findingsOf(withRow(cell, u"\"internal\", \"customer\""_s)).isEmpty());
}

TEST_CASE("a head that is wrong is refused with its place")
{
    const auto says = [](const QString& toml, int line, int column, const QString& part) {
        for (const Finding& finding : findingsOf(toml)) {
            UNSCOPED_INFO(finding.toString().toStdString());
            if (finding.line == line && finding.column == column && finding.message.contains(part))
                return true;
        }
        return false;
    };
    const QString rest = u"[[block]]\nrows = [ [ { field = \"number\" } ] ]\n"_s;
    CHECK(says(u"[[block]]\n"_s, 1, 1, u"[form] is missing"_s));
    CHECK(says(u"[form\n"_s, 1, 6, u"not TOML"_s));
    CHECK(says(u"[form]\nid = \"mmo\"\ntitle = \"签\"\nfaces = [\"internal\"]\n"_s + rest, 2, 6, u"called memo"_s));
    CHECK(says(u"[form]\nid = \"memo\"\nfaces = [\"internal\"]\n"_s + rest, 1, 1, u"no title"_s));
    CHECK(says(u"[form]\nid = \"memo\"\ntitle = \"签\"\n"_s + rest, 1, 1, u"'faces' is missing"_s));
    CHECK(says(u"[form]\nid = \"memo\"\ntitle = \"签\"\nfaces = [\"costumer\"]\n"_s + rest, 4, 10,
        u"did you mean customer"_s));
    CHECK(says(u"[form]\nid = \"memo\"\ntitle = \"签\"\nfaces = [\"internal\"]\nfor = [\"void\"]\n"_s + rest, 5, 8,
        u"valid, pending"_s));
    CHECK(says(u"[form]\nid = \"memo\"\ntitle = \"签\"\nfaces = [\"internal\"]\nserial = \"numbr\"\n"_s + rest, 5, 10,
        u"did you mean number"_s));
    CHECK(says(u"[form]\nid = \"memo\"\ntitle = \"签\"\nfaces = [\"internal\"]\norientation = \"wide\"\n"_s + rest, 5,
        15, u"portrait, landscape"_s));
    CHECK(says(u"[form]\nid = \"memo\"\ntitle = \"签\"\nfaces = [\"internal\"]\n"_s, 1, 1, u"no [[block]]"_s));
    CHECK(says(u"[form]\nid = \"memo\"\ntitle = \"签\"\nfaces = [\"customer\"]\nshape = \"list\"\n"_s, 4, 1,
        u"no face for one of them"_s));
    CHECK(says(
        u"[form]\nid = \"memo\"\ntitle = \"签\"\nfaces = [\"internal\"]\nshape = \"list\"\n[[column]]\nwidth = 3\n"_s,
        6, 1, u"a column has a field"_s));
}

TEST_CASE("a file that is too large, or has too many rows or columns, is refused instead of eating the memory")
{
    CHECK(findingsOf(QString(1'000'001, u'#')).first().message.contains(u"more than 1 MB"_s));
    const QString rows = u"[ { field = \"number\" } ],\n"_s.repeated(501);
    CHECK(findingsOf(withRow(rows)).first().message.contains(u"at most 500 rows"_s));
    const QString columns = u"[[column]]\nfield = \"number\"\n"_s.repeated(61);
    CHECK(findingsOf(u"[form]\nid = \"memo\"\ntitle = \"册\"\nfaces = [\"internal\"]\nshape = \"list\"\n"_s + columns)
              .first()
              .message.contains(u"at most 60 columns"_s));
    const QString deep = u"x = "_s + QString(2000, u'[') + QString(2000, u']');
    CHECK(hasErrors(findingsOf(deep)));
}

TEST_CASE("ids are those of the standard in whose folder the layout lies, and the shared ones elsewhere")
{
    const QString row = u"[ { field = \"event.%1\" } ],"_s;
    CHECK(findingsOf(withRow(row.arg(u"reply"_s))).isEmpty());
    CHECK(findingsOf(withRow(row.arg(u"reply"_s)), u"carton/memo"_s).isEmpty());
    CHECK(findingsOf(withRow(row.arg(u"nonsense"_s)), u"carton/memo"_s)
              .first()
              .message.contains(u"no word of the standard carton"_s));
}

TEST_CASE("every shipped layout is without a mistake, its ids included")
{
    Findings loading;
    const FormLibrary library = FormLibrary::load(u"" KESU_RESOURCES "/forms"_s, loading);
    CHECK(loading.isEmpty());
    REQUIRE(library.keys().size() >= 2);
    for (const QString& key : library.keys()) {
        const QString standard = key.contains(u'/') ? key.section(u'/', 0, 0) : u"carton"_s;
        const std::optional<Rulebook> rulebook = standards().find(standard, QDate(2026, 10, 1));
        INFO(key.toStdString());
        REQUIRE(rulebook);
        Findings findings;
        const FormDesign* design = library.find(key);
        CHECK(readFormDesign(design->source, key, key, &*rulebook, findings) == *design);
        for (const Finding& finding : findings)
            UNSCOPED_INFO(finding.toString().toStdString());
        CHECK(findings.isEmpty());
        if (!design->customerForm.isEmpty()) {
            REQUIRE(library.find(design->customerForm));
            CHECK(library.find(design->customerForm)->hasFace(PrintProfile::Customer));
        }
    }
}

TEST_CASE("a text that a company puts in place of a layout is taken only when it is right")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"memo.toml"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(withRow(u"[ { field = \"number\" } ],"_s).toUtf8());
    file.close();
    Findings findings;
    FormLibrary library = FormLibrary::load(folder.path(), findings);
    REQUIRE(library.keys() == QStringList{u"memo"_s});
    library.replace(u"memo"_s, withRow(u"[ { field = \"numbr\" } ],"_s).toUtf8(), findings);
    CHECK(findings.size() == 1);
    CHECK(library.find(u"memo"_s)->fieldNames() == QStringList{u"number"_s});
    findings.clear();
    library.replace(u"memo"_s, withRow(u"[ { field = \"answer\" } ],"_s).toUtf8(), findings);
    CHECK(findings.isEmpty());
    CHECK(library.find(u"memo"_s)->fieldNames() == QStringList{u"answer"_s});
}

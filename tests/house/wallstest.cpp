// SPDX-License-Identifier: GPL-3.0-or-later
// The walls of the house, as CONTRIBUTING.md draws them.
#include "tests/house/sourcetree.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace kesu::test;

namespace {

/// The Qt module folder that holds a header, for example "QtCore"; empty if it is none of Qt's.
QString qtModuleOf(const QString& header)
{
    static const QStringList modules{QStringLiteral("QtCore"), QStringLiteral("QtSql"), QStringLiteral("QtGui"),
        QStringLiteral("QtWidgets"), QStringLiteral("QtPrintSupport"), QStringLiteral("QtSvg"),
        QStringLiteral("QtTest"), QStringLiteral("QtXml"), QStringLiteral("QtNetwork"), QStringLiteral("QtConcurrent")};
    const QString first = header.section(QLatin1Char('/'), 0, 0);
    if (modules.contains(first))
        return first;
    for (const QString& module : modules) {
        if (QFileInfo::exists(QStringLiteral(KESU_QT_HEADERS "/") + module + QLatin1Char('/') + header))
            return module;
    }
    return {};
}

QString place(const SourceFile& file, qsizetype line)
{
    return file.path + QLatin1Char(':') + QString::number(line + 1);
}

/// Which folders of core a folder of core may include, itself aside.
const QHash<QString, QStringList>& allowedInCore()
{
    static const QStringList domain{
        QStringLiteral("base"), QStringLiteral("calendar"), QStringLiteral("complaint"), QStringLiteral("rulebook")};
    static const QStringList judged = domain + QStringList{QStringLiteral("judgement")};
    static const QHash<QString, QStringList> allowed{
        {QStringLiteral("base"), {}},
        {QStringLiteral("calendar"), {QStringLiteral("base")}},
        {QStringLiteral("complaint"), {QStringLiteral("base"), QStringLiteral("calendar")}},
        {QStringLiteral("access"), {QStringLiteral("base"), QStringLiteral("complaint")}},
        {QStringLiteral("rulebook"), {QStringLiteral("base"), QStringLiteral("calendar")}},
        {QStringLiteral("judgement"), domain},
        {QStringLiteral("assessment"), judged},
        {QStringLiteral("form"), judged},
        {QStringLiteral("report"), judged + QStringList{QStringLiteral("form")}},
        {QStringLiteral("exchange"),
            judged
                + QStringList{QStringLiteral("access"), QStringLiteral("assessment"), QStringLiteral("form"),
                    QStringLiteral("report"), QStringLiteral("storage"), QStringLiteral("service")}},
        {QStringLiteral("storage"),
            judged
                + QStringList{QStringLiteral("access"), QStringLiteral("assessment"), QStringLiteral("form"),
                    QStringLiteral("report")}},
        {QStringLiteral("service"),
            judged
                + QStringList{QStringLiteral("access"), QStringLiteral("assessment"), QStringLiteral("form"),
                    QStringLiteral("report"), QStringLiteral("storage")}},
    };
    return allowed;
}

QStringList rulebookIds()
{
    QStringList ids;
    const QDir folder(QStringLiteral(KESU_RESOURCES "/rulebooks"));
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.toml")}, QDir::Files))
        if (file.baseName() != QStringLiteral("shared"))
            ids.append(file.baseName());
    return ids;
}

} // namespace

TEST_CASE("the walls can be seen: Qt's headers are found where they are looked for")
{
    CHECK(qtModuleOf(QStringLiteral("QString")) == QStringLiteral("QtCore"));
    CHECK(qtModuleOf(QStringLiteral("QWidget")) == QStringLiteral("QtWidgets"));
    CHECK(qtModuleOf(QStringLiteral("QSqlQuery")) == QStringLiteral("QtSql"));
}

TEST_CASE("core knows neither screen nor window: it includes Qt Core, and Qt Sql in storage alone")
{
    for (const SourceFile& file : codeFiles(QStringLiteral("core"))) {
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QString header = includedBy(file.lines[i]);
            const QString module = qtModuleOf(header);
            const bool sqlInStorage
                = module == QStringLiteral("QtSql") && file.path.startsWith(QStringLiteral("core/storage/"));
            INFO(place(file, i) << " includes " << header);
            CHECK((module.isEmpty() || module == QStringLiteral("QtCore") || sqlInStorage));
            CHECK_FALSE(header.startsWith(QStringLiteral("ui/")));
            CHECK_FALSE(header.startsWith(QStringLiteral("app/")));
        }
    }
}

TEST_CASE("neither the window nor the command line goes round the services, which ask for rights")
{
    // The service hands out a request after it has asked; nobody else makes one.
    static const QRegularExpression around(
        QStringLiteral("\\bdatabase\\(\\)|\\bComplaintReader\\b|\\bComplaintWriter\\b|\\bReplayRequest \\w+;|"
                       "\\bsetPasswordCost\\b|\\bDatabase \\w+[({]|<Database>|"
                       "core/storage/(database|statement|transaction|\\w*table|\\w*parts)\\.h"));
    for (const QString& folder : {QStringLiteral("ui"), QStringLiteral("app")}) {
        for (const SourceFile& file : codeFiles(folder)) {
            for (qsizetype i = 0; i < file.lines.size(); ++i) {
                INFO(place(file, i) << ": " << file.lines[i]);
                CHECK_FALSE(file.lines[i].contains(around));
            }
        }
    }
}

TEST_CASE("core links neither Gui nor Widgets")
{
    static const QRegularExpression screen(QStringLiteral("Qt6::(Gui|Widgets|PrintSupport|Svg)|kesu_ui"));
    for (const SourceFile& file : sourceFiles(QStringLiteral("core"), {QStringLiteral("CMakeLists.txt")})) {
        INFO(file.path);
        CHECK_FALSE(file.lines.join(QLatin1Char('\n')).contains(screen));
    }
}

TEST_CASE("inside core every folder includes only the folders below it")
{
    for (const SourceFile& file : codeFiles(QStringLiteral("core"))) {
        const QString folder = file.path.section(QLatin1Char('/'), 1, 1);
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QString header = includedBy(file.lines[i]);
            if (!header.startsWith(QStringLiteral("core/")))
                continue;
            const QString other = header.section(QLatin1Char('/'), 1, 1);
            INFO(place(file, i) << " includes " << header);
            CHECK((other == folder || allowedInCore().value(folder).contains(other)));
        }
    }
}

TEST_CASE("SQL lives in core/storage alone")
{
    static const QRegularExpression sql(
        QStringLiteral("\"\\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA)\\s"));
    for (const QString& top : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        for (const SourceFile& file : codeFiles(top)) {
            if (file.path.startsWith(QStringLiteral("core/storage/")))
                continue;
            for (qsizetype i = 0; i < file.lines.size(); ++i) {
                const QString header = includedBy(file.lines[i]);
                INFO(place(file, i) << ": " << file.lines[i]);
                CHECK(qtModuleOf(header) != QStringLiteral("QtSql"));
                CHECK_FALSE(file.lines[i].contains(sql));
                if (top == QStringLiteral("ui"))
                    CHECK_FALSE(header.startsWith(QStringLiteral("core/storage/")));
            }
        }
    }
}

TEST_CASE("printing needs no widgets, so that the command line prints too")
{
    for (const SourceFile& file : codeFiles(QStringLiteral("ui/print"))) {
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            INFO(place(file, i));
            const QString module = qtModuleOf(includedBy(file.lines[i]));
            CHECK((module != QStringLiteral("QtWidgets") && module != QStringLiteral("QtPrintSupport")));
        }
    }
}

TEST_CASE("nothing in C++ names a particular standard")
{
    const QStringList ids = rulebookIds();
    REQUIRE(ids.size() >= 5);
    for (const QString& top : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        for (const SourceFile& file : codeFiles(top)) {
            for (qsizetype i = 0; i < file.lines.size(); ++i) {
                for (const QString& id : ids) {
                    INFO(place(file, i) << ": " << file.lines[i]);
                    CHECK_FALSE(file.lines[i].contains(QLatin1Char('"') + id + QLatin1Char('"')));
                }
            }
        }
    }
}

TEST_CASE("every source file is listed in its folder's CMakeLists and none is a thicket")
{
    for (const QString& top :
        {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")}) {
        QHash<QString, QString> lists;
        for (const SourceFile& list : sourceFiles(top, {QStringLiteral("CMakeLists.txt")}))
            lists.insert(QFileInfo(list.path).path(), list.lines.join(QLatin1Char('\n')));
        for (const SourceFile& file : codeFiles(top)) {
            INFO(file.path << " has " << file.lines.size() << " lines");
            CHECK(file.lines.size() <= 600);
            if (!file.path.endsWith(QStringLiteral(".cpp")))
                continue;
            bool listed = false;
            for (QString folder = QFileInfo(file.path).path(); folder != QStringLiteral(".");
                 folder = QFileInfo(folder).path()) {
                const QString name = file.path.mid(folder.size() + 1);
                const QRegularExpression word(
                    QStringLiteral("(^|[\\s(])") + QRegularExpression::escape(name) + QStringLiteral("($|[\\s)])"));
                listed = listed || lists.value(folder).contains(word);
            }
            CHECK(listed);
        }
    }
}

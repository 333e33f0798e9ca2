// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/publiccalls.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QRegularExpression>

namespace kesu::test {

using namespace Qt::StringLiterals;

QStringList publicMethods(const QString& path)
{
    QFile file(u"" KESU_SOURCE_DIR "/"_s + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList methods;
    QString name;
    bool isPublic = false;
    QString statement;
    static const QRegularExpression head(u"^class (\\w+)( final)?$"_s);
    static const QRegularExpression method(u"(\\w+)\\("_s);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& raw : lines) {
        const QString line = raw.section(u"//"_s, 0, 0);
        if (const auto match = head.match(line); match.hasMatch()) {
            name = match.captured(1);
            isPublic = false;
        } else if (line.startsWith(u"};"_s)) {
            name.clear();
        } else if (line == u"public:"_s || line == u"private:"_s || line == u"protected:"_s) {
            isPublic = line == u"public:"_s;
            statement.clear();
        } else if (!name.isEmpty() && isPublic) {
            statement += u' ' + line.trimmed();
            if (!line.contains(u';') && !line.endsWith(u'}'))
                continue;
            const QString found = method.match(statement).captured(1);
            if (!found.isEmpty() && found != name && found != u"Q_DISABLE_COPY_MOVE")
                methods += name + u"::"_s + found;
            statement.clear();
        }
    }
    return methods;
}

QStringList publicFunctions(const QString& path)
{
    QFile file(u"" KESU_SOURCE_DIR "/"_s + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression function(
        u"^\\w[\\w:<> ]* (\\w+)\\(Workspace& "_s, QRegularExpression::MultilineOption);
    QStringList functions;
    for (const auto& match : function.globalMatch(QString::fromUtf8(file.readAll())))
        functions += match.captured(1);
    return functions;
}

} // namespace kesu::test

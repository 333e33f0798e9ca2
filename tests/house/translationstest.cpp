// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/sourcetree.h"
#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace kesu::test;

namespace {

struct Message
{
    QString context;
    QString source;
    QString translation;
    QString type; ///< "unfinished", "vanished" or empty
};

QList<Message> messagesOf(const SourceFile& file)
{
    QList<Message> messages;
    QXmlStreamReader xml(file.lines.join(QLatin1Char('\n')));
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == QStringLiteral("name"))
                context = xml.readElementText();
            else if (xml.name() == QStringLiteral("message"))
                message = {context, {}, {}, {}};
            else if (xml.name() == QStringLiteral("source"))
                message.source = xml.readElementText();
            else if (xml.name() == QStringLiteral("translation")) {
                message.type = xml.attributes().value(QStringLiteral("type")).toString();
                message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            }
        } else if (xml.isEndElement() && xml.name() == QStringLiteral("message")) {
            messages.append(message);
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:L?[0-9]{1,2}|n)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

TEST_CASE("every string is translated into all three languages and keeps its placeholders")
{
    const QList<SourceFile> files = sourceFiles(QStringLiteral("translations"), {QStringLiteral("*.ts")});
    REQUIRE(files.size() == 3);
    for (const SourceFile& file : files) {
        const QList<Message> messages = messagesOf(file);
        CHECK(messages.size() > 200);
        for (const Message& message : messages) {
            INFO(file.path << " " << message.context << ": " << message.source << " -> " << message.translation);
            CHECK(message.type.isEmpty());
            CHECK_FALSE(message.translation.trimmed().isEmpty());
            CHECK(placeholdersOf(message.translation) == placeholdersOf(message.source));
        }
    }
}

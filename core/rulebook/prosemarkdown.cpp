// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/prosemarkdown.h"

#include <QCoreApplication>

namespace kesu {
namespace {

/// Characters that Markdown reads get a backslash; a line stays a line.
QString escaped(const QString& text)
{
    static const QString special = QStringLiteral("\\`*_{}[]<>#|~");
    QString result;
    result.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (special.contains(c))
            result.append(u'\\');
        result.append(c == QLatin1Char('\n') ? QLatin1Char(' ') : c);
    }
    return result;
}

/// The same at the beginning of a line, where "-" and "3." would begin a list.
QString escapedLine(const QString& text)
{
    QString result = escaped(text);
    qsizetype digits = 0;
    while (digits < result.size() && result[digits] >= u'0' && result[digits] <= u'9')
        ++digits;
    const QChar next = digits < result.size() ? result[digits] : QChar();
    if (digits == 0 ? next == u'-' || next == u'+' : next == u'.' || next == u')')
        result.insert(digits, u'\\');
    return result;
}

QString marked(const ProseText& text)
{
    QString result;
    for (const ProseSpan& span : text.spans()) {
        const QString words = escaped(span.text);
        result += span.kind == ProseSpan::Kind::Figure ? QStringLiteral("**%1**").arg(words) : words;
    }
    return result;
}

template <typename Item> QString badge(const Item& item)
{
    return item.houseDefault ? QStringLiteral(" *(%1)*").arg(escaped(houseDefaultBadge())) : QString();
}

QString lineOf(const ProseRule& rule)
{
    QString text = QStringLiteral("- **%1**%2 ").arg(escaped(topicName(rule.topic)), badge(rule))
        + marked(ruleSentence(rule)) + QLatin1Char('\n');
    for (const ProseText& detail : rule.details)
        text += QStringLiteral("  - ") + marked(detail) + QLatin1Char('\n');
    if (!rule.says.isEmpty())
        text += QStringLiteral("  - ")
            + QCoreApplication::translate("Prose", "Says: %1")
                  .arg(QStringLiteral("*%1*").arg(escaped(rule.says.plain())))
            + QLatin1Char('\n');
    return text;
}

QString sectionOf(const ProseSection& section)
{
    QStringList heading;
    if (!section.number.isEmpty())
        heading.append(section.number);
    if (!section.title.isEmpty())
        heading.append(section.title);
    QString text
        = QStringLiteral("### ") + escaped(heading.join(QLatin1Char(' '))) + badge(section) + QStringLiteral("\n\n");
    for (const QString& paragraph : section.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        text += QStringLiteral("> ") + escapedLine(paragraph) + QLatin1Char('\n');
    if (!section.text.isEmpty())
        text += QLatin1Char('\n');
    for (const ProseRule& rule : section.rules)
        text += lineOf(rule);
    if (!section.rules.isEmpty())
        text += QLatin1Char('\n');
    return text;
}

QString rowOf(const QStringList& cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString tableOf(const ProseChapter& chapter)
{
    if (chapter.rows.isEmpty())
        return {};
    const qsizetype width = chapter.rows.first().cells.size();
    QStringList head;
    for (qsizetype i = 0; i < width; ++i)
        head.append(escaped(chapter.columns.value(i)));
    QString text = rowOf(head) + rowOf(QStringList(width, QStringLiteral("---")));
    for (const ProseRow& row : chapter.rows) {
        QStringList cells;
        for (const ProseText& cell : row.cells)
            cells.append(marked(cell));
        if (!cells.isEmpty())
            cells.last() += badge(row);
        text += rowOf(cells);
    }
    return text + QLatin1Char('\n');
}

} // namespace

QString houseDefaultBadge()
{
    return QCoreApplication::translate("Prose", "house default");
}

ProseText ruleSentence(const ProseRule& rule)
{
    const QString pattern = rule.topic == ProseTopic::Notices
        ? QCoreApplication::translate("Prose", "Where %1: %2", "a condition and the rulebook's own sentence")
        : QCoreApplication::translate("Prose", "Where %1: %2");
    QString text = rule.when.isEmpty() ? rule.then.marked() : pattern.arg(rule.when.marked(), rule.then.marked());
    // A sentence of the rulebook ends as it likes; one that was put together here ends with a full stop.
    static const QString ends = QStringLiteral(".!?…。！？；：）");
    if (!text.isEmpty() && !ends.contains(text.back()))
        text = QCoreApplication::translate("Prose", "%1.", "a sentence").arg(text);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return ProseText::fromMarked(text).spaced();
}

QString toMarkdown(const Prose& prose)
{
    QString text = QStringLiteral("# ") + escaped(prose.title) + QStringLiteral("\n\n");
    for (const ProseChapter& chapter : prose.chapters) {
        text += QStringLiteral("## ") + escaped(chapter.title) + QStringLiteral("\n\n");
        if (!chapter.introduction.isEmpty())
            text += escapedLine(chapter.introduction) + QStringLiteral("\n\n");
        for (const ProseSection& section : chapter.sections)
            text += sectionOf(section);
        text += tableOf(chapter);
    }
    return text.trimmed() + QLatin1Char('\n');
}

} // namespace kesu

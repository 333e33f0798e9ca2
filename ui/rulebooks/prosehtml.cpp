// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulebooks/prosehtml.h"

#include "core/rulebook/prosemarkdown.h"
#include "ui/shared/format.h"
#include "ui/shared/themecolors.h"

#include <QUrl>
#include <algorithm>

namespace kesu {

namespace {

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

/// Columns by what stands in them, in percent: much text gets much room, an empty column none but its heading's.
QList<int> columnWidths(const ProseChapter& chapter)
{
    constexpr qsizetype least = 5;
    constexpr qsizetype most = 40;
    QList<qsizetype> lengths;
    qsizetype sum = 0;
    for (qsizetype i = 0; i < chapter.columns.size(); ++i) {
        qsizetype longest = chapter.columns.at(i).size();
        for (const ProseRow& row : chapter.rows)
            longest = std::max(longest, i < row.cells.size() ? row.cells.at(i).plain().size() : 0);
        lengths.append(std::clamp(longest, least, most));
        sum += lengths.last();
    }
    QList<int> widths;
    for (const qsizetype length : lengths)
        widths.append(static_cast<int>(100 * length / sum));
    return widths;
}

constexpr double numberColumn = 5.6;
constexpr double topicColumn = 6.8;
constexpr double factColumn = 11.0;

} // namespace

ProseHtml::ProseHtml(const ThemeColors& colors, double pixel, ProseMedium medium)
    : m_colors(colors)
    , m_pixel(pixel)
    , m_medium(medium)
{
}

QString ProseHtml::anchor(qsizetype chapter)
{
    return QStringLiteral("c%1").arg(chapter);
}

QString ProseHtml::anchor(qsizetype chapter, qsizetype section)
{
    return QStringLiteral("c%1s%2").arg(chapter).arg(section);
}

int ProseHtml::px(double lines) const
{
    return qRound(lines * m_pixel);
}

QString ProseHtml::small(const QString& html) const
{
    return QStringLiteral("<span style=\"font-size:%1px;color:%2\">%3</span>")
        .arg(px(0.88))
        .arg(m_colors.secondaryText.name(), html);
}

QString ProseHtml::link(const QString& scheme, const QString& target, const QString& html, const QString& style) const
{
    if (m_medium == ProseMedium::Paper)
        return QStringLiteral("<span style=\"%1\">%2</span>").arg(style, html);
    return QStringLiteral("<a href=\"%1:%2\" style=\"text-decoration:none;%3\">%4</a>")
        .arg(scheme, QString::fromLatin1(QUrl::toPercentEncoding(target)), style, html);
}

QString ProseHtml::text(const ProseText& text) const
{
    QString html;
    for (const ProseSpan& span : text.spans()) {
        switch (span.kind) {
        case ProseSpan::Kind::Plain:
            html += escaped(span.text);
            break;
        case ProseSpan::Kind::Figure:
            html += QStringLiteral("<b>%1</b>").arg(escaped(span.text));
            break;
        case ProseSpan::Kind::Name:
            html
                += link(nameScheme(), span.text, escaped(span.text), QStringLiteral("color:") + m_colors.accent.name());
            break;
        }
    }
    return html;
}

QString ProseHtml::badge(const QString& houseFigure) const
{
    const ToneColors& tone = m_colors.tone(Tone::Pending);
    const QString style = QStringLiteral("font-size:%1px;color:%2;background-color:%3")
                              .arg(px(0.85))
                              .arg(tone.text.name(), tone.ground.name());
    const QString words = QStringLiteral("&nbsp;%1&nbsp;").arg(escaped(houseDefaultBadge()));
    return QLatin1Char(' ')
        + (houseFigure.isEmpty() ? QStringLiteral("<span style=\"%1\">%2</span>").arg(style, words)
                                 : link(figureScheme(), houseFigure, words, style));
}

QString ProseHtml::use(const QString& clause) const
{
    const ClauseUse used = m_uses.value(clause);
    if (m_medium == ProseMedium::Paper || used.complaints == 0)
        return {};
    const QString words = tr("Used in %n complaint(s) · last %1", nullptr, static_cast<int>(used.complaints))
                              .arg(formatDate(used.lastUsedOn));
    return QStringLiteral("<p style=\"margin-top:%1px;margin-bottom:0\">%2</p>")
        .arg(px(0.3))
        .arg(link(useScheme(), clause, escaped(words),
            QStringLiteral("font-size:%1px;color:%2").arg(px(0.88)).arg(m_colors.accent.name())));
}

QString ProseHtml::rule(const ProseRule& rule) const
{
    QString body = QStringLiteral("<p style=\"margin:0;line-height:140%\">%1").arg(text(ruleSentence(rule)));
    if (rule.houseDefault || !rule.houseFigures.isEmpty())
        body += badge(rule.houseFigures.value(0));
    body += QStringLiteral("</p>");
    for (const ProseText& detail : rule.details)
        body
            += QStringLiteral("<p style=\"margin:%1px 0 0 0;line-height:140%\">%2</p>").arg(px(0.15)).arg(text(detail));
    if (!rule.says.isEmpty())
        body += QStringLiteral("<p style=\"margin:%1px 0 0 0;line-height:135%\">%2</p>")
                    .arg(px(0.25))
                    .arg(small(tr("Says: %1").arg(escaped(rule.says.plain()))));
    return QStringLiteral("<tr><td width=\"%1\" valign=\"top\" style=\"padding:%2px 0 %2px %3px\">%4</td>"
                          "<td valign=\"top\" style=\"padding:%2px %3px %2px 0\">%5</td></tr>")
        .arg(px(topicColumn))
        .arg(px(0.35))
        .arg(px(0.7))
        .arg(small(escaped(topicName(rule.topic))), body);
}

QString ProseHtml::section(const ProseSection& section, const QString& anchor) const
{
    QString body;
    if (!section.title.isEmpty() || section.houseDefault)
        body += QStringLiteral("<p style=\"margin:0 0 %1px 0\"><b>%2</b>%3</p>")
                    .arg(px(0.25))
                    .arg(escaped(section.title), section.houseDefault ? badge({}) : QString());
    if (!section.text.isEmpty())
        body += QStringLiteral("<p style=\"margin:0 0 %1px 0;line-height:150%\">%2</p>")
                    .arg(px(0.45))
                    .arg(escaped(section.text));
    if (!section.rules.isEmpty()) {
        QString rows;
        for (const ProseRule& one : section.rules)
            rows += rule(one);
        body += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" bgcolor=\"%1\">%2</table>")
                    .arg((m_medium == ProseMedium::Paper ? QColor(0xF4, 0xF5, 0xF7) : m_colors.raised).name(), rows);
    }
    body += use(section.number);
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>"
                          "<td width=\"%1\" valign=\"top\" style=\"color:%2\"><a name=\"%3\"></a>%4</td>"
                          "<td valign=\"top\">%5</td></tr></table>"
                          "<p style=\"margin:0;font-size:%6px\">&nbsp;</p>")
        .arg(QString::number(px(numberColumn)), m_colors.secondaryText.name(), anchor, escaped(section.number), body,
            QString::number(px(0.8)));
}

QString ProseHtml::row(const ProseChapter& chapter, const ProseRow& row) const
{
    const bool isFacts = chapter.columns.isEmpty();
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        QString cell = text(row.cells[i]);
        if (i == 0)
            cell = QStringLiteral("<a name=\"n-%1\"></a>%2")
                       .arg(QString::fromLatin1(QUrl::toPercentEncoding(row.cells[i].plain())), cell);
        if (i + 1 == row.cells.size() && row.houseDefault)
            cell += badge(row.houseFigure);
        html += QStringLiteral("<td valign=\"top\"%4 style=\"padding:%1px %2px %1px 0\"><p "
                               "style=\"margin:0;line-height:130%\">%3</p></td>")
                    .arg(px(0.25))
                    .arg(px(1.0))
                    .arg(cell, i == 0 && isFacts ? QStringLiteral(" width=\"%1\"").arg(px(factColumn)) : QString());
    }
    return html + QStringLiteral("</tr>");
}

QString ProseHtml::table(const ProseChapter& chapter) const
{
    if (chapter.rows.isEmpty())
        return {};
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">");
    if (!chapter.columns.isEmpty()) {
        const QList<int> widths = columnWidths(chapter);
        html += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < chapter.columns.size(); ++i)
            html += QStringLiteral("<td width=\"%1%\" style=\"padding:0 %2px %3px 0\">%4</td>")
                        .arg(widths.at(i))
                        .arg(px(1.0))
                        .arg(px(0.2))
                        .arg(small(escaped(chapter.columns.at(i))));
        html += QStringLiteral("</tr>");
    }
    for (const ProseRow& one : chapter.rows)
        html += row(chapter, one);
    return html + QStringLiteral("</table>");
}

QString ProseHtml::chapter(const ProseChapter& chapter, qsizetype number) const
{
    QString html
        = QStringLiteral("<p style=\"margin:%1px 0 %2px 0;font-size:%3px;font-weight:700\">"
                         "<a name=\"%4\"></a>%5</p><p style=\"margin:0;font-size:%6px\">&nbsp;</p>")
              .arg(QString::number(px(number == 0 ? 0 : 1.2)), QString::number(px(0.2)), QString::number(px(1.25)),
                  anchor(number), escaped(chapter.title), QString::number(px(0.35)));
    if (!chapter.introduction.isEmpty())
        html += QStringLiteral("<p style=\"margin:0 0 %1px 0\">%2</p>")
                    .arg(px(0.7))
                    .arg(small(escaped(chapter.introduction)));
    for (qsizetype i = 0; i < chapter.sections.size(); ++i)
        html += section(chapter.sections[i], anchor(number, i));
    return html + table(chapter);
}

QString ProseHtml::html(const Prose& prose) const
{
    QString html;
    if (m_medium == ProseMedium::Paper)
        html += QStringLiteral("<p style=\"margin:0 0 %1px 0;font-size:%2px;font-weight:700\">%3</p>")
                    .arg(px(0.8))
                    .arg(px(1.7))
                    .arg(escaped(prose.title));
    for (qsizetype i = 0; i < prose.chapters.size(); ++i)
        html += chapter(prose.chapters[i], i);
    return html;
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulebooks/changeshtml.h"

#include "ui/shared/themecolors.h"

#include <vector>

namespace kesu {

namespace {

struct Token
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Above this a sentence is marked as a whole: comparing takes the product of both lengths.
constexpr size_t mostTokens = 1'200;

/// A Chinese character stands for itself; letters and digits make words.
std::vector<Token> tokensOf(const QString& text)
{
    std::vector<Token> tokens;
    const auto isWord
        = [](QChar c) { return (c.isLetterOrNumber() && c.script() != QChar::Script_Han) || c == u'.' || c == u','; };
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        while (isWord(text[at]) && end < text.size() && isWord(text[end]))
            ++end;
        tokens.push_back({at, end});
        at = end;
    }
    return tokens;
}

void add(QList<std::pair<qsizetype, qsizetype>>& ranges, Token token)
{
    if (!ranges.isEmpty() && ranges.last().second == token.begin)
        ranges.last().second = token.end;
    else
        ranges.append({token.begin, token.end});
}

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString marked(const QString& text, const QList<std::pair<qsizetype, qsizetype>>& ranges, Tone tone)
{
    const ToneColors& colors = themeColors().tone(tone);
    QString html;
    qsizetype at = 0;
    for (const auto& [begin, end] : ranges) {
        html += escaped(text.mid(at, begin - at))
            + QStringLiteral("<span style=\"background-color:%1;color:%2\">%3</span>")
                  .arg(colors.ground.name(), colors.text.name(), escaped(text.mid(begin, end - begin)));
        at = end;
    }
    return html + escaped(text.mid(at));
}

QString cell(const QString& html, int width)
{
    return QStringLiteral("<td width=\"%1%\" valign=\"top\" style=\"padding:4px 12px 4px 0\">"
                          "<p style=\"margin:0;line-height:135%\">%2</p></td>")
        .arg(width)
        .arg(html);
}

/// How alike two sentences are: what both have, in thousandths.
int likeness(const QString& a, const QString& b)
{
    const ChangesHtml::Marks marks = ChangesHtml::changedWords(a, b);
    qsizetype changed = 0;
    for (const auto& [begin, end] : marks.before)
        changed += end - begin;
    for (const auto& [begin, end] : marks.after)
        changed += end - begin;
    const qsizetype whole = a.size() + b.size();
    return whole == 0 ? 1000 : static_cast<int>(1000 - 1000 * changed / whole);
}

constexpr int alikeEnough = 400;

} // namespace

ChangesHtml::Marks ChangesHtml::changedWords(const QString& before, const QString& after)
{
    const std::vector<Token> a = tokensOf(before);
    const std::vector<Token> b = tokensOf(after);
    Marks marks;
    if (a.size() > mostTokens || b.size() > mostTokens) {
        marks.before = {{0, before.size()}};
        marks.after = {{0, after.size()}};
        return marks;
    }
    const auto same = [&](size_t i, size_t j) {
        return QStringView(before).mid(a[i].begin, a[i].end - a[i].begin)
            == QStringView(after).mid(b[j].begin, b[j].end - b[j].begin);
    };
    // Longest common subsequence from behind.
    const size_t width = b.size() + 1;
    std::vector<int> common((a.size() + 1) * width, 0);
    for (size_t i = a.size(); i-- > 0;) {
        for (size_t j = b.size(); j-- > 0;)
            common[i * width + j] = same(i, j) ? common[(i + 1) * width + j + 1] + 1
                                               : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
    }
    size_t i = 0;
    size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && same(i, j)) {
            ++i;
            ++j;
        } else if (j == b.size() || (i < a.size() && common[(i + 1) * width + j] >= common[i * width + j + 1])) {
            add(marks.before, a[i++]);
        } else {
            add(marks.after, b[j++]);
        }
    }
    return marks;
}

QString ChangesHtml::html(const QList<ClauseChange>& changes, int pixel)
{
    const QString quiet = themeColors().secondaryText.name();
    QString rows = QStringLiteral("<tr>");
    for (const auto& [title, width] :
        {std::pair(tr("Clause"), 14), std::pair(tr("Before"), 43), std::pair(tr("After"), 43)})
        rows += cell(QStringLiteral("<span style=\"color:%1\">%2</span>").arg(quiet, title), width);
    rows += QStringLiteral("</tr>");
    for (const ClauseChange& change : changes) {
        const QString mark = change.kind == ClauseChange::Kind::Added ? tr("new")
            : change.kind == ClauseChange::Kind::Removed              ? tr("gone")
                                                                      : QString();
        QString head = QStringLiteral("<b>%1</b>").arg(escaped(change.clause));
        if (!mark.isEmpty())
            head += QStringLiteral("<br><span style=\"color:%1\">%2</span>").arg(quiet, mark);
        // Each sentence stands beside the one that became of it.
        QStringList left = change.before;
        QStringList right = change.after;
        bool first = true;
        while (!left.isEmpty() || !right.isEmpty()) {
            const QString before = left.isEmpty() ? QString() : left.takeFirst();
            qsizetype match = -1;
            for (qsizetype i = 0; !before.isEmpty() && i < right.size(); ++i) {
                if (likeness(before, right.at(i)) >= alikeEnough
                    && (match < 0 || likeness(before, right.at(i)) > likeness(before, right.at(match))))
                    match = i;
            }
            const QString after = !before.isEmpty() ? (match >= 0 ? right.takeAt(match) : QString())
                                                    : (right.isEmpty() ? QString() : right.takeFirst());
            Marks marks = changedWords(before, after);
            rows += QStringLiteral("<tr>") + cell(first ? head : QString(), 14)
                + cell(marked(before, marks.before, Tone::Invalid), 43)
                + cell(marked(after, marks.after, Tone::Valid), 43) + QStringLiteral("</tr>");
            first = false;
        }
    }
    return QStringLiteral("<div style=\"font-size:%1px\"><table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">%2"
                          "</table></div>")
        .arg(pixel)
        .arg(rows);
}

} // namespace kesu

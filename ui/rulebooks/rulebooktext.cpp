// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulebooks/rulebooktext.h"

#include "ui/shared/themecolors.h"

namespace kesu {

namespace {

bool holdsAll(const Clause& clause, const QStringList& words)
{
    const QString all = clause.id + QLatin1Char('\n') + clause.title + QLatin1Char('\n') + clause.text;
    return std::all_of(
        words.cbegin(), words.cend(), [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

/// The text escaped, its hits on a coloured ground.
QString marked(const QString& text, const QStringList& words)
{
    QList<bool> hit(text.size(), false);
    for (const QString& word : words) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
            std::fill_n(hit.begin() + at, word.size(), true);
    }
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && hit.at(end) == hit.at(i))
            ++end;
        const QString part = text.mid(i, end - i).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
        result += hit.at(i) ? QStringLiteral("<span style=\"background:%1;color:%2\">%3</span>")
                                  .arg(themeColors().tone(Tone::Pending).ground.name(),
                                      themeColors().tone(Tone::Pending).text.name(), part)
                            : part;
        i = end;
    }
    return result;
}

QString words(const QList<Term>& terms, const Rulebook& rulebook, VocabularyKind kind, const QString& language)
{
    QStringList labels;
    for (const Term& term : terms) {
        if (!term.shared)
            labels << rulebook.label(kind, term.id, language).toHtmlEscaped();
    }
    return labels.join(language == QLatin1String("en") ? QStringLiteral(", ") : QStringLiteral("、"));
}

} // namespace

QString RulebookText::html(const Rulebook& rulebook, const QString& search, const QString& language)
{
    const QStringList searched = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString quiet = themeColors().secondaryText.name();
    QString body;
    for (const Clause& clause : rulebook.clauses()) {
        if (!holdsAll(clause, searched))
            continue;
        body += QStringLiteral("<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\"><tr><td width=\"76\" "
                               "style=\"color:%1\">%2</td><td>")
                    .arg(quiet, marked(clause.id, searched));
        if (!clause.title.isEmpty())
            body += QStringLiteral("<b>%1</b> ").arg(marked(clause.title, searched));
        if (clause.houseDefault)
            body += QStringLiteral("<span style=\"color:%1\">%2</span> ")
                        .arg(themeColors().tone(Tone::Pending).text.name(), tr("(house default)"));
        body += QStringLiteral(
            "<p style=\"margin-top:2px;margin-bottom:12px;line-height:135%\">%1</p></td></tr></table>")
                    .arg(marked(clause.text, searched));
    }
    if (body.isEmpty())
        return {};
    if (searched.isEmpty()) {
        QString lists;
        for (const auto& [kind, title] :
            {std::pair(VocabularyKind::Category, tr("Categories")), {VocabularyKind::Role, tr("Roles")},
                {VocabularyKind::Party, tr("Parties")}, {VocabularyKind::Grade, tr("Grades")}}) {
            const QString labels = words(rulebook.terms(kind), rulebook, kind, language);
            if (!labels.isEmpty())
                lists += QStringLiteral(
                    "<p style=\"margin-bottom:8px;line-height:135%\"><span style=\"color:%1\">%2</span><br>%3</p>")
                             .arg(quiet, title, labels);
        }
        if (!lists.isEmpty())
            body += QStringLiteral("<h3>%1</h3>%2").arg(tr("Words of this rulebook"), lists);
    }
    return body;
}

} // namespace kesu

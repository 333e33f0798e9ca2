// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/clauseuse.h"
#include "core/rulebook/prose.h"

#include <QCoreApplication>
#include <QHash>

namespace kesu {

struct ThemeColors;

/// Where the document is shown: on a page of the window, where one can act on it, or on paper.
enum class ProseMedium { Screen, Paper };

/// A rulebook's document as HTML for a QTextDocument: clause numbers in the margin, figures in bold, quiet badges.
class ProseHtml
{
    Q_DECLARE_TR_FUNCTIONS(ProseHtml)

public:
    /// pixel: size of the text, from which every other length follows.
    ProseHtml(const ThemeColors& colors, double pixel, ProseMedium medium);

    /// By clause; shown under each on the screen.
    void setUses(const QHash<QString, ClauseUse>& uses) { m_uses = uses; }

    QString html(const Prose& prose) const;

    /// Names of the anchors at the head of a chapter and of a section.
    static QString anchor(qsizetype chapter);
    static QString anchor(qsizetype chapter, qsizetype section);

    /// What links lead to: "use:4.1.2" the complaints that a clause decided, "figure:moneyBand" a company's own figure,
    /// "name:…" the definition of a named value.
    static QString useScheme() { return QStringLiteral("use"); }
    static QString figureScheme() { return QStringLiteral("figure"); }
    static QString nameScheme() { return QStringLiteral("name"); }

private:
    QString chapter(const ProseChapter& chapter, qsizetype number) const;
    QString section(const ProseSection& section, const QString& anchor) const;
    QString rule(const ProseRule& rule) const;
    QString table(const ProseChapter& chapter) const;
    QString row(const ProseChapter& chapter, const ProseRow& row) const;
    QString text(const ProseText& text) const;
    QString badge(const QString& houseFigure) const;
    QString use(const QString& clause) const;
    QString link(const QString& scheme, const QString& target, const QString& html, const QString& style) const;
    QString small(const QString& html) const;
    int px(double lines) const;

    const ThemeColors& m_colors;
    double m_pixel;
    ProseMedium m_medium;
    QHash<QString, ClauseUse> m_uses;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kesu {

/// A stretch of a sentence and what it is, so that a page can emphasise figures and a name can lead to its definition.
struct ProseSpan
{
    enum class Kind {
        Plain,
        Figure, ///< a number, an amount, a share, a length of time, a day: what one looks for in a standard
        Name, ///< a named value of the rulebook
    };
    Kind kind = Kind::Plain;
    QString text;

    friend bool operator==(const ProseSpan&, const ProseSpan&) = default;
};

/// A sentence with its figures and names marked. The marks travel inside the text as private-use characters, so that
/// sentences can be put together by arg() of translated patterns.
class ProseText
{
public:
    ProseText() = default;
    /// A text that may hold marks of figure() and name().
    static ProseText fromMarked(const QString& marked);
    /// A text in which every character stands for itself.
    static ProseText fromPlain(const QString& text);

    /// The same with a blank wherever Chinese meets figures or Latin letters, and none between Chinese and Chinese.
    ProseText spaced() const;

    static QString figure(const QString& text);
    static QString name(const QString& text);
    /// A text in which spaced() changes nothing, as the number of a clause.
    static QString verbatim(const QString& text);
    /// The text without characters that would be taken for marks.
    static QString withoutMarks(QString text);

    bool isEmpty() const { return m_marked.isEmpty(); }
    const QString& marked() const { return m_marked; }
    QString plain() const;
    QList<ProseSpan> spans() const;

    friend bool operator==(const ProseText&, const ProseText&) = default;

private:
    QString m_marked;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judgement/mutant.h"

#include "core/base/moment.h"
#include "core/rulebook/lexer.h"
#include "core/rulebook/tomltable.h"

#include <algorithm>

namespace kesu::test {
namespace {

/// One place of the file and what comes instead.
struct Edit
{
    SourcePlace place;
    QString original;
    QString changed;
};

/// The last written digit one up or down; empty below zero. "2000.00" gives "2000.01", "66.67" gives "66.66".
QString stepped(const QString& figure, int step)
{
    const qsizetype point = figure.indexOf(u'.');
    const qsizetype decimals = point < 0 ? 0 : figure.size() - point - 1;
    QString digits = figure;
    digits.remove(u'.');
    const qlonglong number = digits.toLongLong() + step;
    if (number < 0)
        return {};
    QString text = QString::number(number).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        text.insert(text.size() - decimals, u'.');
    return text;
}

QString figureOf(const QString& text)
{
    qsizetype length = 0;
    while (length < text.size() && (text[length].isDigit() || text[length] == u'.'))
        ++length;
    return text.left(length);
}

bool isZero(const QString& text)
{
    return figureOf(text).count(u'0') + figureOf(text).count(u'.') == figureOf(text).size();
}

QStringList changesOfSpan(const QString& text)
{
    const QString figure = figureOf(text);
    const QString unit = text.mid(figure.size());
    if (text == QLatin1String("0.5wd"))
        return {QStringLiteral("4h"), QStringLiteral("1wd")};
    QStringList changes;
    if (unit == QLatin1String("h")) {
        constexpr int minutesOfAnHour = 60;
        const int minutes = figure.toInt() * minutesOfAnHour;
        changes = {QStringLiteral("%1min").arg(minutes - 1), QStringLiteral("%1min").arg(minutes + 1)};
    } else {
        for (const int step : {-1, 1}) {
            if (const QString other = stepped(figure, step); !other.isEmpty())
                changes.append(other + unit);
        }
    }
    if (unit == QLatin1String("wd") && !isZero(figure))
        changes.append(figure + QLatin1Char('d'));
    if (unit == QLatin1String("d") && !isZero(figure))
        changes.append(figure + QLatin1String("wd"));
    return changes;
}

QStringList changesOfLiteral(const QString& text)
{
    if (const std::optional<QDate> day = tryDateFromIso(text))
        return {day->addDays(-1).toString(Qt::ISODate), day->addDays(1).toString(Qt::ISODate)};
    const QString figure = figureOf(text);
    const QString unit = text.mid(figure.size());
    if (!unit.isEmpty() && unit != QLatin1String("%"))
        return changesOfSpan(text);
    QStringList changes;
    for (const int step : {-1, 1}) {
        if (const QString other = stepped(figure, step); !other.isEmpty())
            changes.append(other + unit);
    }
    return changes;
}

QStringList changesOfSymbol(const QString& text)
{
    static const QList<QPair<QString, QString>> pairs
        = {{QStringLiteral("<"), QStringLiteral("<=")}, {QStringLiteral(">"), QStringLiteral(">=")}};
    for (const auto& [open, closed] : pairs) {
        if (text == open)
            return {closed};
        if (text == closed)
            return {open};
    }
    return {};
}

/// Walks the file and makes the mutants.
class Mutation
{
public:
    explicit Mutation(const QByteArray& toml)
        : m_file(toml, QString())
        , m_text(QString::fromUtf8(toml))
    {
        m_lines.push_back(0);
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (m_text[i] == u'\n')
                m_lines.push_back(i + 1);
        }
    }

    void walk(const toml::table& root)
    {
        static const std::vector<std::string_view> sections = {"let", "status", "filing", "evidence", "approval",
            "deadline", "grade", "liability", "recovery", "penalty", "notice", "assessment"};
        for (const std::string_view section : sections) {
            if (const toml::node* node = root.get(section))
                walk(*node);
        }
    }

    std::vector<Mutant> take()
    {
        std::stable_sort(m_mutants.begin(), m_mutants.end(), [](const Mutant& a, const Mutant& b) {
            return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
        });
        return std::move(m_mutants);
    }

private:
    void walk(const toml::node& node)
    {
        if (const toml::table* table = node.as_table()) {
            for (const auto& [key, inner] : *table)
                walk(key.str(), inner);
        } else if (const toml::array* array = node.as_array()) {
            for (const toml::node& inner : *array)
                walk(inner);
        } else if (const toml::value<std::string>* string = node.as_string()) {
            expression({toQString(string->get()), placeOf(node)});
        }
    }

    void walk(std::string_view key, const toml::node& node)
    {
        static const std::vector<std::string_view> words = {"text", "zh", "en", "tw", "clause", "id", "title"};
        if (std::find(words.begin(), words.end(), key) != words.end())
            return;
        if (key == "lines" && node.is_array()) {
            wholes(*node.as_array(), "share");
        } else if (key == "figure" && node.is_array()) {
            wholes(*node.as_array(), "weight");
            walk(node);
        } else if (key == "input" && node.is_array()) {
            bounds(*node.as_array());
        } else if (key != "weight") {
            walk(node);
        }
    }

    void expression(const LocatedText& text)
    {
        std::optional<SyntaxFault> fault;
        const std::vector<Token> tokens = tokenize(text.text, fault);
        if (fault)
            return; // a plain word of the file
        for (size_t i = 0; i < tokens.size(); ++i) {
            const Token& token = tokens[i];
            const QString written = text.text.mid(token.offset, token.end - token.offset);
            QStringList changes;
            if (token.kind == TokenKind::Symbol)
                changes = changesOfSymbol(written);
            else if (token.kind == TokenKind::Literal && !(isZero(written) && standsForNothing(tokens, i)))
                changes = changesOfLiteral(written);
            for (const QString& changed : changes)
                add(text.text, {{m_file.locate(text, token.offset), written, changed}});
        }
    }

    static bool standsForNothing(const std::vector<Token>& tokens, size_t at)
    {
        const bool behind
            = at > 0 && (tokens[at - 1].isWord("else") || tokens[at - 1].isSymbol(",") || tokens[at - 1].isSymbol("("));
        return behind || (at + 1 < tokens.size() && tokens[at + 1].isSymbol(","));
    }

    /// The most that may be entered: one less must be noticed. One more is not tried, for a sheet with more is refused.
    void bounds(const toml::array& inputs)
    {
        for (const toml::node& input : inputs) {
            const toml::table* table = input.as_table();
            const toml::node* max = table == nullptr ? nullptr : table->get("max");
            if (max == nullptr || !max->is_string())
                continue;
            const LocatedText text{toQString(max->as_string()->get()), placeOf(*max)};
            const QString less = stepped(figureOf(text.text), -1);
            if (!less.isEmpty())
                add(text.text, {{m_file.locate(text, 0), text.text, less + text.text.mid(figureOf(text.text).size())}});
        }
    }

    /// Shares that make a whole: what one is given more or less, its neighbour loses or gets.
    void wholes(const toml::array& array, std::string_view key)
    {
        std::vector<LocatedText> shares;
        for (const toml::node& line : array) {
            const toml::table* table = line.as_table();
            const toml::node* share = table == nullptr ? nullptr : table->get(key);
            if (share != nullptr && share->is_string())
                shares.push_back({toQString(share->as_string()->get()), placeOf(*share)});
        }
        for (size_t i = 0; i < shares.size(); ++i) {
            if (shares.size() == 2 && i == 1)
                return; // the same mutants as of the first
            for (const int step : {-1, 1}) {
                std::vector<Edit> edits;
                if (!addShare(edits, shares[i], step))
                    continue;
                if (shares.size() > 1 && !addShare(edits, shares[(i + 1) % shares.size()], -step))
                    continue;
                add(shares[i].text, edits);
            }
        }
    }

    bool addShare(std::vector<Edit>& edits, const LocatedText& share, int step) const
    {
        const QString other = stepped(figureOf(share.text), step);
        if (other.isEmpty())
            return false;
        edits.push_back({m_file.locate(share, 0), share.text, other + QLatin1Char('%')});
        return true;
    }

    void add(const QString& around, const std::vector<Edit>& edits)
    {
        Mutant mutant{edits.front().place, around, edits.front().original, edits.front().changed, {}};
        QString text = m_text;
        std::vector<std::pair<qsizetype, const Edit*>> places;
        for (const Edit& edit : edits)
            places.emplace_back(offsetOf(edit.place), &edit);
        std::sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        for (const auto& [offset, edit] : places)
            text.replace(offset, edit->original.size(), edit->changed);
        mutant.toml = text.toUtf8();
        m_mutants.push_back(std::move(mutant));
    }

    qsizetype offsetOf(SourcePlace place) const
    {
        qsizetype at = m_lines[static_cast<size_t>(place.line) - 1];
        for (int column = 1; column < place.column; ++column)
            at += m_text[at].isHighSurrogate() ? 2 : 1;
        return at;
    }

    SourceFile m_file;
    QString m_text;
    std::vector<qsizetype> m_lines;
    std::vector<Mutant> m_mutants;
};

} // namespace

std::vector<Mutant> mutantsOf(const QByteArray& toml)
{
    const toml::table root = toml::parse(std::string_view(toml.constData(), static_cast<size_t>(toml.size())));
    Mutation mutation(toml);
    mutation.walk(root);
    return mutation.take();
}

} // namespace kesu::test

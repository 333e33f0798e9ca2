// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/sourcefile.h"

#include <algorithm>

namespace kesu {
namespace {

/// More findings than anybody reads; keeps a file of rubbish from filling the memory.
constexpr int maxFindings = 500;

} // namespace

/// Walks the characters of a string's value through the text of the file.
struct SourceFile::Cursor
{
    const std::vector<std::vector<char32_t>>& lines;
    size_t line = 0;
    size_t column = 0;
    char32_t quote = 0;
    bool multiLine = false;

    char32_t peek(size_t ahead = 0) const
    {
        if (line >= lines.size() || column + ahead >= lines[line].size())
            return 0;
        return lines[line][column + ahead];
    }
    bool atLineEnd() const { return line < lines.size() && column >= lines[line].size(); }
    bool atEscape() const { return quote == U'"' && peek() == U'\\'; }
    bool atEnd() const
    {
        if (line >= lines.size() || (atLineEnd() && !multiLine))
            return true;
        if (peek() != quote)
            return false;
        return !multiLine || (peek(1) == quote && peek(2) == quote);
    }

    /// Steps over one character of the value; returns how many UTF-16 units it has there.
    int step()
    {
        if (atLineEnd()) {
            ++line;
            column = 0;
            return 1;
        }
        if (!atEscape()) {
            const char32_t c = peek();
            ++column;
            return c > 0xFFFF ? 2 : 1;
        }
        if (column + 1 >= lines[line].size()) { // a backslash at the end of the line eats the white space that follows
            do {
                ++line;
                column = 0;
                while (peek() == U' ' || peek() == U'\t')
                    ++column;
            } while (line < lines.size() && atLineEnd());
            return 0;
        }
        const char32_t kind = peek(1);
        column += kind == U'u' ? 6 : kind == U'U' ? 10 : 2;
        return 1;
    }
    SourcePlace place() const { return {static_cast<int>(line) + 1, static_cast<int>(column) + 1}; }
};

SourceFile::SourceFile(const QByteArray& utf8, QString name)
    : m_name(std::move(name))
{
    const QList<uint> text = QString::fromUtf8(utf8).toUcs4();
    m_lines.emplace_back();
    for (const uint c : text) {
        if (c == u'\n') {
            if (!m_lines.back().empty() && m_lines.back().back() == U'\r')
                m_lines.back().pop_back();
            m_lines.emplace_back();
        } else {
            m_lines.back().push_back(c);
        }
    }
}

SourceFile::Cursor SourceFile::open(SourcePlace place) const
{
    Cursor cursor{
        m_lines, static_cast<size_t>(std::max(place.line - 1, 0)), static_cast<size_t>(std::max(place.column - 1, 0))};
    cursor.quote = cursor.peek();
    cursor.multiLine = cursor.peek(1) == cursor.quote && cursor.peek(2) == cursor.quote;
    cursor.column += cursor.multiLine ? 3 : 1;
    if (cursor.multiLine && cursor.atLineEnd()) { // TOML drops a line end right after the opening quotes
        ++cursor.line;
        cursor.column = 0;
    }
    return cursor;
}

SourcePlace SourceFile::locate(const LocatedText& text, int offset) const
{
    if (text.place.line <= 0)
        return text.place;
    Cursor cursor = open(text.place);
    if (cursor.quote != U'"' && cursor.quote != U'\'')
        return text.place; // not a string: a boolean or a number
    int at = 0;
    while (at < offset && !cursor.atEnd())
        at += cursor.step();
    return cursor.place();
}

SourcePlace SourceFile::firstEscape(const LocatedText& text) const
{
    Cursor cursor = open(text.place);
    while (!cursor.atEnd()) {
        if (cursor.atEscape())
            return cursor.place();
        cursor.step();
    }
    return {};
}

void FindingSink::report(
    Severity severity, SourcePlace place, const QString& message, const QList<ExampleFact>& example)
{
    if (severity == Severity::Error)
        ++m_errors;
    Finding finding;
    finding.severity = severity;
    finding.file = m_file.name();
    finding.line = place.line;
    finding.column = place.column;
    finding.message = message;
    finding.example = example;
    if (m_reported >= maxFindings || m_findings.contains(finding))
        return;
    ++m_reported;
    m_findings.append(finding);
}

} // namespace kesu

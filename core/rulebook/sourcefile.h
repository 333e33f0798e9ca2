// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace kesu {

/// A place in a file, from 1; columns in code points.
struct SourcePlace
{
    int line = 0;
    int column = 0;

    friend bool operator==(const SourcePlace&, const SourcePlace&) = default;
};

/// A string of the file with the place of its opening quote.
struct LocatedText
{
    QString text;
    SourcePlace place;
};

/// The text of a file as it lies on disk, to find where a character of a string's value stands.
class SourceFile
{
public:
    SourceFile(const QByteArray& utf8, QString name);

    const QString& name() const { return m_name; }
    /// The place of a character (UTF-16 offset into the value) of the string that opens there.
    SourcePlace locate(const LocatedText& text, int offset) const;
    /// The first backslash escape inside the string, or a place with line 0.
    SourcePlace firstEscape(const LocatedText& text) const;

private:
    struct Cursor;
    Cursor open(SourcePlace place) const;

    QString m_name;
    std::vector<std::vector<char32_t>> m_lines; ///< without line ends
};

/// Collects the findings of one file; the same one twice is kept once.
class FindingSink
{
public:
    FindingSink(const SourceFile& file, Findings& findings)
        : m_file(file)
        , m_findings(findings)
    {
    }

    void report(Severity severity, SourcePlace place, const QString& message, const QList<ExampleFact>& example = {});
    void error(SourcePlace place, const QString& message) { report(Severity::Error, place, message); }
    void warning(SourcePlace place, const QString& message) { report(Severity::Warning, place, message); }
    void hint(SourcePlace place, const QString& message) { report(Severity::Hint, place, message); }
    const SourceFile& file() const { return m_file; }
    bool hasErrors() const { return m_errors > 0; }

private:
    const SourceFile& m_file;
    Findings& m_findings;
    int m_errors = 0;
    int m_reported = 0;
};

} // namespace kesu

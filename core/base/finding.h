// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kesu {

enum class Severity { Error, Warning, Hint };

/// One fact of a case that shows a finding.
struct ExampleFact
{
    QString field; ///< a name of the rule language: "returnValue", "proof.sample.status"
    /// As the rule language writes it: "2000.00", "in-use", "[crack, scratch]", "complaintDate + 31d", "true". Empty:
    /// nothing is there; "*": something is there, no matter what.
    QString value;

    friend bool operator==(const ExampleFact&, const ExampleFact&) = default;
};

/// Something the user must or may mend, with its place. Findings of one input come all at once.
struct Finding
{
    Severity severity = Severity::Error;
    QString file; ///< file name as it was given, or empty
    int line = 0; ///< from 1; 0 where there is no line
    int column = 0; ///< from 1, in code points; 0 where there is no column
    QString field; ///< path of the field, for example "complaint.demands[0].amount", or empty
    QString message; ///< what stands there and what would be right, translated, one sentence
    QList<ExampleFact> example = {}; ///< a case that shows it, as far as it matters; empty where no case is needed

    /// "file:line:column: field: message", leaving out what is not there.
    QString toString() const;
    /// The example in one line, translated: "returnValue = 2000.00, usage is absent"; empty without one.
    QString exampleText() const;

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = QList<Finding>;

/// True if one of them is an error: the input was not taken.
bool hasErrors(const Findings& findings);

} // namespace kesu

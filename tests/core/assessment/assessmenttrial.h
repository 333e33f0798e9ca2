// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assess.h"
#include "tests/core/rulebook/rulebooktext.h"
#include "tests/support/catch.h"

namespace kesu::test {

/// Line 6 after firstLine is the first one after this head.
inline QByteArray assessmentHead()
{
    return R"toml([[assessment]]
id = "trial"
zh = "考核"
clause = "1"
periods = ["month"]
)toml";
}

inline QByteArray input(const QByteArray& id, const QByteArray& kind, const QByteArray& more = {})
{
    return "[[assessment.input]]\nid = \"" + id + "\"\nzh = \"输入\"\nkind = \"" + kind + "\"\n" + more + "\n";
}

inline QByteArray figure(
    const QByteArray& id, const QByteArray& is, const QByteArray& show, const QByteArray& more = {})
{
    return "[[assessment.figure]]\nid = \"" + id + "\"\nzh = \"指标\"\nclause = \"1\"\nis = '''" + is + "'''\nshow = \""
        + show + "\"\n" + more + "\n";
}

inline Rulebook assessmentTrial(const QByteArray& body)
{
    Findings findings;
    const std::optional<Rulebook> rulebook = readTrial(body, findings);
    INFO(body.toStdString() << listOf(findings));
    REQUIRE(rulebook.has_value());
    return *rulebook;
}

inline AssessmentFacts october(const QMap<QString, QString>& inputs = {})
{
    AssessmentFacts facts;
    facts.asOf = Moment::from(QDate(2026, 11, 21), QTime(10, 0));
    facts.own.sheet.rulebook = QStringLiteral("trial");
    facts.own.sheet.assessment = QStringLiteral("trial");
    facts.own.sheet.period = AssessmentPeriod::containing(QDate(2026, 10, 1), PeriodLength::Month);
    facts.own.sheet.inputs = inputs;
    return facts;
}

} // namespace kesu::test

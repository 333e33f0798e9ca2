// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/judge.h"
#include "tests/core/rulebook/rulebooktext.h"
#include "tests/support/catch.h"

namespace kesu::test {

/// A case registered on Monday 2026-10-05 at 09:30, looked at on 2026-11-21 at 10:00.
inline Case someCase()
{
    Case facts;
    facts.rulebook = QStringLiteral("trial");
    facts.asOf = Moment::from(QDate(2026, 11, 21), QTime(10, 0));
    facts.complaint.registeredAt = Moment::from(QDate(2026, 10, 5), QTime(9, 30));
    return facts;
}

inline Rulebook trial(const QByteArray& body)
{
    Findings findings;
    const std::optional<Rulebook> rulebook = readTrial(body, findings);
    INFO(body.toStdString() << listOf(findings));
    REQUIRE(rulebook.has_value());
    return *rulebook;
}

inline Verdict judged(const QByteArray& body, const Case& facts = someCase(), VerdictTexts texts = VerdictTexts::Write)
{
    return judge(trial(body), facts, WorkCalendar(), texts);
}

/// What the expression comes to in this case, as a sentence would print it.
inline QString valueOf(const QByteArray& expression, const Case& facts = someCase(), const QByteArray& more = {})
{
    const QByteArray body
        = "[let]\nx = '''" + expression + "'''\n" + more + "\n[[notice]]\nid = \"n\"\nclause = \"1\"\ntext = \"{x}\"\n";
    return judged(body, facts).notices.value(0).text;
}

inline Moment moment(int month, int day, int hour = 0, int minute = 0, int second = 0)
{
    return Moment::from(QDate(2026, month, day), QTime(hour, minute, second));
}

inline Money yuan(const char* text)
{
    return Money::tryFromYuan(QString::fromLatin1(text)).value();
}

inline const QString absent = QStringLiteral("（未填）");
inline const QString yes = QStringLiteral("是");
inline const QString no = QStringLiteral("否");

} // namespace kesu::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/clausesused.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

using Uses = QMap<QString, QStringList>;

void note(Uses& uses, const QString& clause, const QString& element)
{
    if (clause.isEmpty())
        return;
    QStringList& elements = uses[clause];
    if (!elements.contains(element))
        elements += element;
}

template <typename Line> void noteAll(Uses& uses, const QList<Line>& lines, const QString& element)
{
    for (const Line& line : lines)
        note(uses, line.clause, element);
}

} // namespace

QMap<QString, QStringList> clausesUsed(const Verdict& verdict)
{
    Uses uses;
    noteAll(uses, verdict.reasons, u"reason"_s);
    if (verdict.filingLimit)
        note(uses, verdict.filingLimit->clause, u"filing-limit"_s);
    noteAll(uses, verdict.evidence, u"evidence"_s);
    if (verdict.grade)
        note(uses, verdict.grade->clause, u"grade"_s);
    noteAll(uses, verdict.deadlines, u"deadline"_s);
    noteAll(uses, verdict.approvals, u"approval"_s);
    noteAll(uses, verdict.liability.lines, u"liability"_s);
    noteAll(uses, verdict.recoveries, u"recovery"_s);
    noteAll(uses, verdict.penalties, u"penalty"_s);
    noteAll(uses, verdict.notices, u"notice"_s);
    return uses;
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/exchange/casejson.h"
#include "tests/core/judgement/golden.h"

#include <QDir>

namespace kesu::test {

struct GoldenCase
{
    QString name; ///< "rulebook/folder"
    Rulebook rulebook;
    Case facts;
};

/// All golden cases with what judges them.
struct GoldenCases
{
    RulebookLibrary library;
    WorkCalendar calendar;
    QList<GoldenCase> cases;
};

/// Read once a program; whether each can be read at all is asked by the test of the verdicts.
inline const GoldenCases& goldenCases()
{
    static const GoldenCases golden = [] {
        Findings findings;
        GoldenCases read{RulebookLibrary::load(QStringLiteral(KESU_RESOURCES "/rulebooks"), findings),
            WorkCalendar::load(QStringLiteral(KESU_RESOURCES "/calendars"), findings), {}};
        const QDir root(QStringLiteral(KESU_TEST_DATA "/rulebooks"));
        for (const QString& rulebookId : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QDir folder(root.filePath(rulebookId));
            for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
                const QString path = folder.filePath(name + QStringLiteral("/case.json"));
                if (!QFile::exists(path))
                    continue;
                Findings ignored;
                const std::optional<Case> facts
                    = readCase(contentOf(path), QStringLiteral("case.json"), &read.library, ignored);
                if (!facts)
                    continue;
                if (const std::optional<Rulebook> rulebook = judgingRulebook(read.library, *facts))
                    read.cases.append({rulebookId + u'/' + name, *rulebook, *facts});
            }
        }
        return read;
    }();
    return golden;
}

} // namespace kesu::test

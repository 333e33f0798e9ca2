// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/workspace.h"
#include "tests/core/storage/sampledata.h"
#include "tests/support/catch.h"

namespace kesu::test {

inline Moment moment(const char* iso)
{
    return *Moment::tryFromIso(QString::fromLatin1(iso));
}

inline Money yuan(const char* text)
{
    return *Money::tryFromYuan(QString::fromLatin1(text));
}

/// The rulebooks and the calendar that are shipped, read once.
inline const RulebookLibrary& shippedRulebooks()
{
    static const RulebookLibrary library = [] {
        Findings findings;
        const RulebookLibrary loaded = RulebookLibrary::load(QStringLiteral(KESU_RESOURCES "/rulebooks"), findings);
        for (const Finding& finding : findings)
            UNSCOPED_INFO(finding.toString().toStdString());
        REQUIRE_FALSE(hasErrors(findings));
        return loaded;
    }();
    return library;
}

inline const WorkCalendar& shippedCalendar()
{
    static const WorkCalendar calendar = [] {
        Findings findings;
        return WorkCalendar::load(QStringLiteral(KESU_RESOURCES "/calendars"), findings);
    }();
    return calendar;
}

/// A quality department with a database of its own and a clock that stands where it is set.
class Office
{
public:
    explicit Office(const char* now = "2026-11-21T10:00:00")
        : clock(std::make_shared<FixedClock>(moment(now)))
        , workspace(open(QStringLiteral("陈敏")))
    {
    }

    /// A window on the same file, of another user.
    std::unique_ptr<Workspace> open(const QString& userName) const
    {
        return Workspace::open(place.path(), IfMissing::Create, shippedRulebooks(), shippedCalendar(), clock, userName);
    }

    ComplaintService& complaints() { return workspace->complaints(); }
    void setNow(const char* now) { clock->set(moment(now)); }

    TemporaryDatabase place;
    std::shared_ptr<FixedClock> clock;
    std::unique_ptr<Workspace> workspace;
};

/// A carton complaint registered on 2026-11-20 that asks for rework and has its sample: valid from the start.
inline ComplaintRecord validSlip(const QString& customer = QStringLiteral("华联食品"))
{
    ComplaintRecord record;
    record.rulebook = QStringLiteral("carton");
    record.facts.registeredAt = moment("2026-11-20T09:00:00");
    record.facts.customer.name = customer;
    record.facts.product.name = QStringLiteral("五层瓦楞箱");
    record.facts.product.deliveredOn = QDate(2026, 11, 2);
    record.facts.categories = {QStringLiteral("other-quality")};
    record.facts.description = QStringLiteral("箱面有油污");
    record.facts.demands = {{QStringLiteral("rework"), {}}};
    record.facts.evidence = {{QStringLiteral("defective-sample"), QDate(2026, 11, 20), {}}};
    return record;
}

/// The same without the sample: pending until 2026-12-20, void after it.
inline ComplaintRecord pendingSlip()
{
    ComplaintRecord record = validSlip();
    record.facts.evidence.clear();
    return record;
}

/// Filled in in every field, so that checkFacts() has nothing against it.
inline ComplaintRecord richSlip()
{
    ComplaintRecord record = fullRecord();
    record.id = {};
    record.version = 0;
    record.state = RecordState::Draft;
    record.number.clear();
    record.edition.clear();
    record.source.clear();
    record.attachments.clear();
    return record;
}

} // namespace kesu::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/calendar/workcalendar.h"
#include "core/complaint/complaintrecord.h"
#include "core/exchange/democatalogue.h"
#include "core/rulebook/rulebooklibrary.h"

#include <functional>

namespace kesu {

/// The invented sample month of a carton factory, as it lies under resources/sample: October 2026 in full, the year
/// before it thinner.
class SampleData
{
public:
    /// folder: resources/sample. Throws Error{ResourceMissing}, with the line of records.jsonl that is wrong.
    static SampleData load(const QString& folder);

    /// The moment as of which the sample stands: what its records say of later has not happened.
    static Moment asOf() { return Moment::from(QDate(2026, 11, 2), QTime(18, 0)); }
    /// The month that is there in full.
    static QDate month() { return QDate(2026, 10, 1); }

    const QList<ComplaintRecord>& records() const { return m_records; }
    const DemoCatalogue& catalogue() const { return m_catalogue; }

    /// Makes a new database and lives through the sample in it: the year before is imported, the month itself is
    /// entered day by day with the clock set along, so that numbers and histories are as they would have been.
    /// progress: part done, false stops. Throws Error; a database that was not finished is taken away again.
    void createDatabase(const QString& path, const RulebookLibrary& library, const WorkCalendar& calendar,
        const std::function<bool(double)>& progress = {}) const;

private:
    DemoCatalogue m_catalogue;
    QList<ComplaintRecord> m_records;
};

} // namespace kesu

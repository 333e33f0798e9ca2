// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace kesu {

/// The sections of a report in the order in which it tells them. Each may carry a remark of the clerk.
enum class ReportSection {
    Overview,
    Trend,
    Categories,
    Parties,
    Customers,
    Products,
    Times,
    Repeats,
    Amounts, ///< demands, costs, returned goods
    Satisfaction,
    Cases,
    Next, ///< what comes next: only typed
};

const QList<ReportSection>& reportSections();
/// "overview": the stable word of JSON and of the database.
QString toId(ReportSection section);
std::optional<ReportSection> tryReportSection(const QString& id);
/// The head of the section, without a number, in the language of the program.
QString label(ReportSection section);

} // namespace kesu

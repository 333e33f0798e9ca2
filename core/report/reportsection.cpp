// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportsection.h"

#include <QCoreApplication>

namespace kesu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportSection)
};

} // namespace

const QList<ReportSection>& reportSections()
{
    static const QList<ReportSection> all
        = {ReportSection::Overview, ReportSection::Trend, ReportSection::Categories, ReportSection::Parties,
            ReportSection::Customers, ReportSection::Products, ReportSection::Times, ReportSection::Repeats,
            ReportSection::Amounts, ReportSection::Satisfaction, ReportSection::Cases, ReportSection::Next};
    return all;
}

QString toId(ReportSection section)
{
    switch (section) {
    case ReportSection::Overview:
        return QStringLiteral("overview");
    case ReportSection::Trend:
        return QStringLiteral("trend");
    case ReportSection::Categories:
        return QStringLiteral("categories");
    case ReportSection::Parties:
        return QStringLiteral("parties");
    case ReportSection::Customers:
        return QStringLiteral("customers");
    case ReportSection::Products:
        return QStringLiteral("products");
    case ReportSection::Times:
        return QStringLiteral("times");
    case ReportSection::Repeats:
        return QStringLiteral("repeats");
    case ReportSection::Amounts:
        return QStringLiteral("amounts");
    case ReportSection::Satisfaction:
        return QStringLiteral("satisfaction");
    case ReportSection::Cases:
        return QStringLiteral("cases");
    case ReportSection::Next:
        return QStringLiteral("next");
    }
    Q_UNREACHABLE();
}

std::optional<ReportSection> tryReportSection(const QString& id)
{
    for (const ReportSection section : reportSections())
        if (toId(section) == id)
            return section;
    return std::nullopt;
}

QString label(ReportSection section)
{
    switch (section) {
    case ReportSection::Overview:
        return Text::tr("Overview");
    case ReportSection::Trend:
        return Text::tr("Twelve months");
    case ReportSection::Categories:
        return Text::tr("Defects");
    case ReportSection::Parties:
        return Text::tr("Who bears the loss");
    case ReportSection::Customers:
        return Text::tr("Customers");
    case ReportSection::Products:
        return Text::tr("Products");
    case ReportSection::Times:
        return Text::tr("Handling times");
    case ReportSection::Repeats:
        return Text::tr("Repeated complaints");
    case ReportSection::Amounts:
        return Text::tr("Demands, returns and costs");
    case ReportSection::Satisfaction:
        return Text::tr("Satisfaction and follow-up");
    case ReportSection::Cases:
        return Text::tr("Cases of note");
    case ReportSection::Next:
        return Text::tr("What comes next");
    }
    Q_UNREACHABLE();
}

} // namespace kesu

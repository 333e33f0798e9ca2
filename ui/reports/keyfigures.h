// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"
#include "core/report/monthreport.h"

#include <QList>

namespace kesu {

/// A figure of a report with the complaints behind it.
struct KeyFigureLine
{
    QString name;
    QString value;
    LedgerQuery query;
};

/// Figures under one heading.
struct KeyFigureGroup
{
    QString name;
    QList<KeyFigureLine> lines;
};

/// The figures of the report whose complaints the ledger can show, in the order of the report.
QList<KeyFigureGroup> keyFigureGroups(const MonthReport& report);

} // namespace kesu

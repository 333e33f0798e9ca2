// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"
#include "core/report/monthreport.h"
#include "ui/shared/themecolors.h"

#include <QCoreApplication>

namespace kesu {

/// One figure of the strip over the desk.
struct DeskFigure
{
    QString caption;
    QString value;
    QString comparison; ///< last month's figure and the difference, in words
    QString definition; ///< what is divided by what
    Tone tone = Tone::Neutral; ///< of the comparison: better or worse
    LedgerQuery behind; ///< the complaints behind it

    friend bool operator==(const DeskFigure&, const DeskFigure&) = default;
};

/// The five figures of this month against last month: 新增, 有效率, 结案率, 及时率, 损失.
class DeskFigures
{
    Q_DECLARE_TR_FUNCTIONS(DeskFigures)

public:
    /// hidden: classes of figures that whoever looks may not see; they stay covered.
    static QList<DeskFigure> of(
        const PeriodFigures& thisMonth, const PeriodFigures& lastMonth, QDate today, FieldClasses hidden = {});
};

} // namespace kesu

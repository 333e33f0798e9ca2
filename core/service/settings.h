// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/timespan.h"
#include "core/form/companyform.h"
#include "core/report/reporttarget.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace kesu {

/// A product line or branch of the company that has a rulebook of its own.
struct ProductLine
{
    QString name; ///< unique within the company, for example "华东分公司"
    QString rulebook; ///< id
    /// How the codes or names of its products begin ("BC-", "五层"), upper or lower case; empty: a branch, which a
    /// workstation chooses.
    QStringList products;

    friend bool operator==(const ProductLine&, const ProductLine&) = default;
};

/// What a company sets for one database. Window sizes and the like are the ui's own.
struct CompanySettings
{
    QString companyName;
    QByteArray logoPng; ///< printed on forms, may be empty
    QList<CompanyForm> forms; ///< what the company has changed about forms, by key, each once
    QStringList rulebooks; ///< ids in use, the default one first
    QList<ProductLine> productLines; ///< each of them names a rulebook in use
    /// When a complaint is due to be closed where its rulebook gives no such limit. A house default.
    TimeSpan closeWithin = TimeSpan(15, TimeSpan::Unit::WorkingDays);
    int repeatWindowMonths = 3; ///< house default for the repeat rate
    ReportTargets reportTargets; ///< of the rates of reports
    /// Minutes without a key or a mouse touched after which a window with somebody signed in locks itself; 0: never.
    int lockAfterMinutes = 10;

    friend bool operator==(const CompanySettings&, const CompanySettings&) = default;
};

/// As the setting table keeps them: texts by name; a form by "form." and its key. Names and values that are not
/// understood are passed over. What `before` held and `settings` does not is among them with an empty text.
QMap<QString, QString> toTexts(const CompanySettings& settings, const CompanySettings& before = {});
CompanySettings companySettingsFrom(const QMap<QString, QString>& texts);

} // namespace kesu

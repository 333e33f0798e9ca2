// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/moment.h"
#include "core/complaint/complaintrecord.h"
#include "core/report/reportsection.h"

#include <QMap>

namespace kesu {

/// What the clerk types in.
struct ReportInputs
{
    std::optional<qint64> deliveredBatches; ///< of the period
    std::optional<qint64> shippedQuantity; ///< of the period
    QString nextFocus; ///< 下月重点

    friend bool operator==(const ReportInputs&, const ReportInputs&) = default;
};

/// A complaint that the clerk wants told.
struct ChosenCase
{
    ComplaintId id;
    QString comment;

    friend bool operator==(const ChosenCase&, const ChosenCase&) = default;
};

/// All that was typed into the report over one period and scope.
struct ReportNote
{
    int version = 0; ///< counts saves; 0 before the first
    ReportInputs inputs;
    QMap<ReportSection, QString> remarks; ///< none that is empty
    std::optional<QList<ChosenCase>>
        cases; ///< in the order in which they are told; empty: those with the greatest loss
    Moment updatedAt; ///< of the last save
    QString updatedBy;

    friend bool operator==(const ReportNote&, const ReportNote&) = default;
};

/// What was typed, without version and last save, as the database keeps it; and back. Empty if it is no such text.
QString contentToJson(const ReportNote& note);
std::optional<ReportNote> tryNoteFromContent(const QString& json);

} // namespace kesu

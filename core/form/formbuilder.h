// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/money.h"
#include "core/form/formtree.h"

#include <optional>

namespace kesu::formbuilder {

FormCell label(const QString& text, int span = 3);
FormCell value(const QString& text, int span, CellAlign align = CellAlign::Start);
FormCell head(const QString& text, int span, CellAlign align = CellAlign::Start);
/// Boxes, and text after the last one.
FormCell ticks(const QList<TickBox>& boxes, int span, const QString& text = {});
TickBox box(const QString& label, Tick tick);

FormRow row(const QList<FormCell>& cells);
/// A label and a text over the whole width, with room for at least so many lines.
FormRow longText(const QString& label, const QString& text, int minLines);
FormRow tableHead(const QList<FormCell>& cells);
FormRow tableLine(const QList<FormCell>& cells);
FormRow tableTotal(const QList<FormCell>& cells);

/// Empty where nothing is known.
QString text(const std::optional<QDate>& date);
QString text(const std::optional<Moment>& moment);
/// "￥1,234.50"
QString text(const std::optional<Money>& money);
/// "5,000 只"
QString text(const std::optional<qint64>& quantity, const QString& unit);

} // namespace kesu::formbuilder

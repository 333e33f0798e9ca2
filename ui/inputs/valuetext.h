// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/money.h"
#include "core/base/share.h"

#include <QString>
#include <optional>

namespace kesu {

/// What became of a typed text: a value, or a sentence that says what stands there and what would be right, or neither
/// where nothing was typed.
template <typename T> struct Parsed
{
    std::optional<T> value;
    QString problem;

    friend bool operator==(const Parsed&, const Parsed&) = default;
};

/// Reads what people type into fields. Full-width digits and marks count as their plain twins everywhere.
namespace ValueText {

/// 2026-10-05, 2026/10/5, 2026年10月5日, 20261005, 261005; 10-5, 10.5, 1005 in the year that lies nearest to today; t
/// for today; +3 and -3 for days from today.
Parsed<QDate> parseDate(const QString& text, QDate today);
/// A date as above and a time (9:30, 0930, 9:30:15); a time alone is today's, a date alone begins at 00:00, t and n are
/// now.
Parsed<Moment> parseMoment(const QString& text, Moment now);
/// Yuan with at most two decimals, not negative; ￥ and thousands marks are passed over.
Parsed<Money> parseMoney(const QString& text);
/// A whole number from 0 to 999 999 999 999; thousands marks are passed over.
Parsed<qint64> parseQuantity(const QString& text);
/// Percent from 0 to 100, with or without the sign.
Parsed<Share> parseShare(const QString& text);

/// "5,000"
QString groupedQuantity(qint64 quantity);

} // namespace ValueText

} // namespace kesu

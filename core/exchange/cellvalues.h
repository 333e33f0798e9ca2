// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/money.h"
#include "core/base/share.h"

#include <QStringList>
#include <optional>

namespace kesu {

/// Full-width digits, letters, brackets, commas and spaces as ASCII; everything else stays. For reading values and for
/// comparing names, never for texts that are kept.
QString halfWidth(const QString& text);

/// How two names or codes are compared: half width, without blanks at the ends and line breaks inside, lower case.
QString comparable(const QString& text);

/// The styles a date is looked for in where a mapping names none: 2026-3-5, 2026/3/5, 2026.3.5, 20260305, 2026年3月5日
/// and the serial numbers of spreadsheets.
QStringList usualDateStyles();

/// True for "serial" and for patterns of yyyy or yy, M or MM, d or dd, each once, with signs between them.
bool isDateStyle(const QString& style);

/// A day or a moment as a cell states it.
struct DateValue
{
    QDate day;
    std::optional<QTime> time; ///< empty where the cell has a day only

    friend bool operator==(const DateValue&, const DateValue&) = default;
};

/// Reads a day, with or without a time after it ("2026-3-5 9:30", "2026/3/5 下午2:05:00", "2026年3月5日 14时05分").
/// Empty for anything else and for a day that does not exist. A serial number must lie between 1954 and 2119.
std::optional<DateValue> tryDateValue(const QString& text, const QStringList& styles);

enum class Decimals {
    AtMostTwo,
    Round, ///< more than two are rounded half up to the fen
};

/// Reads "￥1,234.50", "1234.5元", "1.2万", "１２３４". Empty for anything else and for a negative amount.
std::optional<Money> tryAmount(const QString& text, Decimals decimals = Decimals::AtMostTwo);

struct QuantityValue
{
    qint64 count = 0;
    QString unit; ///< what stands behind the number, or empty

    friend bool operator==(const QuantityValue&, const QuantityValue&) = default;
};

/// Reads "5,000", "5000只", "500.0": a whole number, not negative.
std::optional<QuantityValue> tryQuantity(const QString& text);

/// Reads "40%", "40", "0.4" (a share written as a part of one).
std::optional<Share> tryShare(const QString& text);

/// The pieces of a cell that holds several values, cut at any of the signs, blanks taken off, empty ones left out.
QStringList pieces(const QString& text, const QString& separators);

} // namespace kesu

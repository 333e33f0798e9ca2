// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace kesu {

/// How ledger numbers are made: text with {yyyy} {yy} {MM} {dd} for the day on which the number is given, and {serial}
/// or {serial:4} (filled up with zeros to at least that many digits), for example "KS{yyyy}{MM}-{serial:4}". A pattern
/// without a serial gets one at its end. Serials begin at 1 for each different date part: with {MM} every month.
class NumberPattern
{
public:
    explicit NumberPattern(const QString& pattern);

    /// The series in which serials are counted: the pattern with the day filled in, "KS202610-{serial}".
    QString series(QDate day) const;
    QString number(QDate day, qint64 serial) const;

    /// A number taken apart again.
    struct Parts
    {
        QString series;
        qint64 serial = 0;
    };
    /// Empty for a number that is not of this pattern.
    std::optional<Parts> tryParse(const QString& number) const;

private:
    QString filledIn(QDate day) const;

    QString m_pattern; ///< with the serial as "{serial}"
    int m_serialDigits = 1;
};

} // namespace kesu

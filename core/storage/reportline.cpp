// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportline.h"

#include <QDate>
#include <charconv>

namespace kesu {

namespace {

void append(QByteArray& text, qint64 number)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    text.append(' ').append(digits, end - digits);
}

/// Reads " number" and moves behind it.
bool take(const char*& at, const char* end, qint64& number)
{
    if (at == end || *at != ' ')
        return false;
    const auto [rest, trouble] = std::from_chars(at + 1, end, number);
    if (trouble != std::errc())
        return false;
    at = rest;
    return true;
}

} // namespace

std::optional<ReportLine> ReportLine::asOf(qint64 moment) const
{
    if (registeredAt > moment)
        return {};
    ReportLine then = *this;
    if (then.closedAt && *then.closedAt > moment)
        then.closedAt.reset();
    if (then.followedUpAt && *then.followedUpAt > moment)
        then.followedUpAt.reset();
    return then;
}

qint64 monthNumber(qint64 day)
{
    const QDate date = QDate(1970, 1, 1).addDays(day);
    return qint64(date.year()) * 12 + date.month() - 1;
}

QByteArray toText(const QList<ReportLine::Part>& parts)
{
    QByteArray text;
    for (const ReportLine::Part& part : parts) {
        if (!text.isEmpty())
            text.append(';');
        text.append(char(part.kind));
        append(text, part.key);
        append(text, part.amount);
        if (part.kind == ReportLine::Part::Cost) {
            append(text, part.estimate);
            append(text, part.actual);
        }
    }
    return text;
}

QList<ReportLine::Part> partsFrom(QByteArrayView text)
{
    QList<ReportLine::Part> parts;
    const char* at = text.begin();
    while (at != text.end()) {
        ReportLine::Part part;
        part.kind = static_cast<ReportLine::Part::Kind>(*at++);
        bool isRead = take(at, text.end(), part.key) && take(at, text.end(), part.amount);
        if (part.kind == ReportLine::Part::Cost)
            isRead = isRead && take(at, text.end(), part.estimate) && take(at, text.end(), part.actual);
        if (!isRead || (at != text.end() && *at++ != ';'))
            return parts;
        parts += part;
    }
    return parts;
}

} // namespace kesu

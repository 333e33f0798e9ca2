// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/numberpattern.h"

#include <QRegularExpression>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QString serialMark = u"{serial}"_s;
/// Beyond this a number of the pattern is somebody's typing error, not a serial.
constexpr int mostSerialDigits = 12;

} // namespace

NumberPattern::NumberPattern(const QString& pattern)
    : m_pattern(pattern)
{
    static const QRegularExpression serial(u"\\{serial(?::(\\d{1,2}))?\\}"_s);
    const QRegularExpressionMatch match = serial.match(pattern);
    if (!match.hasMatch()) {
        m_pattern += serialMark;
        return;
    }
    if (!match.captured(1).isEmpty())
        m_serialDigits = qBound(1, match.captured(1).toInt(), mostSerialDigits);
    m_pattern.replace(match.capturedStart(), match.capturedLength(), serialMark);
}

QString NumberPattern::filledIn(QDate day) const
{
    QString text = m_pattern;
    text.replace(u"{yyyy}"_s, u"%1"_s.arg(day.year(), 4, 10, QLatin1Char('0')));
    text.replace(u"{yy}"_s, u"%1"_s.arg(day.year() % 100, 2, 10, QLatin1Char('0')));
    text.replace(u"{MM}"_s, u"%1"_s.arg(day.month(), 2, 10, QLatin1Char('0')));
    text.replace(u"{dd}"_s, u"%1"_s.arg(day.day(), 2, 10, QLatin1Char('0')));
    return text;
}

QString NumberPattern::series(QDate day) const
{
    return filledIn(day);
}

QString NumberPattern::number(QDate day, qint64 serial) const
{
    return filledIn(day).replace(serialMark, u"%1"_s.arg(serial, m_serialDigits, 10, QLatin1Char('0')));
}

std::optional<NumberPattern::Parts> NumberPattern::tryParse(const QString& number) const
{
    QString expression = QRegularExpression::escape(m_pattern);
    const auto admit = [&](const QString& mark, const QString& digits) {
        expression.replace(QRegularExpression::escape(mark), digits);
    };
    admit(u"{yyyy}"_s, u"\\d{4}"_s);
    admit(u"{yy}"_s, u"\\d{2}"_s);
    admit(u"{MM}"_s, u"(?:0[1-9]|1[0-2])"_s);
    admit(u"{dd}"_s, u"(?:0[1-9]|[12]\\d|3[01])"_s);
    admit(serialMark, u"(\\d{%1,%2})"_s.arg(m_serialDigits).arg(mostSerialDigits));
    const QRegularExpressionMatch match
        = QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(number);
    if (!match.hasMatch())
        return {};
    Parts parts;
    parts.serial = match.captured(1).toLongLong();
    parts.series = number;
    parts.series.replace(match.capturedStart(1), match.capturedLength(1), serialMark);
    return parts;
}

} // namespace kesu

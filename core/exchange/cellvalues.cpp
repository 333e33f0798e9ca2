// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellvalues.h"

#include "core/exchange/xlsxbook.h"

#include <QRegularExpression>

namespace kesu {

namespace {

constexpr double earliestSerial = 20'000; // 1954-10-03
constexpr double lastSerial = 80'000; // 2119-01-10

struct StylePattern
{
    QRegularExpression expression;
    QList<QChar> order; ///< of y, M, d
};

/// A style as a regular expression with three groups; no order where it is no style.
StylePattern patternOf(const QString& style)
{
    StylePattern pattern;
    QString expression = QStringLiteral("^");
    for (qsizetype i = 0; i < style.size();) {
        const QChar c = style.at(i);
        qsizetype count = 1;
        while (i + count < style.size() && style.at(i + count) == c)
            ++count;
        if (c == u'y' && (count == 4 || count == 2))
            expression += count == 4 ? QStringLiteral("(\\d{4})") : QStringLiteral("(\\d{2})");
        else if ((c == u'M' || c == u'd') && count <= 2)
            expression += count == 2 ? QStringLiteral("(\\d{2})") : QStringLiteral("(\\d{1,2})");
        else if (!c.isLetterOrNumber() || QStringView(u"年月日号").contains(c))
            expression
                += QStringLiteral("\\s*") + QRegularExpression::escape(QString(count, c)) + QStringLiteral("\\s*");
        else
            return {};
        if (c == u'y' || c == u'M' || c == u'd') {
            if (pattern.order.contains(c))
                return {};
            pattern.order.append(c);
        }
        i += count;
    }
    if (pattern.order.size() != 3)
        return {};
    pattern.expression.setPattern(expression + QStringLiteral("(?:[\\sT]+(.*))?$"));
    return pattern;
}

const StylePattern& cachedPattern(const QString& style)
{
    thread_local QHash<QString, StylePattern> cache;
    auto found = cache.find(style);
    if (found == cache.end())
        found = cache.insert(style, patternOf(style));
    return *found;
}

/// An empty text is "no time"; anything that is no time makes the whole value none.
std::optional<std::optional<QTime>> readTime(const QString& text)
{
    static const QRegularExpression expression(
        QStringLiteral("^(上午|下午|AM|PM)?\\s*(\\d{1,2})[:时点]\\s*(?:(\\d{1,2})(?:[:分]\\s*(?:(\\d{1,2})(?:\\.\\d+)?"
                       "秒?)?)?)?\\s*(AM|PM)?Z?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::optional<QTime>();
    const QRegularExpressionMatch match = expression.match(trimmed);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(2).toInt();
    const QString half = match.captured(1).isEmpty() ? match.captured(5).toUpper() : match.captured(1).toUpper();
    if ((half == QStringLiteral("下午") || half == QLatin1String("PM")) && hour < 12)
        hour += 12;
    else if ((half == QStringLiteral("上午") || half == QLatin1String("AM")) && hour == 12)
        hour = 0;
    const QTime time(hour, match.captured(3).toInt(), match.captured(4).toInt());
    if (!time.isValid())
        return {};
    return std::optional<QTime>(time);
}

std::optional<DateValue> readSerial(const QString& text)
{
    bool isNumber = false;
    const double serial = text.toDouble(&isNumber);
    if (!isNumber || serial < earliestSerial || serial >= lastSerial)
        return {};
    const QStringList parts = textOfSerial(serial, NumberLook::Moment, false).split(QLatin1Char(' '));
    DateValue value{QDate::fromString(parts.at(0), Qt::ISODate), {}};
    if (parts.size() > 1)
        value.time = QTime::fromString(parts.at(1), QStringLiteral("HH:mm:ss"));
    return value;
}

std::optional<DateValue> readStyle(const QString& text, const QString& style)
{
    const StylePattern& pattern = cachedPattern(style);
    if (pattern.order.isEmpty())
        return {};
    const QRegularExpressionMatch match = pattern.expression.match(text);
    if (!match.hasMatch())
        return {};
    const auto part
        = [&](QChar which) { return match.captured(static_cast<int>(pattern.order.indexOf(which)) + 1).toInt(); };
    const int year = part(u'y') < 100 ? 2000 + part(u'y') : part(u'y');
    const QDate day(year, part(u'M'), part(u'd'));
    const std::optional<std::optional<QTime>> time = readTime(match.captured(4));
    if (!day.isValid() || year < 1900 || !time)
        return {};
    return DateValue{day, *time};
}

/// Without currency signs, thousands marks and blanks. A comma must stand before three digits.
QString bareNumber(const QString& text)
{
    static const QRegularExpression thousands(QStringLiteral("(?<=\\d),(?=\\d{3}(?:\\D|$))"));
    static const QRegularExpression currency(
        QStringLiteral("^(?:[￥¥]|RMB|CNY)\\s*"), QRegularExpression::CaseInsensitiveOption);
    return halfWidth(text).trimmed().remove(currency).remove(thousands).trimmed();
}

} // namespace

QString halfWidth(const QString& text)
{
    QString narrow = text;
    for (QChar& c : narrow) {
        if (c >= QChar(0xFF01) && c <= QChar(0xFF5E))
            c = QChar(c.unicode() - 0xFEE0);
        else if (c == QChar(0x3000) || c == QChar::Nbsp)
            c = u' ';
    }
    return narrow;
}

QString comparable(const QString& text)
{
    QString plain = halfWidth(text).toLower();
    plain.remove(QChar::LineFeed).remove(QChar::CarriageReturn).remove(QChar::Tabulation).remove(QChar::ByteOrderMark);
    return plain.trimmed();
}

QStringList usualDateStyles()
{
    return {QStringLiteral("yyyy-M-d"), QStringLiteral("yyyy/M/d"), QStringLiteral("yyyy.M.d"),
        QStringLiteral("yyyyMMdd"), QStringLiteral("yyyy年M月d日"), QStringLiteral("serial")};
}

bool isDateStyle(const QString& style)
{
    return style == QLatin1String("serial") || !patternOf(style).order.isEmpty();
}

std::optional<DateValue> tryDateValue(const QString& text, const QStringList& styles)
{
    const QString plain = halfWidth(text).trimmed();
    for (const QString& style : styles) {
        const std::optional<DateValue> value
            = style == QLatin1String("serial") ? readSerial(plain) : readStyle(plain, style);
        if (value)
            return value;
    }
    return {};
}

std::optional<Money> tryAmount(const QString& text, Decimals decimalsAllowed)
{
    QString plain = bareNumber(text);
    if (plain.endsWith(u'元'))
        plain.chop(1);
    plain = plain.trimmed();
    static const QRegularExpression number(QStringLiteral("^(\\d+)(?:\\.(\\d+))?(\\s*万)?$"));
    const QRegularExpressionMatch match = number.match(plain);
    if (!match.hasMatch())
        return {};
    QString whole = match.captured(1);
    QString decimals = match.captured(2);
    if (!match.captured(3).isEmpty()) {
        decimals = decimals.leftJustified(4, u'0');
        whole += decimals.left(4);
        decimals.remove(0, 4);
    }
    while (decimals.size() > 2 && decimals.endsWith(u'0'))
        decimals.chop(1);
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    const bool roundUp = decimals.size() > 2 && decimalsAllowed == Decimals::Round && decimals.at(2) >= u'5';
    if (decimals.size() > 2 && decimalsAllowed == Decimals::Round)
        decimals.truncate(2);
    const std::optional<Money> amount = Money::tryFromYuan(decimals.isEmpty() ? whole : whole + u'.' + decimals);
    return amount && roundUp ? *amount + Money::fromFen(1) : amount;
}

std::optional<QuantityValue> tryQuantity(const QString& text)
{
    static const QRegularExpression quantity(QStringLiteral("^(\\d{1,15})(?:\\.0+)?\\s*(\\D{0,12})$"));
    const QRegularExpressionMatch match = quantity.match(bareNumber(text));
    if (!match.hasMatch())
        return {};
    const QString unit = match.captured(2).trimmed();
    if (unit.contains(u'.') || unit.contains(u',') || unit.contains(u'-') || unit.contains(u'%'))
        return {};
    return QuantityValue{match.captured(1).toLongLong(), unit};
}

std::optional<Share> tryShare(const QString& text)
{
    const QString plain = halfWidth(text).trimmed();
    if (plain.endsWith(u'%'))
        return Share::tryFromPercent(plain.chopped(1).trimmed() + u'%');
    static const QRegularExpression part(QStringLiteral("^(?:1|1\\.0+|0?\\.(\\d{1,6}))$"));
    const QRegularExpressionMatch match = part.match(plain);
    if (match.hasMatch()) {
        const QString millionths = match.captured(1).leftJustified(6, u'0');
        return match.captured(1).isEmpty() ? Share::whole() : Share::fromMillionths(millionths.toInt());
    }
    return Share::tryFromPercent(plain + u'%');
}

QStringList pieces(const QString& text, const QString& separators)
{
    QStringList result;
    QString piece;
    const auto end = [&] {
        if (!piece.trimmed().isEmpty())
            result.append(piece.trimmed());
        piece.clear();
    };
    for (const QChar c : text) {
        if (separators.contains(c))
            end();
        else
            piece.append(c);
    }
    end();
    return result;
}

} // namespace kesu

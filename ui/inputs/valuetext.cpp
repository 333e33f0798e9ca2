// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/valuetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kesu::ValueText {

namespace {

QString plain(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}

QString withoutMarks(const QString& text)
{
    static const QRegularExpression marks(QStringLiteral("[,\\s￥¥元]"));
    return plain(text).remove(marks);
}

struct ValueText
{
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

/// The year that brings month and day nearest to today: in January 12-28 is last year's.
std::optional<QDate> nearest(int month, int day, QDate today)
{
    std::optional<QDate> best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best || qAbs(today.daysTo(date)) < qAbs(today.daysTo(*best))))
            best = date;
    }
    return best;
}

std::optional<QDate> tryDate(const QString& text, QDate today)
{
    static const QRegularExpression full(QStringLiteral("^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$"));
    static const QRegularExpression packed(QStringLiteral("^(\\d{4}|\\d{2})(\\d{2})(\\d{2})$"));
    static const QRegularExpression brief(QStringLiteral("^(\\d{1,2})[-/.月](\\d{1,2})日?$"));
    static const QRegularExpression packedBrief(QStringLiteral("^(\\d{2})(\\d{2})$"));
    static const QRegularExpression relative(QStringLiteral("^([+-])(\\d{1,4})$"));

    if (text.compare(QLatin1String("t"), Qt::CaseInsensitive) == 0 || text == QStringLiteral("今天"))
        return today;
    if (const auto match = relative.match(text); match.hasMatch()) {
        const int days = match.captured(2).toInt();
        return today.addDays(match.captured(1) == QLatin1String("-") ? -days : days);
    }
    for (const QRegularExpression& form : {full, packed}) {
        if (const auto match = form.match(text); match.hasMatch()) {
            const int year = match.captured(1).toInt();
            const QDate date(year < 100 ? year + 2000 : year, match.captured(2).toInt(), match.captured(3).toInt());
            return date.isValid() ? std::optional(date) : std::nullopt;
        }
    }
    for (const QRegularExpression& form : {brief, packedBrief}) {
        if (const auto match = form.match(text); match.hasMatch())
            return nearest(match.captured(1).toInt(), match.captured(2).toInt(), today);
    }
    return std::nullopt;
}

std::optional<QTime> tryTime(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})[:点](\\d{2})?分?(?::(\\d{2}))?$|^(\\d{1,2})(\\d{2})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int shift = match.captured(1).isEmpty() ? 3 : 0;
    const QTime time(match.captured(1 + shift).toInt(), match.captured(2 + shift).toInt(),
        shift == 0 ? match.captured(3).toInt() : 0);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

Parsed<QDate> parseDate(const QString& text, QDate today)
{
    const QString typed = plain(text);
    if (typed.isEmpty())
        return {};
    if (const auto date = tryDate(typed, today))
        return {*date, {}};
    return {std::nullopt, ValueText::tr("“%1” is no date; write 10-5, 2026-10-05, t or +3").arg(text.trimmed())};
}

Parsed<Moment> parseMoment(const QString& text, Moment now)
{
    static const QRegularExpression gap(QStringLiteral("[\\sT]+"));
    const QString typed = plain(text);
    if (typed.isEmpty())
        return {};
    if (typed.compare(QLatin1String("n"), Qt::CaseInsensitive) == 0
        || typed.compare(QLatin1String("t"), Qt::CaseInsensitive) == 0)
        return {now, {}};
    const QStringList parts = typed.split(gap, Qt::SkipEmptyParts);
    if (parts.size() == 1) {
        if (typed.contains(QLatin1Char(':'))) {
            if (const auto time = tryTime(typed))
                return {Moment::from(now.date(), *time), {}};
        } else if (const auto date = tryDate(typed, now.date())) {
            return {Moment::startOf(*date), {}};
        }
    } else if (parts.size() == 2) {
        const auto date = tryDate(parts[0], now.date());
        const auto time = tryTime(parts[1]);
        if (date && time)
            return {Moment::from(*date, *time), {}};
    }
    return {std::nullopt, ValueText::tr("“%1” is no time; write 10-5 9:30, 2026-10-05 09:30 or t").arg(text.trimmed())};
}

Parsed<Money> parseMoney(const QString& text)
{
    const QString typed = withoutMarks(text);
    if (typed.isEmpty() && text.trimmed().isEmpty())
        return {};
    const auto money = Money::tryFromYuan(typed);
    if (money && *money < Money())
        return {std::nullopt, ValueText::tr("“%1” is negative: an amount is 0.00 or more").arg(text.trimmed())};
    if (money)
        return {*money, {}};
    return {std::nullopt, ValueText::tr("“%1” is no amount; write yuan, as 1234.50").arg(text.trimmed())};
}

Parsed<qint64> parseQuantity(const QString& text)
{
    static const QRegularExpression digits(QStringLiteral("^\\d{1,12}$"));
    const QString typed = withoutMarks(text);
    if (typed.isEmpty() && text.trimmed().isEmpty())
        return {};
    if (digits.match(typed).hasMatch())
        return {typed.toLongLong(), {}};
    return {std::nullopt, ValueText::tr("“%1” is no quantity: write a whole number, as 5000").arg(text.trimmed())};
}

Parsed<Share> parseShare(const QString& text)
{
    QString typed = withoutMarks(text);
    if (typed.isEmpty() && text.trimmed().isEmpty())
        return {};
    if (!typed.endsWith(QLatin1Char('%')))
        typed += QLatin1Char('%');
    const auto share = Share::tryFromPercent(typed);
    if (share && *share > Share::whole())
        return {
            std::nullopt, ValueText::tr("“%1” is more than the whole: a share is at most 100%").arg(text.trimmed())};
    if (share)
        return {*share, {}};
    return {std::nullopt,
        ValueText::tr("“%1” is no share: write percent with at most four decimals, as 66.67%").arg(text.trimmed())};
}

QString groupedQuantity(qint64 quantity)
{
    QString digits = QString::number(quantity);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QLatin1Char(','));
    return digits;
}

} // namespace kesu::ValueText

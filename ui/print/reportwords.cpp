// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportwords.h"

#include <QCoreApplication>

namespace kesu::reportwords {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportContent)
};

const QString figurePrefix = QStringLiteral("figure:");
const QString complaintPrefix = QStringLiteral("complaint:");
const QString numberPrefix = QStringLiteral("number:");
const QString none = QStringLiteral("—");

/// A text of what is not negative, with the sign of the whole before it.
QString withSign(int sign, const QString& text)
{
    if (sign == 0)
        return QStringLiteral("±0");
    return (sign > 0 ? QStringLiteral("+") : QStringLiteral("−")) + text;
}

template <typename T> int signOf(T now, T then)
{
    return now == then ? 0 : (now > then ? 1 : -1);
}

} // namespace

QString yuan(Money amount)
{
    return QStringLiteral("￥") + amount.toDisplay();
}

QString difference(qint64 now, qint64 then)
{
    return withSign(signOf(now, then), grouped(now > then ? now - then : then - now));
}

QString difference(Money now, Money then)
{
    return withSign(signOf(now.fen(), then.fen()), (now > then ? now - then : then - now).toDisplay());
}

QString difference(const Rate& now, const Rate& then)
{
    if (!now.isKnown() || !then.isKnown())
        return none;
    const qint64 change = *now.permille() - *then.permille();
    const qint64 size = std::abs(change);
    return withSign(signOf(change, qint64(0)), QStringLiteral("%1.%2").arg(size / 10).arg(size % 10));
}

QString difference(const std::optional<double>& now, const std::optional<double>& then)
{
    if (!now || !then)
        return none;
    const qint64 change = qRound64(*now * 10.0) - qRound64(*then * 10.0);
    const qint64 size = std::abs(change);
    return withSign(signOf(change, qint64(0)), QStringLiteral("%1.%2").arg(size / 10).arg(size % 10));
}

QString before(PeriodKind kind, const QString& value)
{
    switch (kind) {
    case PeriodKind::Month:
        return Text::tr("was %1", "in the month before").arg(value);
    case PeriodKind::Quarter:
        return Text::tr("was %1", "in the quarter before").arg(value);
    case PeriodKind::HalfYear:
        return Text::tr("was %1", "in the half-year before").arg(value);
    case PeriodKind::Year:
        return Text::tr("was %1", "in the year before").arg(value);
    case PeriodKind::Range:
        break;
    }
    return Text::tr("was %1", "in the period before").arg(value);
}

QString withBase(const Rate& rate)
{
    return rate.isKnown() ? QStringLiteral("%1 (%2/%3)").arg(rate.toPercent()).arg(rate.part).arg(rate.whole)
                          : rate.toPercent();
}

QString days(const std::optional<double>& count)
{
    return count ? QString::number(*count, 'f', 1) : none;
}

QString typed(const std::optional<qint64>& number)
{
    return number ? grouped(*number) : none;
}

QString numberOf(const QString& number, ComplaintId id)
{
    return number.isEmpty() ? QStringLiteral("#%1").arg(id.value()) : number;
}

QString link(FigureOf of, qint64 figure, const QString& argument, FigurePeriod in)
{
    return figure == 0 ? QString() : figurePrefix + ReportFigure{of, in, argument, {}}.toId();
}

QString link(FigureOf of, Money figure, const QString& argument, FigurePeriod in)
{
    return link(of, figure.fen(), argument, in);
}

QString monthLink(FigureOf of, qint64 figure, QDate month)
{
    return figure == 0 ? QString() : figurePrefix + ReportFigure{of, FigurePeriod::Month, {}, month}.toId();
}

QString link(ComplaintId id)
{
    return complaintPrefix + QString::number(id.value());
}

QString numberLink(const QString& number)
{
    return number.startsWith(QLatin1Char('#')) ? complaintPrefix + number.mid(1) : numberPrefix + number;
}

std::optional<ReportFigure> figureOf(const QString& link)
{
    return link.startsWith(figurePrefix) ? ReportFigure::tryFrom(link.mid(figurePrefix.size())) : std::nullopt;
}

std::optional<ComplaintId> complaintOf(const QString& link)
{
    if (!link.startsWith(complaintPrefix))
        return std::nullopt;
    const ComplaintId id(link.mid(complaintPrefix.size()).toLongLong());
    return id.isStored() ? std::optional(id) : std::nullopt;
}

std::optional<QString> numberOf(const QString& link)
{
    return link.startsWith(numberPrefix) ? std::optional(link.mid(numberPrefix.size())) : std::nullopt;
}

} // namespace kesu::reportwords

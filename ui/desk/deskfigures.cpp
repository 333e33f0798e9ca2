// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskfigures.h"

#include "core/report/reportperiod.h"
#include "ui/access/rightgate.h"
#include "ui/shared/format.h"

namespace kesu {

namespace {

enum class Better { More, Fewer, Neither };

Tone toneOf(qint64 difference, Better better)
{
    if (difference == 0 || better == Better::Neither)
        return Tone::Neutral;
    return (difference > 0) == (better == Better::More) ? Tone::Valid : Tone::Pending;
}

QString withSign(qint64 difference, const QString& amount)
{
    return difference == 0 ? QStringLiteral("±0")
                           : (difference > 0 ? QStringLiteral("+") : QStringLiteral("−")) + amount;
}

/// Sums of millions without their cents: the line below a figure has room for about twenty digits.
QString comparedAmount(Money amount)
{
    constexpr qint64 fenPerYuan = 100;
    constexpr qint64 roundedFrom = 1'000'000 * fenPerYuan;
    if (std::abs(amount.fen()) < roundedFrom)
        return amount.toDisplay();
    return formatNumber((amount.fen() + fenPerYuan / 2) / fenPerYuan);
}

QString points(qint64 permille)
{
    const qint64 size = std::abs(permille);
    return QStringLiteral("%1.%2%").arg(size / 10).arg(size % 10);
}

} // namespace

QList<DeskFigure> DeskFigures::of(
    const PeriodFigures& thisMonth, const PeriodFigures& lastMonth, QDate today, FieldClasses hidden)
{
    LedgerQuery month;
    const ReportPeriod period = ReportPeriod::monthOf(today);
    month.from = period.from();
    month.to = period.to();

    const auto rate = [&](const QString& caption, const Rate& now, const Rate& before, Better better,
                          const QString& definition, const LedgerQuery& behind) {
        DeskFigure figure{
            caption, now.toPercent(), tr("last month %1").arg(before.toPercent()), definition, Tone::Neutral, behind};
        if (now.permille() && before.permille()) {
            const qint64 difference = *now.permille() - *before.permille();
            figure.comparison
                = tr("last month %1 (%2)").arg(before.toPercent(), withSign(difference, points(difference)));
            figure.tone = toneOf(difference, better);
        }
        return figure;
    };

    QList<DeskFigure> figures;
    const int more = thisMonth.total - lastMonth.total;
    figures << DeskFigure{tr("New this month"), QString::number(thisMonth.total),
        tr("last month %1 (%2)").arg(lastMonth.total).arg(withSign(more, QString::number(std::abs(more)))),
        tr("Complaints registered this month"), toneOf(more, Better::Fewer), month};

    LedgerQuery valid = month;
    valid.statuses = {QStringLiteral("valid")};
    figures << rate(tr("Valid"), thisMonth.validity, lastMonth.validity, Better::Neither,
        tr("Valid complaints ÷ complaints registered"), valid);

    LedgerQuery closed = month;
    closed.progress = LedgerProgress::Closed;
    figures << rate(tr("Closed"), thisMonth.closing, lastMonth.closing, Better::More,
        tr("Closed ÷ valid and pending ones due this month"), closed);

    LedgerQuery overdue;
    overdue.progress = LedgerProgress::Overdue;
    figures << rate(tr("On time"), thisMonth.punctuality, lastMonth.punctuality, Better::More,
        tr("Closed by the due day ÷ closed this month"), overdue);

    if (hidden.contains(FieldClass::Money)) {
        figures << DeskFigure{tr("Loss (yuan)"), maskedText(), {}, maskedTip(FieldClass::Money), Tone::Neutral, month};
        return figures;
    }
    LedgerQuery loss = month;
    loss.sort = LedgerSort::LossTotal;
    const qint64 lossMore = thisMonth.loss.fen() - lastMonth.loss.fen();
    figures << DeskFigure{tr("Loss (yuan)"), thisMonth.loss.toDisplay(),
        tr("last month %1 (%2)")
            .arg(
                comparedAmount(lastMonth.loss), withSign(lossMore, comparedAmount(Money::fromFen(std::abs(lossMore))))),
        tr("Sum of all losses of complaints registered this month"), toneOf(lossMore, Better::Fewer), loss};
    return figures;
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/valueedit.h"

#include "core/base/clock.h"
#include "ui/shared/theme.h"

namespace kesu {

namespace {

template <typename T>
std::unique_ptr<ValueEdit<T>> make(ValueFormat<T> format, Qt::Alignment alignment, const QString& placeholder)
{
    auto edit = std::make_unique<ValueEdit<T>>(std::move(format));
    edit->setFont(figureFont(edit->font()));
    edit->setAlignment(alignment | Qt::AlignVCenter);
    edit->setPlaceholderText(placeholder);
    return edit;
}

} // namespace

std::unique_ptr<DateEdit> makeDateEdit(const Clock& clock)
{
    const auto print = [](const QDate& date) { return toIso(date); };
    return make<QDate>(
        {[&clock](const QString& text) { return ValueText::parseDate(text, clock.today()); }, print, print,
            [](const QDate& date, int days) { return date.addDays(days); }, [&clock] { return clock.today(); }},
        Qt::AlignLeft, {});
}

std::unique_ptr<MomentEdit> makeMomentEdit(const Clock& clock)
{
    const auto print = [](const Moment& moment) {
        return moment.seconds() % 60 == 0 ? moment.toDisplay()
                                          : moment.toIso().replace(QLatin1Char('T'), QLatin1Char(' '));
    };
    // To the minute: what is shown must be what is kept.
    const auto now = [&clock] { return Moment::fromSeconds(clock.now().seconds() / 60 * 60); };
    return make<Moment>(
        {[now](const QString& text) { return ValueText::parseMoment(text, now()); }, print, print,
            [](const Moment& moment, int days) { return moment.plusSeconds(days * qint64(86400)); }, now},
        Qt::AlignLeft, {});
}

std::unique_ptr<MoneyEdit> makeMoneyEdit()
{
    return make<Money>({&ValueText::parseMoney, &Money::toString, &Money::toDisplay, {}, {}}, Qt::AlignRight, {});
}

std::unique_ptr<QuantityEdit> makeQuantityEdit()
{
    return make<qint64>({&ValueText::parseQuantity, [](const qint64& value) { return QString::number(value); },
                            [](const qint64& value) { return ValueText::groupedQuantity(value); }, {}, {}},
        Qt::AlignRight, {});
}

std::unique_ptr<ShareEdit> makeShareEdit()
{
    return make<Share>({&ValueText::parseShare, &Share::toString, &Share::toString, {}, {}}, Qt::AlignRight, {});
}

} // namespace kesu

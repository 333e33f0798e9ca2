// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/textwriter.h"

namespace kesu {
namespace {

void appendDigits(QString& out, int number, int width)
{
    char16_t digits[12];
    int count = 0;
    do {
        digits[count++] = static_cast<char16_t>(u'0' + number % 10);
        number /= 10;
    } while (number > 0);
    while (count < width)
        digits[count++] = u'0';
    while (count > 0)
        out.append(QChar(digits[--count]));
}

void appendDate(QString& out, QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    appendDigits(out, year, 4);
    out.append(u'-');
    appendDigits(out, month, 2);
    out.append(u'-');
    appendDigits(out, day, 2);
}

void appendMoment(QString& out, Moment moment)
{
    appendDate(out, moment.date());
    const QTime time = moment.time();
    if (moment == Moment::endOf(moment.date()))
        return; // a due day
    out.append(u' ');
    appendDigits(out, time.hour(), 2);
    out.append(u':');
    appendDigits(out, time.minute(), 2);
    if (time.second() != 0) {
        out.append(u':');
        appendDigits(out, time.second(), 2);
    }
}

void appendSpan(QString& out, TimeSpan span)
{
    static const QString units[] = {QStringLiteral(" 分钟"), QStringLiteral(" 小时"), QStringLiteral("半个工作日"),
        QStringLiteral(" 天"), QStringLiteral(" 周"), QStringLiteral(" 个工作日"), QStringLiteral(" 个月")};
    if (span.unit() == TimeSpan::Unit::Days && span.count() == 0) {
        out.append(QStringLiteral("当天"));
        return;
    }
    if (span.unit() != TimeSpan::Unit::HalfWorkingDay)
        appendDigits(out, span.count(), 1);
    out.append(units[static_cast<size_t>(span.unit())]);
}

/// Evidence kinds are alternatives: "A、B或C"; other sets go together: "A、B、C".
void appendSet(QString& out, const IdList& set, VocabularyKind kind, const Vocabulary& vocabulary)
{
    for (int i = 0; i < set.count; ++i) {
        if (i > 0)
            out.append(kind == VocabularyKind::Evidence && i + 1 == set.count ? u'或' : u'、');
        out.append(vocabulary.label(kind, set.ids[i]));
    }
}

void append(QString& out, Value value, Type type, const Vocabulary& vocabulary)
{
    if (!value.given || (type.base == Base::Set && value.ids->count == 0)) {
        out.append(QStringLiteral("（未填）"));
        return;
    }
    switch (type.base) {
    case Base::Bool:
        out.append(value.truth ? u'是' : u'否');
        break;
    case Base::Int:
        out.append(QString::number(value.number));
        break;
    case Base::Text:
        out.append(*value.text);
        break;
    case Base::Money:
        out.append(Money::fromFen(value.number).toDisplay());
        break;
    case Base::Amount:
        out.append(Money::fromFen(roundedFen(value.amount)).toDisplay());
        break;
    case Base::Share:
        out.append(Share::fromMillionths(static_cast<qint32>(value.number)).toString());
        break;
    case Base::Number: {
        const Fraction number = value.exactNumber();
        out.append(number.toDecimal(number.isInteger() ? 0 : 2));
        break;
    }
    case Base::Date:
        appendDate(out, value.date());
        break;
    case Base::Moment:
        appendMoment(out, value.moment());
        break;
    case Base::ElapsedSpan:
    case Base::DaySpan:
        appendSpan(out, value.timeSpan());
        break;
    case Base::Id:
        out.append(vocabulary.label(type.vocabulary(), static_cast<quint16>(value.number)));
        break;
    case Base::Set:
        appendSet(out, *value.ids, type.vocabulary(), vocabulary);
        break;
    case Base::Error:
    case Base::List:
    case Base::Record:
    case Base::Ids:
        break; // refused when the rulebook was read
    }
}

} // namespace

QString printed(Value value, Type type, const Vocabulary& vocabulary)
{
    QString out;
    append(out, value, type, vocabulary);
    return out;
}

QString writeText(const TextTemplate& text, Evaluator& evaluator)
{
    const std::vector<TextTemplate::Piece>& pieces = text.pieces;
    if (pieces.empty())
        return {};
    if (pieces.size() == 1 && pieces.front().placeholder == noExpression)
        return pieces.front().text;
    QString out;
    out.reserve(96);
    for (const TextTemplate::Piece& piece : pieces) {
        out.append(piece.text);
        if (piece.placeholder == noExpression)
            continue;
        const qsizetype before = out.size();
        append(out, evaluator.value(piece.placeholder), evaluator.rulebook().expression(piece.placeholder).type,
            evaluator.rulebook().vocabulary);
        constexpr int stepsOfALetter = 4;
        evaluator.spend(stepsOfALetter * (out.size() - before));
    }
    return out;
}

} // namespace kesu

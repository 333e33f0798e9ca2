// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowmappercells.h"

#include "core/exchange/exchangetext.h"
#include "core/exchange/termlookup.h"

#include <QRegularExpression>
#include <algorithm>

namespace kesu {

namespace {

QString cleaned(const QString& text, FieldKind kind)
{
    QString clean = text;
    clean.replace(QChar::Tabulation, QChar::Space);
    if (kind != FieldKind::LongText && kind != FieldKind::Measures)
        clean.replace(QChar::LineFeed, QChar::Space);
    return clean.trimmed();
}

/// What several values in one cell are usually parted by, where the mapping does not say.
QString separatorsOf(const ColumnRule& rule)
{
    return rule.separators.isEmpty() ? QStringLiteral(",，、;；/\n") : rule.separators;
}

void setDemandAmount(Complaint& facts, const QString& kind, Money amount)
{
    const auto found = std::find_if(
        facts.demands.begin(), facts.demands.end(), [&](const Demand& demand) { return demand.kind == kind; });
    if (found != facts.demands.end())
        found->amount = amount;
    else
        facts.demands.append(Demand{kind, amount});
}

Cost& costOf(Complaint& facts, const QString& kind)
{
    const auto found
        = std::find_if(facts.costs.begin(), facts.costs.end(), [&](const Cost& cost) { return cost.kind == kind; });
    if (found != facts.costs.end())
        return *found;
    return facts.costs.emplaceBack(Cost{kind, {}, {}});
}

} // namespace

void noteRemark(ComplaintRecord& record, const QString& label, const QString& text)
{
    QString& remarks = record.handling.remarks;
    if (!remarks.isEmpty())
        remarks += QLatin1Char('\n');
    remarks += label + QStringLiteral(": ") + text;
}

void CellFiller::reject(const QString& message)
{
    m_place.message = message;
    m_mapped.problems.append(m_place);
}

void CellFiller::fillFixed(const FixedValue& fixed, qint64 rowNumber)
{
    ColumnRule rule;
    rule.field = fixed.field;
    rule.dateStyles = usualDateStyles();
    TableRow row;
    row.number = rowNumber;
    row.cells = {Cell{CellKind::Text, fixed.value}};
    fill(rule, findMappingField(fixed.field), row, 0, fixed.field, {});
}

void CellFiller::fill(const ColumnRule& rule, const std::optional<MappingField>& field, const TableRow& row, int index,
    const QString& head, const QMap<QString, CodeTable>& codes)
{
    const Cell cell = row.cells.value(index);
    m_rule = &rule;
    m_codes = nullptr;
    m_text = cleaned(cell.text, field ? field->kind : FieldKind::LongText);
    m_place = RowProblem{row.number, index, head.isEmpty() ? columnLetters(index) : head, m_text, {}};
    if (m_text.isEmpty()) {
        if (rule.duty == CellDuty::Required)
            reject(ExchangeText::tr("is empty, but the mapping says that it must be filled in"));
        return;
    }
    if (cell.kind == CellKind::Fault) {
        reject(ExchangeText::tr("is a formula that failed; mend it in the workbook"));
        return;
    }
    if (!rule.keepAs.isEmpty())
        noteRemark(m_mapped.record, rule.keepAs, m_text);
    if (!field)
        return;
    const auto table = codes.constFind(rule.codes);
    if (table != codes.constEnd())
        m_codes = &*table;
    fillField(*field);
}

void CellFiller::fillField(const MappingField& field)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        return fillText(field);
    case FieldKind::Day:
        return fillDay(field);
    case FieldKind::Moment:
        return fillMoment(field);
    case FieldKind::Quantity:
        return fillQuantity(field);
    case FieldKind::Amount:
        return fillMoney(field);
    case FieldKind::Code:
    case FieldKind::Codes:
        return fillCodes(field);
    case FieldKind::Bearers:
        return fillBearers();
    case FieldKind::Measures:
        return fillMeasures();
    case FieldKind::YesNo:
        return fillYesNo(field);
    }
}

void CellFiller::fillText(const MappingField& field)
{
    QString* target = textOf(m_mapped.record, field.path);
    Q_ASSERT(target);
    const QString text = m_rule->prefix + m_text + m_rule->suffix;
    // several columns may fill one text, in the order of the mapping
    if (target->isEmpty())
        *target = text;
    else
        *target += (field.kind == FieldKind::LongText ? QStringLiteral("\n") : QStringLiteral(" ")) + text;
}

std::optional<DateValue> CellFiller::dateValue() const
{
    std::optional<DateValue> value = tryDateValue(m_text, m_rule->dateStyles);
    // a workbook's own dates come in this form whatever style the mapping expects of texts
    return value ? value : tryDateValue(m_text, {QStringLiteral("yyyy-MM-dd")});
}

void CellFiller::rejectDate()
{
    reject(ExchangeText::tr("is no day that exists; write it like 2026-10-05 (styles read here: %1)")
               .arg(m_rule->dateStyles.join(QStringLiteral(", "))));
}

void CellFiller::fillDay(const MappingField& field)
{
    const std::optional<DateValue> value = dateValue();
    if (!value)
        return rejectDate();
    if (field.root == QLatin1String("evidence"))
        m_mapped.record.facts.evidence.append(EvidencePiece{field.id, value->day, {}});
    else
        *dayOf(m_mapped.record, field.path) = value->day;
}

void CellFiller::fillMoment(const MappingField& field)
{
    const std::optional<DateValue> value = dateValue();
    if (!value)
        return rejectDate();
    const Moment moment = Moment::from(value->day, value->time.value_or(m_rule->timeOfDay.value_or(QTime(0, 0))));
    if (field.root == QLatin1String("events"))
        m_mapped.record.facts.events.insert(field.id, moment);
    else
        m_mapped.record.facts.registeredAt = moment;
}

void CellFiller::fillMoney(const MappingField& field)
{
    std::optional<Money> amount = tryAmount(m_text);
    if (!amount && m_rule->rounding == FenRounding::RoundAndNote) {
        amount = tryAmount(m_text, Decimals::Round);
        if (amount)
            noteRemark(m_mapped.record, m_place.columnName, m_text);
    }
    if (!amount) {
        reject(tryAmount(m_text, Decimals::Round)
                ? ExchangeText::tr(
                    "has more than two decimals; write at most fen, or let the mapping round it (round = true)")
                : ExchangeText::tr("is no amount; write it like 1234.50, not negative"));
        return;
    }
    Complaint& facts = m_mapped.record.facts;
    if (field.root == QLatin1String("demands"))
        setDemandAmount(facts, field.id, *amount);
    else if (field.root == QLatin1String("costs"))
        costOf(facts, field.id).actual = *amount;
    else if (field.root == QLatin1String("costs.estimate"))
        costOf(facts, field.id).estimate = *amount;
    else
        *moneyOf(m_mapped.record, field.path) = *amount;
}

void CellFiller::fillQuantity(const MappingField& field)
{
    const std::optional<QuantityValue> quantity = tryQuantity(m_text);
    if (!quantity) {
        reject(ExchangeText::tr("is no quantity; write a whole number like 5000, not negative"));
        return;
    }
    *quantityOf(m_mapped.record, field.path) = quantity->count;
    QString& unit = m_mapped.record.facts.product.unit;
    if (unit.isEmpty())
        unit = quantity->unit;
}

QStringList CellFiller::idsOf(const QString& word, const MappingField& field)
{
    if (m_codes) {
        if (const CodeTable::Entry* entry = m_codes->find(word)) {
            const bool isOther = m_codes->other && entry == &*m_codes->other;
            const QString known = isOther && field.vocabulary ? termId(m_rulebook, *field.vocabulary, word) : QString();
            if (!known.isEmpty())
                return {known};
            // nothing is lost: what the table does not name stays readable
            if (isOther && m_rule->keepAs.isEmpty())
                noteRemark(m_mapped.record, m_place.columnName, word);
            return entry->ids;
        }
    }
    const QString id = field.vocabulary ? termId(m_rulebook, *field.vocabulary, word) : satisfactionId(word);
    return id.isEmpty() ? QStringList() : QStringList{id};
}

void CellFiller::fillCodes(const MappingField& field)
{
    const bool several = field.kind == FieldKind::Codes;
    QStringList ids;
    for (const QString& word : several ? pieces(m_text, separatorsOf(*m_rule)) : QStringList{m_text}) {
        const QStringList found = idsOf(word, field);
        if (found.isEmpty()) {
            reject(ExchangeText::tr(
                "\"%1\" is not known; known are %2; add it to a code table of the mapping, or \"*\" for "
                "all others")
                       .arg(word, field.vocabulary ? someLabels(m_rulebook, *field.vocabulary) : satisfactionLabels()));
            return;
        }
        for (const QString& id : found) {
            if (!ids.contains(id))
                ids.append(id);
        }
    }
    Complaint& facts = m_mapped.record.facts;
    if (field.path == QLatin1String("return.kind")) {
        if (!facts.goodsReturn)
            facts.goodsReturn.emplace();
        facts.goodsReturn->kind = ids.value(0);
    } else if (!several) {
        *textOf(m_mapped.record, field.path) = ids.value(0);
    } else if (field.path == QLatin1String("demands")) {
        for (const QString& id : ids) {
            if (std::none_of(facts.demands.begin(), facts.demands.end(),
                    [&](const Demand& demand) { return demand.kind == id; }))
                facts.demands.append(Demand{id, {}});
        }
    } else {
        QStringList& list = field.path == QLatin1String("categories") ? facts.categories : facts.circumstances;
        for (const QString& id : ids) {
            if (!list.contains(id))
                list.append(id);
        }
    }
}

void CellFiller::fillBearers()
{
    static const QRegularExpression withShare(QStringLiteral("^(.*?)[\\s:(]*(\\d+(?:\\.\\d+)?\\s*%)\\)?$"));
    const QStringList parts = pieces(m_text, separatorsOf(*m_rule));
    const MappingField field = *findMappingField(QStringLiteral("responsible"));
    QList<Bearer> bearers;
    for (const QString& part : parts) {
        const QRegularExpressionMatch match = withShare.match(halfWidth(part).trimmed());
        const QString name = match.hasMatch() ? match.captured(1).trimmed() : part;
        std::optional<Share> share = match.hasMatch() ? tryShare(match.captured(2)) : std::nullopt;
        if (!share && parts.size() == 1)
            share = Share::whole();
        const QStringList ids = idsOf(name, field);
        if (ids.isEmpty()) {
            reject(ExchangeText::tr(
                "\"%1\" is no party known here; known are %2, %3; add it to a code table of the mapping")
                       .arg(name, someLabels(m_rulebook, VocabularyKind::Department),
                           someLabels(m_rulebook, VocabularyKind::Party)));
            return;
        }
        if (!share) {
            reject(ExchangeText::tr("names several parties without their shares; write them like \"%1 60%, …\"")
                       .arg(name));
            return;
        }
        bearers.append(Bearer{ids.value(0), *share});
    }
    m_mapped.record.facts.responsible += bearers;
}

void CellFiller::fillMeasures()
{
    for (const QString& part : pieces(m_text, m_rule->separators.isEmpty() ? QStringLiteral("\n") : m_rule->separators))
        m_mapped.record.handling.measures.append(Measure{part, {}, {}, {}});
}

void CellFiller::fillYesNo(const MappingField&)
{
    const QString plain = comparable(m_text);
    static const QStringList yes{QStringLiteral("是"), QStringLiteral("有"), QStringLiteral("√"), QStringLiteral("yes"),
        QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("y")};
    static const QStringList no{QStringLiteral("否"), QStringLiteral("无"), QStringLiteral("×"), QStringLiteral("no"),
        QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("n")};
    if (!yes.contains(plain) && !no.contains(plain)) {
        reject(ExchangeText::tr("is neither yes nor no; write 是 or 否"));
        return;
    }
    if (!m_mapped.record.facts.goodsReturn)
        m_mapped.record.facts.goodsReturn.emplace();
    m_mapped.record.facts.goodsReturn->emergency = yes.contains(plain);
}

} // namespace kesu

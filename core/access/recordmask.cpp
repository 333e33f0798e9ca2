// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/recordmask.h"

#include <QRegularExpression>
#include <vector>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

void hideUnparsed(QMap<QString, QString>& unparsed, FieldClasses hidden)
{
    for (auto field = unparsed.begin(); field != unparsed.end();)
        field = hidden.contains(fieldClassOf(field.key())) ? unparsed.erase(field) : std::next(field);
}

/// Fills the hidden values of single fields in, or refuses what was written there.
class FieldRestorer
{
public:
    explicit FieldRestorer(QStringList& refused)
        : m_refused(refused)
    {
    }

    void restore(std::optional<Money>& shown, const std::optional<Money>& stored, const QString& path)
    {
        if (shown)
            m_refused += path;
        shown = stored;
    }
    void restore(QString& shown, const QString& stored, const QString& path)
    {
        if (!shown.isEmpty())
            m_refused += path;
        shown = stored;
    }

private:
    QStringList& m_refused;
};

/// What becomes of a row whose like is not found any more.
enum class Unmatched {
    Refuse, ///< its hidden value belongs to that very row: taking it out would be changing it
    PairInOrder, ///< the row may have been reworded: its hidden value goes along
};

/// How the rows of one list are told apart, and which of their values are hidden.
template <typename Row> struct RowMask
{
    QString path; ///< of the list
    bool (*isLike)(const Row&, const Row&);
    bool (*holdsHidden)(const Row&);
    void (*takeHidden)(Row& shown, const Row& stored);
    Unmatched unmatched;
};

template <typename Row>
void restoreRows(QList<Row>& shown, const QList<Row>& stored, const RowMask<Row>& mask, QStringList& refused)
{
    std::vector<bool> taken(static_cast<size_t>(stored.size()), false);
    QList<qsizetype> fresh;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (mask.holdsHidden(shown[i]))
            refused += u"%1[%2]"_s.arg(mask.path).arg(i);
        qsizetype match = 0;
        while (match < stored.size() && (taken[static_cast<size_t>(match)] || !mask.isLike(shown[i], stored[match])))
            ++match;
        if (match == stored.size()) {
            fresh += i;
            continue;
        }
        taken[static_cast<size_t>(match)] = true;
        mask.takeHidden(shown[i], stored[match]);
    }
    for (qsizetype i = 0; i < stored.size(); ++i) {
        if (taken[static_cast<size_t>(i)] || !mask.holdsHidden(stored[i]))
            continue;
        if (mask.unmatched == Unmatched::PairInOrder && !fresh.isEmpty())
            mask.takeHidden(shown[fresh.takeFirst()], stored[i]);
        else
            refused += u"%1[%2]"_s.arg(mask.path).arg(i);
    }
}

void restoreMoney(Complaint& shown, const Complaint& stored, QStringList& refused)
{
    FieldRestorer fields(refused);
    fields.restore(shown.product.unitPrice, stored.product.unitPrice, u"complaint.product.unitPrice"_s);
    fields.restore(shown.compensation, stored.compensation, u"complaint.compensation"_s);
    const RowMask<Demand> demands{u"complaint.demands"_s,
        [](const Demand& a, const Demand& b) { return a.kind == b.kind; },
        [](const Demand& demand) { return demand.amount.has_value(); },
        [](Demand& to, const Demand& from) { to.amount = from.amount; }, Unmatched::Refuse};
    restoreRows(shown.demands, stored.demands, demands, refused);
    const RowMask<Cost> costs{u"complaint.costs"_s, [](const Cost& a, const Cost& b) { return a.kind == b.kind; },
        [](const Cost& cost) { return cost.estimate || cost.actual; },
        [](Cost& to, const Cost& from) {
            to.estimate = from.estimate;
            to.actual = from.actual;
        },
        Unmatched::Refuse};
    restoreRows(shown.costs, stored.costs, costs, refused);
    const QString returnAmount = u"complaint.return.amount"_s;
    const std::optional<Money> before = stored.goodsReturn ? stored.goodsReturn->amount : std::nullopt;
    if (shown.goodsReturn)
        fields.restore(shown.goodsReturn->amount, before, returnAmount);
    else if (before)
        refused += returnAmount; // the whole return was taken out, its amount with it
}

void restoreStaff(ComplaintRecord& shown, const ComplaintRecord& stored, QStringList& refused)
{
    FieldRestorer fields(refused);
    fields.restore(shown.handling.salesman, stored.handling.salesman, u"handling.salesman"_s);
    fields.restore(shown.handling.investigator, stored.handling.investigator, u"handling.investigator"_s);
    fields.restore(shown.handling.judgedBy, stored.handling.judgedBy, u"handling.judgedBy"_s);
    const RowMask<Measure> measures{u"handling.measures"_s,
        [](const Measure& a, const Measure& b) { return a.text == b.text; },
        [](const Measure& measure) { return !measure.owner.isEmpty(); },
        [](Measure& to, const Measure& from) { to.owner = from.owner; }, Unmatched::PairInOrder};
    restoreRows(shown.handling.measures, stored.handling.measures, measures, refused);
    const RowMask<Approval> approvals{u"complaint.approvals"_s,
        [](const Approval& a, const Approval& b) {
            return a.matter == b.matter && a.role == b.role && a.at == b.at && a.by == b.by && a.source == b.source;
        },
        [](const Approval& approval) { return !approval.holder.isEmpty() || !approval.recordedBy.isEmpty(); },
        [](Approval& to, const Approval& from) {
            to.holder = from.holder;
            to.recordedBy = from.recordedBy;
        },
        Unmatched::Refuse};
    restoreRows(shown.facts.approvals, stored.facts.approvals, approvals, refused);
}

} // namespace

void hideValues(Complaint& facts, FieldClasses hidden)
{
    if (hidden.contains(FieldClass::Money)) {
        facts.product.unitPrice.reset();
        facts.compensation.reset();
        for (Demand& demand : facts.demands)
            demand.amount.reset();
        for (Cost& cost : facts.costs) {
            cost.estimate.reset();
            cost.actual.reset();
        }
        if (facts.goodsReturn)
            facts.goodsReturn->amount.reset();
    }
    if (hidden.contains(FieldClass::StaffNames))
        for (Approval& approval : facts.approvals) {
            approval.holder.clear();
            approval.recordedBy.clear();
        }
}

void hideValues(ComplaintRecord& record, FieldClasses hidden)
{
    hideValues(record.facts, hidden);
    if (hidden.contains(FieldClass::StaffNames)) {
        record.handling.salesman.clear();
        record.handling.investigator.clear();
        record.handling.judgedBy.clear();
        for (Measure& measure : record.handling.measures)
            measure.owner.clear();
    }
    hideUnparsed(record.unparsed, hidden);
    record.hidden = record.hidden.united(hidden);
}

void hideValues(LedgerRow& row, FieldClasses hidden)
{
    if (hidden.contains(FieldClass::Money)) {
        row.lossTotal = {};
        row.companyBears = {};
        row.returnAmount.reset();
    }
    if (hidden.contains(FieldClass::StaffNames))
        row.salesman.clear();
    row.hidden = row.hidden.united(hidden);
}

void hideValues(LedgerTotals& totals, FieldClasses hidden)
{
    if (hidden.contains(FieldClass::Money)) {
        totals.lossTotal = {};
        totals.companyBears = {};
    }
    totals.hidden = totals.hidden.united(hidden);
}

void hideValues(Customer& customer, FieldClasses hidden)
{
    if (hidden.contains(FieldClass::StaffNames))
        customer.salesman.clear();
}

void hideValues(HistoryEntry& entry, FieldClasses hidden)
{
    if (hidden.contains(fieldClassOf(entry.field))) {
        entry.oldValue.clear();
        entry.newValue.clear();
        entry.hidden = true;
    }
}

QString withoutAmounts(const QString& text)
{
    static const QRegularExpression amount(u"(?<![\\d.])[-−]?\\d[\\d,]*\\.\\d\\d(?!\\d|\\.\\d)"_s);
    return QString(text).replace(amount, hiddenValue);
}

QString hideAmounts(const QString& text, FieldClasses hidden)
{
    return hidden.contains(FieldClass::Money) ? withoutAmounts(text) : text;
}

RestoredRecord restoreHidden(const ComplaintRecord& shown, const ComplaintRecord& stored, FieldClasses hidden)
{
    RestoredRecord restored{shown, {}};
    if (hidden.contains(FieldClass::Money))
        restoreMoney(restored.record.facts, stored.facts, restored.refused);
    if (hidden.contains(FieldClass::StaffNames))
        restoreStaff(restored.record, stored, restored.refused);
    for (auto field = shown.unparsed.begin(); field != shown.unparsed.end(); ++field)
        if (hidden.contains(fieldClassOf(field.key())))
            restored.refused += field.key();
    for (auto field = stored.unparsed.begin(); field != stored.unparsed.end(); ++field)
        if (hidden.contains(fieldClassOf(field.key())))
            restored.record.unparsed.insert(field.key(), field.value());
    restored.record.hidden = {};
    return restored;
}

} // namespace kesu

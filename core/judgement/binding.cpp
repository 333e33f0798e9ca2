// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/binding.h"

#include "core/rulebook/fieldcatalogue.h"

#include <algorithm>

namespace kesu {
namespace {

using C = ComplaintSlot;

class Binder
{
public:
    Binder(const CompiledRulebook& rulebook, Moment asOf, Arena& arena)
        : m_rulebook(rulebook)
        , m_asOf(asOf)
        , m_arena(arena)
    {
    }

    Value* complaint(const Complaint& facts)
    {
        m_slots = m_arena.array<Value>(complaintSlotCount);
        set(C::AsOf, Value::ofMoment(m_asOf));
        set(C::RegisteredAt, Value::ofMoment(facts.registeredAt));
        set(C::ComplaintDate, Value::ofDate(facts.effectiveComplaintDate()));
        set(C::Channel, id(VocabularyKind::Channel, facts.channel));
        set(C::CustomerName, text(facts.customer.name));
        set(C::CustomerRegion, id(VocabularyKind::Region, facts.customer.region));
        bindProduct(facts.product);
        set(C::Usage, id(VocabularyKind::Usage, facts.usage));
        set(C::FirstUsedOn, date(facts.firstUsedOn));
        set(C::PaymentStatus, id(VocabularyKind::Payment, facts.paymentStatus));
        set(C::Categories, ids(VocabularyKind::Category, facts.categories));
        set(C::Description, text(facts.description));
        set(C::Circumstances, ids(VocabularyKind::Circumstance, facts.circumstances));
        set(C::Compensation, money(facts.compensation));
        bindReturn(facts.goodsReturn);
        Value* const slots = m_slots;
        const auto list
            = [slots](C slot, const RecordList* records) { slots[static_cast<size_t>(slot)] = Value::ofList(records); };
        list(C::Demands, demands(facts.demands));
        list(C::Costs, costs(facts.costs));
        list(C::Evidence, pieces(facts.evidence));
        list(C::Responsible, bearers(facts.responsible));
        list(C::Approvals, agreements(facts.approvals));
        set(C::Events, Value::ofRecord(events(facts.events)));
        return slots;
    }

    BoundPast history(const QList<PastComplaint>& past)
    {
        const Value** records = m_arena.array<const Value*>(static_cast<size_t>(past.size()));
        qint64* latestDays = m_arena.array<qint64>(static_cast<size_t>(past.size()));
        qint64 latest = noLatestDay;
        int count = 0;
        for (const PastComplaint& one : past) {
            const Value* const slots = earlier(one);
            if (slots == nullptr)
                continue;
            latest = latestDayUpTo(slots, latest);
            latestDays[count] = latest;
            records[count++] = slots;
        }
        return {{records, count}, latestDays};
    }

    const Value* earlier(const PastComplaint& past)
    {
        if (past.complaint.registeredAt > m_asOf)
            return nullptr;
        Value* const slots = complaint(past.complaint);
        slots[static_cast<size_t>(C::Grade)] = id(VocabularyKind::Grade, past.grade);
        return slots;
    }

private:
    void set(C slot, Value value) { m_slots[static_cast<size_t>(slot)] = value; }

    static Value text(const QString& text)
    {
        for (const QChar c : text) {
            if (!c.isSpace())
                return Value::ofText(&text);
        }
        return {};
    }
    static Value date(const std::optional<QDate>& date) { return date ? Value::ofDate(*date) : Value(); }
    static Value money(const std::optional<Money>& money) { return money ? Value::ofNumber(money->fen()) : Value(); }
    static Value number(const std::optional<qint64>& number) { return number ? Value::ofNumber(*number) : Value(); }
    Value id(VocabularyKind kind, const QString& id) const
    {
        return id.isEmpty() ? Value() : Value::ofNumber(m_rulebook.vocabulary.find(kind, id));
    }
    Value ids(VocabularyKind kind, const QStringList& list)
    {
        quint16* numbers = m_arena.array<quint16>(static_cast<size_t>(list.size()));
        for (qsizetype i = 0; i < list.size(); ++i)
            numbers[i] = m_rulebook.vocabulary.find(kind, list[i]);
        return Value::ofIds(m_arena.idList(numbers, static_cast<size_t>(list.size())));
    }

    void bindProduct(const ProductFacts& product)
    {
        set(C::ProductName, text(product.name));
        set(C::ProductCode, text(product.code));
        set(C::ProductOrderNo, text(product.orderNo));
        set(C::ProductBatchNo, text(product.batchNo));
        set(C::ProductDeliveredOn, date(product.deliveredOn));
        set(C::ProductDeliveredQuantity, number(product.deliveredQuantity));
        set(C::ProductDefectiveQuantity, number(product.defectiveQuantity));
        set(C::ProductUnit, text(product.unit));
        set(C::ProductUnitPrice, money(product.unitPrice));
    }

    void bindReturn(const std::optional<GoodsReturn>& goods)
    {
        if (!goods)
            return;
        set(C::Return, Value::ofRecord(m_slots));
        set(C::ReturnKind, id(VocabularyKind::ReturnKind, goods->kind));
        set(C::ReturnAmount, money(goods->amount));
        set(C::ReturnQuantity, number(goods->quantity));
        set(C::ReturnEmergency, Value::ofTruth(goods->emergency));
        if (goods->phoneApprovedAt && *goods->phoneApprovedAt <= m_asOf)
            set(C::ReturnPhoneApprovedAt, Value::ofMoment(*goods->phoneApprovedAt));
    }

    /// Records of a list: `fill` writes the slots of one and says whether it is kept.
    template <typename Item, typename Slot, typename Fill>
    const RecordList* records(const QList<Item>& items, Slot slotCount, Fill fill)
    {
        const Value** kept = m_arena.array<const Value*>(static_cast<size_t>(items.size()));
        size_t count = 0;
        for (const Item& item : items) {
            Value* slots = m_arena.array<Value>(static_cast<size_t>(slotCount));
            if (fill(item, [slots](Slot slot, Value value) { slots[static_cast<size_t>(slot)] = value; }))
                kept[count++] = slots;
        }
        return m_arena.recordList(kept, count);
    }

    const RecordList* demands(const QList<Demand>& items)
    {
        return records(items, DemandSlot::Count, [this](const Demand& item, auto put) {
            put(DemandSlot::Kind, id(VocabularyKind::Demand, item.kind));
            put(DemandSlot::Amount, money(item.amount));
            return true;
        });
    }

    const RecordList* costs(const QList<Cost>& items)
    {
        return records(items, CostSlot::Count, [this](const Cost& item, auto put) {
            put(CostSlot::Kind, id(VocabularyKind::Cost, item.kind));
            put(CostSlot::Amount, money(item.actual ? item.actual : item.estimate));
            put(CostSlot::Estimate, money(item.estimate));
            put(CostSlot::Actual, money(item.actual));
            return true;
        });
    }

    const RecordList* pieces(const QList<EvidencePiece>& items)
    {
        const QDate today = m_asOf.date();
        return records(items, PieceSlot::Count, [this, today](const EvidencePiece& item, auto put) {
            if (!item.providedOn.isValid() || item.providedOn > today)
                return false;
            put(PieceSlot::Kind, id(VocabularyKind::Evidence, item.kind));
            put(PieceSlot::ProvidedOn, Value::ofDate(item.providedOn));
            put(PieceSlot::SignedBy, ids(VocabularyKind::Signer, item.signedBy));
            return true;
        });
    }

    const RecordList* bearers(const QList<Bearer>& items)
    {
        static const QString departmentPrefix = QStringLiteral("department:");
        return records(items, BearerSlot::Count, [this](const Bearer& item, auto put) {
            put(BearerSlot::Party, id(VocabularyKind::Party, item.party));
            put(BearerSlot::Share, Value::ofNumber(item.share.millionths()));
            if (item.party.startsWith(departmentPrefix))
                put(BearerSlot::Department, id(VocabularyKind::Department, item.party.mid(departmentPrefix.size())));
            return true;
        });
    }

    const RecordList* agreements(const QList<Approval>& items)
    {
        return records(items, AgreementSlot::Count, [this](const Approval& item, auto put) {
            if (item.at > m_asOf)
                return false;
            put(AgreementSlot::For, id(VocabularyKind::Matter, item.matter));
            put(AgreementSlot::Role, id(VocabularyKind::Role, item.role));
            put(AgreementSlot::At, Value::ofMoment(item.at));
            put(AgreementSlot::By, Value::ofNumber(m_rulebook.engineIds.by[static_cast<size_t>(item.by)]));
            return true;
        });
    }

    const Value* events(const QMap<QString, Moment>& items)
    {
        const std::vector<bool>& promises = m_rulebook.engineIds.promises;
        Value* slots = m_arena.array<Value>(promises.size());
        for (auto it = items.begin(); it != items.end(); ++it) {
            const quint16 event = m_rulebook.vocabulary.find(VocabularyKind::Event, it.key());
            if (event < promises.size() && (it.value() <= m_asOf || promises[event]))
                slots[event] = Value::ofMoment(it.value());
        }
        return slots;
    }

    const CompiledRulebook& m_rulebook;
    Moment m_asOf;
    Arena& m_arena;
    Value* m_slots = nullptr;
};

} // namespace

BoundCase bindCase(const CompiledRulebook& rulebook, const Case& facts, Arena& arena)
{
    const BoundPast earlier
        = rulebook.readsHistory ? Binder(rulebook, facts.asOf, arena).history(facts.history) : BoundPast();
    return bindCase(rulebook, facts.complaint, facts.asOf, earlier, arena);
}

BoundCase bindCase(
    const CompiledRulebook& rulebook, const Complaint& complaint, Moment asOf, const BoundPast& earlier, Arena& arena)
{
    Value* const slots = Binder(rulebook, asOf, arena).complaint(complaint);
    slots[static_cast<size_t>(C::History)]
        = Value::ofList(arena.recordList(earlier.records.records, static_cast<size_t>(earlier.records.count)));
    BoundCase bound;
    bound.complaint = slots;
    bound.pieces = slots[static_cast<size_t>(C::Evidence)].list;
    bound.agreements = slots[static_cast<size_t>(C::Approvals)].list;
    bound.events = slots[static_cast<size_t>(C::Events)].record;
    bound.latestDays = earlier.latestDays;
    return bound;
}

const Value* bindEarlier(const CompiledRulebook& rulebook, const PastComplaint& earlier, Moment asOf, Arena& arena)
{
    return Binder(rulebook, asOf, arena).earlier(earlier);
}

qint64 latestDayUpTo(const Value* earlier, qint64 latestBefore)
{
    const Value day = earlier[static_cast<size_t>(C::ComplaintDate)];
    return day.given ? std::max(latestBefore, day.number) : latestBefore;
}

const RecordList* bindComplaints(
    const CompiledRulebook& rulebook, const QList<PastComplaint>& complaints, Moment asOf, Arena& arena)
{
    const RecordList records = Binder(rulebook, asOf, arena).history(complaints).records;
    return arena.recordList(records.records, static_cast<size_t>(records.count));
}

} // namespace kesu

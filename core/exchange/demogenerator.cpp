// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demogenerator.h"

#include "core/judgement/judge.h"

#include <algorithm>
#include <cmath>

namespace kesu {

namespace {

Money percentOf(Money amount, int percent)
{
    return Money::fromFen(amount.fen() * percent / 100);
}

/// Whole yuan, as people agree on them.
Money inYuan(Money amount)
{
    return Money::fromFen((amount.fen() + 50) / 100 * 100);
}

const QString investigate = QStringLiteral("investigate");
const QString handle = QStringLiteral("handle");
const QString propose = QStringLiteral("propose");
const QString reply = QStringLiteral("reply");
const QString closing = QStringLiteral("close");
const QString followUp = QStringLiteral("follow-up");

bool happened(const Complaint& facts, const QString& event, Moment moment)
{
    const auto found = facts.events.constFind(event);
    return found != facts.events.constEnd() && *found <= moment;
}

} // namespace

/// A complaint while it is being made up.
struct DemoGenerator::Draft
{
    ComplaintRecord record;
    DemoDefect defect;
    DemoCourse course;
    DemoProduct product;
    Money value; ///< of the defective pieces
};

DemoGenerator::DemoGenerator(DemoCatalogue catalogue, Rulebook rulebook, WorkCalendar calendar, quint64 seed)
    : m_catalogue(std::move(catalogue))
    , m_rulebook(std::move(rulebook))
    , m_calendar(std::move(calendar))
    , m_random(seed)
{
}

QList<QDate> DemoGenerator::days(QDate from, QDate to, qsizetype count)
{
    QList<QDate> candidates;
    QList<int> weights;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        // few complaints come in on days off
        const int perMille = m_calendar.isWorkingDay(day) ? 1'000 : 40;
        candidates.append(day);
        weights.append(static_cast<int>(m_catalogue.months.at(day.month() - 1) * perMille));
    }
    QList<qint64> sums;
    qint64 total = 0;
    for (const int weight : weights)
        sums.append(total += weight);
    QList<QDate> days;
    days.reserve(count);
    for (qsizetype i = 0; i < count && total > 0; ++i) {
        const qint64 drawn = static_cast<qint64>(m_random.next() % static_cast<quint64>(total)) + 1;
        days.append(candidates.at(std::lower_bound(sums.begin(), sums.end(), drawn) - sums.begin()));
    }
    std::sort(days.begin(), days.end());
    return days;
}

Moment DemoGenerator::momentAfter(const Draft& draft, int days)
{
    QDate day = draft.record.facts.registeredAt.date().addDays(days);
    if (days > 0 && !m_calendar.isWorkingDay(day))
        day = m_calendar.lastDay(day, TimeSpan(1, TimeSpan::Unit::WorkingDays));
    const Moment moment = Moment::from(day, QTime(m_random.between(8, 16), m_random.between(0, 11) * 5));
    return std::max(moment, draft.record.facts.registeredAt.plusSeconds(600));
}

QString DemoGenerator::filledIn(const Draft& draft, const QString& text) const
{
    const Complaint& facts = draft.record.facts;
    QString filled = text;
    filled.replace(QLatin1String("{product}"), facts.product.name);
    filled.replace(QLatin1String("{spec}"), draft.product.product.spec);
    filled.replace(QLatin1String("{defective}"), QString::number(facts.product.defectiveQuantity.value_or(0)));
    filled.replace(QLatin1String("{unit}"), facts.product.unit);
    filled.replace(QLatin1String("{batch}"), facts.product.batchNo);
    filled.replace(QLatin1String("{order}"), facts.product.orderNo);
    filled.replace(QLatin1String("{customer}"), facts.customer.name);
    filled.replace(QLatin1String("{contact}"), draft.record.handling.contact);
    return filled;
}

DemoProduct DemoGenerator::productFor(const DemoCustomer& buyer, const DemoDefect& defect)
{
    QList<Weighted<DemoProduct>> possible;
    for (const DemoProduct& product : m_catalogue.products) {
        const qsizetype place = buyer.buys.indexOf(product.product.code);
        if ((place < 0 && !buyer.buys.isEmpty()) || defect.notFor.contains(product.product.code))
            continue;
        // the usual product comes most often, so that complaints repeat
        possible.append({product, place == 0 ? 5 : 2});
    }
    return possible.isEmpty() ? m_random.pick(m_catalogue.products) : m_random.pick(possible);
}

void DemoGenerator::chooseGoods(Draft& draft)
{
    Complaint& facts = draft.record.facts;
    const DemoCustomer buyer = m_random.pick(m_catalogue.customers);
    const Customer& customer = buyer.customer;
    facts.customer = CustomerFacts{customer.name, customer.region};
    draft.record.handling.contact = customer.contact;
    draft.record.handling.phone = customer.phone;
    draft.record.handling.salesman = customer.salesman;
    draft.product = productFor(buyer, draft.defect);
    const Product& product = draft.product.product;
    const int daysAgo = m_random.in(draft.course.deliveredDaysAgo);
    const QDate delivered = facts.registeredAt.date().addDays(-daysAgo);
    facts.product.name = product.name;
    facts.product.code = product.code;
    facts.product.unit = product.unit;
    facts.product.unitPrice = draft.product.price;
    facts.product.orderNo
        = QStringLiteral("SO%1-%2").arg(delivered.toString(QStringLiteral("yyMM"))).arg(m_random.between(1001, 9899));
    facts.product.batchNo = delivered.addDays(-m_random.between(1, 4)).toString(QStringLiteral("yyyyMMdd"))
        + QLatin1Char(m_random.chance(50) ? 'A' : 'B');
    facts.product.deliveredOn = delivered;
    const int pieces = m_random.in(draft.product.pieces) / 50 * 50;
    facts.product.deliveredQuantity = pieces;
    facts.product.defectiveQuantity = qint64{pieces} * m_random.in(draft.defect.defectivePerMille) / 1'000;
    facts.usage = m_random.pick(draft.course.usage);
    if (facts.usage != draft.course.usage.value(0) && !facts.usage.isEmpty() && daysAgo == 0)
        facts.usage = draft.course.usage.value(0);
    facts.paymentStatus = m_random.pick(m_catalogue.payments);
    facts.channel = m_random.pick(m_catalogue.channels);
    draft.record.handling.productSpec = product.spec;
    draft.value = Money::fromFen(draft.product.price.fen() * *facts.product.defectiveQuantity);
}

void DemoGenerator::chooseMoney(Draft& draft)
{
    Complaint& facts = draft.record.facts;
    const Money loss = inYuan(percentOf(draft.value, m_random.in(draft.course.lossPercent)));
    for (auto cost = draft.course.costs.begin(); cost != draft.course.costs.end(); ++cost) {
        const int drawn = m_random.in(*cost);
        const Money actual = draft.course.lossPercent.to > 0 ? percentOf(loss, drawn) : Money::fromFen(drawn);
        if (!actual.isZero())
            facts.costs.append(Cost{cost.key(), inYuan(percentOf(actual, m_random.between(85, 125))), actual});
    }
    for (const QString& kind : m_random.pick(draft.course.demands)) {
        Demand demand{kind, {}};
        if (!loss.isZero() && facts.demands.isEmpty())
            demand.amount = inYuan(percentOf(loss, m_random.between(95, 140)));
        facts.demands.append(demand);
    }
    if (!draft.course.returnKind.isEmpty()) {
        GoodsReturn back;
        back.kind = draft.course.returnKind;
        const int percent = m_random.in(draft.course.returnPercent);
        back.quantity = std::min(*facts.product.deliveredQuantity, *facts.product.defectiveQuantity * percent / 100);
        back.amount = Money::fromFen(draft.product.price.fen() * *back.quantity);
        facts.goodsReturn = back;
    }
    if (draft.course.closeDays && !loss.isZero())
        facts.compensation = loss;
}

void DemoGenerator::addCourse(Draft& draft)
{
    Complaint& facts = draft.record.facts;
    facts.circumstances = m_random.pick(draft.course.circumstances);
    for (auto event = draft.course.events.begin(); event != draft.course.events.end(); ++event)
        facts.events.insert(event.key(), momentAfter(draft, m_random.in(*event)));
    if (!draft.course.closeDays)
        return;
    Moment closed = momentAfter(draft, m_random.in(*draft.course.closeDays));
    for (const Moment event : std::as_const(facts.events))
        closed = std::max(closed, event.plusSeconds(1'800));
    facts.events.insert(closing, closed);
    if (draft.course.followUpDays) {
        const int daysToClosing = static_cast<int>(facts.registeredAt.date().daysTo(closed.date()));
        facts.events.insert(followUp, momentAfter(draft, daysToClosing + m_random.in(*draft.course.followUpDays)));
    }
}

QString DemoGenerator::evidenceKind(const QStringList& anyOf) const
{
    for (const QString& kind : m_catalogue.evidenceOrder) {
        if (anyOf.contains(kind))
            return kind;
    }
    return anyOf.value(0);
}

void DemoGenerator::addPapers(Draft& draft)
{
    Complaint& facts = draft.record.facts;
    const QDate day = facts.effectiveComplaintDate();
    const Case sameDay{m_catalogue.rulebook, Moment::endOf(day), facts, {}};
    const Verdict verdict = judge(m_rulebook, sameDay, m_calendar, VerdictTexts::Leave);
    for (const EvidenceLine& line : verdict.evidence) {
        if (draft.course.evidence == DemoPapers::None
            || (draft.course.evidence == DemoPapers::First && !facts.evidence.isEmpty()))
            break;
        const QString kind = evidenceKind(line.anyOf);
        facts.evidence.append(
            EvidencePiece{kind, day.addDays(m_random.in(draft.course.evidenceDays)), m_catalogue.signers.value(kind)});
    }
    if (draft.course.approvals == DemoPapers::None)
        return;
    for (const ApprovalLine& line : verdict.approvals) {
        for (const QString& role : line.roles) {
            const bool known = std::any_of(facts.approvals.begin(), facts.approvals.end(),
                [&](const Approval& approval) { return approval.matter == line.matter && approval.role == role; });
            if (!known)
                facts.approvals.append(Approval{line.matter, role,
                    momentAfter(draft, m_random.in(draft.course.approvalDays)), ApprovalBy::Signature});
            if (line.mode == ApprovalMode::Any)
                break;
        }
    }
}

void DemoGenerator::addTexts(Draft& draft)
{
    Complaint& facts = draft.record.facts;
    Handling& handling = draft.record.handling;
    facts.description = filledIn(draft, m_random.pick(draft.defect.descriptions));
    handling.judgedBy = m_catalogue.judgedBy;
    handling.proposal = filledIn(draft, m_random.pick(draft.course.proposals));
    handling.answer = filledIn(draft, m_random.pick(draft.course.answers));
    handling.disposition = m_random.pick(draft.course.dispositions);
    if (facts.events.contains(investigate)) {
        handling.investigator = m_random.pick(m_catalogue.investigators);
        handling.inspectionResult = filledIn(draft, m_random.pick(draft.defect.inspections));
        handling.causeOfOccurrence = m_random.pick(draft.defect.causes);
        handling.causeOfEscape = m_random.pick(draft.defect.escapes);
    }
    if (facts.events.contains(handle)) {
        facts.responsible = m_random.pick(draft.defect.bearers);
        const Moment handled = facts.events.value(handle);
        Measure measure{m_random.pick(draft.defect.measures), m_random.pick(m_catalogue.staff).name, {}, {}};
        measure.dueOn = handled.date().addDays(m_random.between(3, 14));
        measure.doneOn = measure.dueOn->addDays(m_random.between(-3, 4));
        handling.measures.append(measure);
    }
    if (facts.goodsReturn && facts.events.contains(QStringLiteral("goods-back")))
        handling.goodsReceivedOn = facts.events.value(QStringLiteral("goods-back")).date();
    if (facts.events.contains(followUp)) {
        handling.satisfaction = m_random.pick(m_catalogue.satisfaction);
        handling.followUpResult = filledIn(draft, m_random.pick(m_catalogue.followUps));
    }
}

ComplaintRecord DemoGenerator::complaint(QDate day)
{
    Draft draft;
    QList<int> weights;
    for (const DemoDefect& defect : m_catalogue.defects)
        weights.append(defect.weight * (defect.season.contains(day.month()) ? 2 : 1));
    draft.defect = m_catalogue.defects.at(m_random.weighted(weights));
    weights.clear();
    for (const DemoCourse& course : m_catalogue.courses)
        weights.append(course.kinds.contains(draft.defect.kind) ? course.weight : 0);
    const qsizetype course = m_random.weighted(weights);
    if (course >= 0)
        draft.course = m_catalogue.courses.at(course);
    draft.record.state = RecordState::Filed;
    draft.record.rulebook = m_catalogue.rulebook;
    draft.record.facts.registeredAt = Moment::from(day, QTime(m_random.between(8, 17), m_random.between(0, 59)));
    draft.record.facts.categories = {draft.defect.category};
    chooseGoods(draft);
    chooseMoney(draft);
    addCourse(draft);
    addPapers(draft);
    addTexts(draft);
    return draft.record;
}

ComplaintRecord knownAt(const ComplaintRecord& record, Moment moment)
{
    ComplaintRecord known = record;
    Complaint& facts = known.facts;
    Handling& handling = known.handling;
    const auto later
        = [&](auto& list, auto isLater) { list.erase(std::remove_if(list.begin(), list.end(), isLater), list.end()); };
    later(facts.evidence, [&](const EvidencePiece& piece) { return piece.providedOn > moment.date(); });
    later(facts.approvals, [&](const Approval& approval) { return approval.at > moment; });
    for (auto event = facts.events.begin(); event != facts.events.end();)
        event = *event > moment ? facts.events.erase(event) : std::next(event);
    if (!happened(record.facts, investigate, moment)) {
        handling.investigator.clear();
        handling.inspectionResult.clear();
        handling.causeOfOccurrence.clear();
        handling.causeOfEscape.clear();
    }
    const bool decided = happened(record.facts, handle, moment)
        || (!record.facts.events.contains(handle) && happened(record.facts, closing, moment));
    if (!decided) {
        facts.responsible.clear();
        facts.compensation.reset();
        handling.measures.clear();
        for (Cost& cost : facts.costs)
            cost.actual.reset();
    }
    for (Measure& measure : handling.measures) {
        if (measure.doneOn && *measure.doneOn > moment.date())
            measure.doneOn.reset();
    }
    if (!happened(record.facts, propose, moment) && !decided)
        handling.proposal.clear();
    if (!decided)
        handling.disposition.clear();
    if (!happened(record.facts, reply, moment) && !happened(record.facts, closing, moment))
        handling.answer.clear();
    if (!happened(record.facts, followUp, moment)) {
        handling.followUpResult.clear();
        handling.satisfaction.clear();
    }
    if (handling.goodsReceivedOn && *handling.goodsReceivedOn > moment.date())
        handling.goodsReceivedOn.reset();
    return known;
}

QList<Moment> milestones(const ComplaintRecord& record)
{
    const Complaint& facts = record.facts;
    QList<Moment> moments{facts.registeredAt};
    for (const EvidencePiece& piece : facts.evidence)
        moments.append(Moment::from(piece.providedOn, QTime(17, 0)));
    for (const Approval& approval : facts.approvals)
        moments.append(approval.at);
    for (const Moment event : facts.events)
        moments.append(event);
    for (const Measure& measure : record.handling.measures) {
        if (measure.doneOn)
            moments.append(Moment::from(*measure.doneOn, QTime(17, 30)));
    }
    for (Moment& moment : moments)
        moment = std::max(moment, facts.registeredAt);
    std::sort(moments.begin(), moments.end());
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    return moments;
}

} // namespace kesu

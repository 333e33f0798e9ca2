// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judgement/casegenerator.h"

#include "core/rulebook/compiledrulebook.h"

#include <algorithm>

namespace kesu::test {
namespace {

constexpr qint64 secondsOfAMinute = 60;
constexpr qint64 secondsOfAnHour = 3600;
constexpr qint64 secondsOfADay = 86400;

/// Days around which counting goes wrong if anywhere: holidays, make-up working days, month ends, a leap day, the turn
/// of a year, and plain ones.
const std::vector<QDate>& days()
{
    static const std::vector<QDate> days = {QDate(2025, 12, 31), QDate(2026, 1, 4), QDate(2026, 1, 31),
        QDate(2026, 2, 14), QDate(2026, 2, 15), QDate(2026, 2, 28), QDate(2026, 3, 18), QDate(2026, 4, 30),
        QDate(2026, 5, 9), QDate(2026, 6, 19), QDate(2026, 8, 31), QDate(2026, 9, 20), QDate(2026, 9, 30),
        QDate(2026, 10, 5), QDate(2026, 10, 10), QDate(2028, 2, 29)};
    return days;
}

/// How many days a span has, near enough to land around its end.
int roughDays(TimeSpan span)
{
    switch (span.unit()) {
    case TimeSpan::Unit::Weeks:
        return span.count() * 7;
    case TimeSpan::Unit::WorkingDays:
        return span.count() + span.count() / 5 * 2;
    case TimeSpan::Unit::Months:
        return span.count() * 61 / 2;
    default:
        return span.count();
    }
}

qint64 secondsOf(TimeSpan span)
{
    switch (span.unit()) {
    case TimeSpan::Unit::Minutes:
        return span.count() * secondsOfAMinute;
    case TimeSpan::Unit::Hours:
        return span.count() * secondsOfAnHour;
    default:
        return 4 * secondsOfAnHour;
    }
}

} // namespace

CaseGenerator::CaseGenerator(const Rulebook& rulebook, quint32 seed)
    : m_rulebook(rulebook)
    , m_random(seed)
    , m_evidenceKinds(rulebook.evidenceKinds())
    , m_matters(rulebook.matters())
    , m_fen{0, 1, 10'000, 100'001, 33'333}
    , m_numbers{0, 1, 2, 10}
    , m_days{0, 1, 7, 30}
    , m_seconds{secondsOfAMinute * 30, secondsOfAnHour}
{
    const CompiledRulebook& compiled = rulebook.compiled();
    constexpr int longest = 3660;
    for (const Node& node : compiled.nodes) {
        if (node.op != Op::Constant || node.operand < 0
            || static_cast<size_t>(node.operand) >= compiled.constants.size())
            continue;
        const Value& value = compiled.constants[static_cast<size_t>(node.operand)];
        if (!value.given)
            continue;
        if (node.type.base == Base::Money)
            m_fen.push_back(value.number);
        else if (node.type.base == Base::Int)
            m_numbers.push_back(value.number);
        else if (node.type.base == Base::DaySpan)
            m_days.push_back(std::min(roughDays(value.timeSpan()), longest));
        else if (node.type.base == Base::ElapsedSpan)
            m_seconds.push_back(secondsOf(value.timeSpan()));
    }
}

Case CaseGenerator::next()
{
    Case facts;
    facts.rulebook = m_rulebook.id();
    QDate day = days()[static_cast<size_t>(upTo(static_cast<int>(days().size())))];
    if (chance(60))
        day = day.addDays(upTo(40) - 20);
    facts.complaint = complaint(day);
    facts.asOf = chance(80) ? momentAfter(facts.complaint.registeredAt) : facts.complaint.registeredAt;
    const int earlier = m_rulebook.readsHistory() && chance(50) ? upTo(4) : 0;
    for (int i = 0; i < earlier; ++i) {
        PastComplaint past;
        past.complaint = complaint(day.addDays(-daysNear()));
        if (chance(80))
            past.grade = oneId(VocabularyKind::Grade);
        facts.history.append(past);
    }
    return facts;
}

EvidencePiece CaseGenerator::piece(QDate notAfter)
{
    EvidencePiece piece;
    const bool wanted = !m_evidenceKinds.isEmpty() && chance(85);
    piece.kind
        = wanted ? m_evidenceKinds[upTo(static_cast<int>(m_evidenceKinds.size()))] : oneId(VocabularyKind::Evidence);
    piece.providedOn = notAfter.addDays(chance(50) ? 0 : -daysNear());
    piece.signedBy = someIds(VocabularyKind::Signer, 4);
    return piece;
}

const QString& CaseGenerator::oneId(VocabularyKind kind)
{
    static const QString none;
    const QList<Term>& terms = m_rulebook.terms(kind);
    return terms.isEmpty() ? none : terms[upTo(static_cast<int>(terms.size()))].id;
}

QStringList CaseGenerator::someIds(VocabularyKind kind, int most)
{
    QStringList ids;
    for (int i = upTo(most + 1); i > 0; --i) {
        const QString& id = oneId(kind);
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

std::optional<Money> CaseGenerator::amount()
{
    if (chance(10))
        return {};
    if (chance(2))
        return Money::fromFen(8'999'999'999'999'999);
    const qint64 fen = m_fen[static_cast<size_t>(upTo(static_cast<int>(m_fen.size())))];
    return Money::fromFen(std::max<qint64>(fen + upTo(3) - 1, 0));
}

std::optional<qint64> CaseGenerator::quantity()
{
    if (chance(20))
        return {};
    const qint64 number = m_numbers[static_cast<size_t>(upTo(static_cast<int>(m_numbers.size())))];
    return std::max<qint64>(number + upTo(3) - 1, 0);
}

int CaseGenerator::daysNear()
{
    if (chance(15))
        return upTo(400);
    return std::max(m_days[static_cast<size_t>(upTo(static_cast<int>(m_days.size())))] + upTo(3) - 1, 0);
}

qint64 CaseGenerator::secondsNear()
{
    if (chance(40))
        return m_seconds[static_cast<size_t>(upTo(static_cast<int>(m_seconds.size())))] + upTo(3) - 1;
    if (chance(30))
        return upTo(static_cast<int>(secondsOfADay));
    return daysNear() * secondsOfADay + (chance(50) ? 0 : upTo(static_cast<int>(secondsOfADay)));
}

Moment CaseGenerator::momentAfter(Moment from)
{
    const Moment at = from.plusSeconds(std::max<qint64>(secondsNear(), 0));
    if (chance(10))
        return Moment::endOf(at.date());
    return chance(10) ? Moment::startOf(at.date().addDays(1)) : at;
}

void CaseGenerator::addProduct(ProductFacts& product, QDate day)
{
    if (chance(80))
        product.deliveredOn = day.addDays(-daysNear());
    if (chance(30))
        product.name = QStringLiteral("五层瓦楞纸箱");
    product.deliveredQuantity = quantity();
    product.defectiveQuantity = quantity();
    if (chance(40))
        product.unitPrice = amount();
}

void CaseGenerator::addLists(Complaint& complaint)
{
    for (int i = upTo(4); i > 0; --i)
        complaint.demands.append({oneId(VocabularyKind::Demand), amount()});
    for (int i = upTo(4); i > 0; --i) {
        const std::optional<Money> actual = amount();
        complaint.costs.append({oneId(VocabularyKind::Cost), actual ? std::nullopt : std::optional(Money()), actual});
    }
    for (int i = upTo(4); i > 0; --i)
        complaint.evidence.append(piece(complaint.registeredAt.date().addDays(daysNear())));
    int open = Share::wholeMillionths;
    for (int i = upTo(4); i > 0 && open > 0; --i) {
        const int part = chance(50) ? 333'333 : upTo(open + 1);
        const Share share = Share::fromMillionths(std::min(part, open));
        open -= share.millionths();
        complaint.responsible.append({oneId(VocabularyKind::Party), share});
    }
    for (int i = upTo(5); i > 0; --i) {
        const QString role = oneId(VocabularyKind::Role);
        if (m_matters.isEmpty() || role.isEmpty())
            break;
        complaint.approvals.append({m_matters[upTo(static_cast<int>(m_matters.size()))], role,
            momentAfter(complaint.registeredAt), chance(20) ? ApprovalBy::Phone : ApprovalBy::Signature});
    }
}

Complaint CaseGenerator::complaint(QDate day)
{
    static const std::vector<QTime> times = {QTime(0, 0), QTime(8, 0), QTime(9, 30), QTime(11, 59, 59), QTime(12, 0),
        QTime(16, 45), QTime(17, 30), QTime(23, 59, 59)};
    Complaint complaint;
    complaint.registeredAt = Moment::from(day, times[static_cast<size_t>(upTo(static_cast<int>(times.size())))]);
    if (chance(30))
        complaint.complaintDate = day.addDays(-upTo(3));
    if (chance(80))
        complaint.channel = oneId(VocabularyKind::Channel);
    if (chance(60))
        complaint.customer.name = QStringLiteral("青木家具");
    if (chance(30))
        complaint.customer.region = oneId(VocabularyKind::Region);
    addProduct(complaint.product, day);
    if (chance(70))
        complaint.usage = oneId(VocabularyKind::Usage);
    if (chance(30))
        complaint.firstUsedOn = day.addDays(-daysNear());
    if (chance(60))
        complaint.paymentStatus = oneId(VocabularyKind::Payment);
    complaint.categories = someIds(VocabularyKind::Category, 3);
    complaint.circumstances = someIds(VocabularyKind::Circumstance, 3);
    addLists(complaint);
    if (chance(30)) {
        GoodsReturn goods{oneId(VocabularyKind::ReturnKind), amount(), quantity(), chance(30), {}};
        if (chance(40))
            goods.phoneApprovedAt = momentAfter(complaint.registeredAt);
        complaint.goodsReturn = goods;
    }
    if (chance(20))
        complaint.compensation = amount();
    for (int i = upTo(5); i > 0; --i) {
        const QString& event = oneId(VocabularyKind::Event);
        if (!event.isEmpty())
            complaint.events.insert(event, momentAfter(complaint.registeredAt));
    }
    return complaint;
}

} // namespace kesu::test

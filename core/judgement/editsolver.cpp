// SPDX-License-Identifier: GPL-3.0-or-later
// EditFinder: what figures, days and results take to become what is wanted.
#include "core/judgement/editfinder.h"

#include "core/rulebook/fieldpaths.h"

#include <algorithm>

namespace kesu {
namespace {

using Bound = CaseEdit::Bound;
using Group = CaseEdit::Group;

/// Less than, at most, equal, at least, more than: of the left side, and whether the bound itself fits.
struct Side
{
    Bound bound = Bound::Exactly;
    qint64 step = 0; ///< from the other side's value to the nearest one that fits
};

std::optional<Side> leftSide(Comparison comparison, bool wantedTrue)
{
    switch (comparison) {
    case Comparison::Equal:
        return wantedTrue ? std::optional<Side>({Bound::Exactly, 0}) : std::nullopt;
    case Comparison::NotEqual:
        return wantedTrue ? std::nullopt : std::optional<Side>({Bound::Exactly, 0});
    case Comparison::Less:
        return wantedTrue ? Side{Bound::AtMost, -1} : Side{Bound::AtLeast, 0};
    case Comparison::LessOrEqual:
        return wantedTrue ? Side{Bound::AtMost, 0} : Side{Bound::AtLeast, 1};
    case Comparison::Greater:
        return wantedTrue ? Side{Bound::AtLeast, 1} : Side{Bound::AtMost, 0};
    case Comparison::GreaterOrEqual:
        return wantedTrue ? Side{Bound::AtLeast, 0} : Side{Bound::AtMost, -1};
    }
    return {};
}

Bound turned(Bound bound)
{
    return bound == Bound::AtMost ? Bound::AtLeast : bound == Bound::AtLeast ? Bound::AtMost : bound;
}

/// The day nearest to the bound from which a span ends on the target or on the fitting side of it.
std::optional<QDate> dayBefore(const WorkCalendar& calendar, QDate target, TimeSpan span, Bound bound)
{
    QDate from = target;
    switch (span.unit()) {
    case TimeSpan::Unit::Days:
        return target.addDays(-span.count());
    case TimeSpan::Unit::Weeks:
        return target.addDays(-7 * span.count());
    case TimeSpan::Unit::Months:
        from = target.addMonths(-span.count()).addDays(4);
        break;
    case TimeSpan::Unit::WorkingDays:
        break;
    default:
        return {};
    }
    const auto fits = [&](QDate day) {
        const QDate end = calendar.lastDay(day, span);
        return bound == Bound::AtLeast ? end >= target : end <= target;
    };
    // Backwards to the edge of what fits: the last day that still ends early enough, or the first that ends late
    // enough.
    constexpr int farthest = 1500;
    for (int i = 0; i < farthest; ++i, from = from.addDays(-1)) {
        if (bound == Bound::AtLeast ? !fits(from) : fits(from))
            return bound == Bound::AtLeast ? from.addDays(1) : from;
    }
    return {};
}

bool isSolvable(Base base)
{
    return base == Base::Date || base == Base::Moment || base == Base::Int || base == Base::Money;
}

} // namespace

Alternatives EditFinder::makeComparison(const Node& node, Wanted wanted)
{
    const qint32 left = childAt(node, 0);
    const qint32 right = childAt(node, 1);
    if (!isSolvable(m_rulebook.node(left).type.base))
        return {};
    const std::optional<Side> side = leftSide(static_cast<Comparison>(node.slot), wanted == Wanted::True);
    if (!side)
        return {};
    const Value a = m_evaluator.at(left);
    const Value b = m_evaluator.at(right);
    Alternatives sets;
    if (b.given)
        sets = solve(left, b.number + side->step, side->bound);
    if (a.given)
        sets = either(sets, solve(right, a.number - side->step, turned(side->bound)));
    if (!a.given && !b.given)
        sets = together(fillAt(left), fillAt(right));
    return sets;
}

Alternatives EditFinder::solve(qint32 index, qint64 target, CaseEdit::Bound bound)
{
    const Node& node = m_rulebook.node(index);
    if (m_depth >= 40)
        return {};
    const BindingScope scope(m_evaluator, m_wording);
    ++m_depth;
    Alternatives sets;
    const auto child = [&](int i) { return childAt(node, i); };
    switch (node.op) {
    case Op::Field: {
        if (node.operand == 0) {
            sets = solveField(static_cast<ComplaintSlot>(node.slot), node.type, target, bound);
            break;
        }
        const RecordKind kind = m_wording.kindOfVariable(node.operand);
        const int row = rowOfRecord(kind, m_evaluator.variables()[static_cast<size_t>(node.operand)].record);
        if (row >= 0)
            sets = solveResult({kind, row}, node.slot, target, bound);
        break;
    }
    case Op::Event:
        if (node.operand == 0)
            sets = {{event(node.slot, Moment::fromSeconds(target), bound)}};
        break;
    case Op::Named:
        sets = solve(
            m_rulebook.expression(m_rulebook.named[static_cast<size_t>(node.operand)].value).root, target, bound);
        break;
    case Op::ResultField:
        sets = solveResult(m_wording.resultRef(node.operand), node.slot, target, bound);
        break;
    case Op::DateOf: {
        const QDate day = QDate::fromJulianDay(target);
        const Moment end = bound == Bound::AtLeast ? Moment::startOf(day) : Moment::endOf(day);
        sets = solve(child(0), std::min(end, bound == Bound::AtLeast ? end : now()).seconds(), bound);
        break;
    }
    case Op::DateAddSpan:
    case Op::MomentAddSpan: {
        const Value span = m_evaluator.at(child(1));
        if (!span.given)
            break;
        if (node.op == Op::MomentAddSpan && span.timeSpan().isElapsed())
            break; // hours from an event: no clerk reckons an event back from them
        const QDate end
            = node.op == Op::DateAddSpan ? QDate::fromJulianDay(target) : Moment::fromSeconds(target).date();
        const std::optional<QDate> from = dayBefore(m_evaluator.calendar(), end, span.timeSpan(), bound);
        if (from && node.op == Op::DateAddSpan)
            sets = solve(child(0), from->toJulianDay(), bound);
        break;
    }
    case Op::AddNumber:
    case Op::SubtractNumber: {
        const Value a = m_evaluator.at(child(0));
        const Value b = m_evaluator.at(child(1));
        const bool adds = node.op == Op::AddNumber;
        if (b.given)
            sets = solve(child(0), adds ? target - b.number : target + b.number, bound);
        if (a.given)
            sets = either(sets,
                adds ? solve(child(1), target - a.number, bound) : solve(child(1), a.number - target, turned(bound)));
        break;
    }
    case Op::Days: {
        const Value a = m_evaluator.at(child(0));
        const Value b = m_evaluator.at(child(1));
        if (b.given)
            sets = solve(child(0), b.number - target, turned(bound));
        if (a.given)
            sets = either(sets, solve(child(1), a.number + target, bound));
        break;
    }
    case Op::Else:
    case Op::MinNumber:
    case Op::MaxNumber:
        for (int i = 0; i < node.childCount; ++i) {
            sets = either(sets, solve(child(i), target, bound));
            if (node.op == Op::Else && m_evaluator.at(child(i)).given)
                break;
        }
        break;
    case Op::If:
        sets = solve(child(0), target, bound);
        if (!m_evaluator.at(child(1)).isTrue())
            sets = together(sets, makeAt(child(1), Wanted::True));
        break;
    default:
        break;
    }
    --m_depth;
    return sets;
}

Alternatives EditFinder::solveField(ComplaintSlot slot, Type type, qint64 target, Bound bound)
{
    if (slot == ComplaintSlot::AsOf || slot == ComplaintSlot::RegisteredAt)
        return {};
    CaseEdit edit;
    edit.path = pathOfSlot(RecordKind::Complaint, static_cast<quint16>(slot));
    edit.group = groupOf(slot);
    edit.bound = bound;
    switch (type.base) {
    case Base::Date:
        edit.kind = CaseEdit::Kind::SetDay;
        edit.day = QDate::fromJulianDay(target);
        // No day of a case lies ahead of "as of". A later complaint would only move what is due behind it.
        if (*edit.day > now().date() || (slot == ComplaintSlot::ComplaintDate && bound == Bound::AtLeast))
            return {};
        break;
    case Base::Money:
        edit.kind = CaseEdit::Kind::SetAmount;
        edit.amount = Money::fromFen(target);
        break;
    case Base::Int:
        edit.kind = CaseEdit::Kind::SetNumber;
        edit.number = target;
        break;
    default:
        return {};
    }
    return target < 0 ? Alternatives() : Alternatives{{edit}};
}

Alternatives EditFinder::solveResult(Wording::ResultRef ref, quint16 slot, qint64 target, Bound bound)
{
    switch (ref.kind) {
    case RecordKind::Filing:
        return static_cast<FilingSlot>(slot) == FilingSlot::LastDay && bound != Bound::AtMost
            ? solveLastDay(QDate::fromJulianDay(target))
            : Alternatives();
    case RecordKind::Proof:
        if (static_cast<ProofSlot>(slot) == ProofSlot::ProvidedOn && bound != Bound::AtLeast)
            return pieceOn(ref.row, QDate::fromJulianDay(target));
        if (static_cast<ProofSlot>(slot) == ProofSlot::DueOn && proof(ref.row) != nullptr
            && proof(ref.row)->leaf->due != noExpression)
            return solve(m_rulebook.expression(proof(ref.row)->leaf->due).root, target, bound);
        return {};
    case RecordKind::Request:
        if (static_cast<RequestSlot>(slot) != RequestSlot::AgreedAt || bound == Bound::AtLeast)
            return {};
        return approve(ref.row);
    default:
        return {};
    }
}

Alternatives EditFinder::solveLastDay(QDate target)
{
    Alternatives sets;
    for (const Section<FilingLeaf>* section : {&m_rulebook.filing, &m_rulebook.filingInstead}) {
        for (const auto& row : section->rows) {
            const Branch* branch = &row.branch;
            while (branch->leaf < 0 && !branch->cases.empty())
                branch = &branch->cases.front();
            const FilingLeaf& leaf = section->leaf(branch->leaf);
            Alternatives holds = {EditSet()};
            for (const ExpressionId id : {row.branch.when, branch == &row.branch ? noExpression : branch->when}) {
                if (id != noExpression)
                    holds = together(holds, make(id, Wanted::True));
            }
            // The row as it counts now, or with a base day that gives the wanted end.
            Alternatives base;
            if (leaf.until != noExpression) {
                const Value until = m_evaluator.value(leaf.until);
                base = until.given && until.date() >= target
                    ? Alternatives{EditSet()}
                    : solve(m_rulebook.expression(leaf.until).root, target.toJulianDay(), Bound::AtLeast);
            } else {
                const Value from = m_evaluator.value(leaf.from);
                const Value within = m_evaluator.value(leaf.within);
                if (!within.given)
                    continue;
                const bool isDate = m_rulebook.expression(leaf.from).type.base == Base::Date;
                if (from.given
                    && m_evaluator.calendar().lastDay(isDate ? from.date() : from.moment().date(), within.timeSpan())
                        >= target)
                    base = {EditSet()};
                else if (const auto day = dayBefore(m_evaluator.calendar(), target, within.timeSpan(), Bound::AtLeast);
                         day && isDate)
                    base = solve(m_rulebook.expression(leaf.from).root, day->toJulianDay(), Bound::AtLeast);
            }
            sets = either(sets, together(holds, base));
        }
    }
    sets.removeAll(EditSet());
    return sets;
}

Alternatives EditFinder::makeMet()
{
    const Value* filing = m_evaluator.results().records[ResultLayout::filing];
    const Value filed = m_evaluator.bound().complaint[static_cast<size_t>(ComplaintSlot::ComplaintDate)];
    if (filing == nullptr)
        return solveLastDay(filed.date());
    const qint64 lastDay = filing[static_cast<size_t>(FilingSlot::LastDay)].number;
    return either(solveField(ComplaintSlot::ComplaintDate, Type::plain(Base::Date), lastDay, Bound::AtMost),
        solveLastDay(filed.date()));
}

Alternatives EditFinder::makeResult(Wording::ResultRef ref, const QList<quint16>& statuses, Wanted wanted)
{
    const EngineIds& ids = m_rulebook.engineIds;
    const bool wantsTrue = wanted == Wanted::True;
    const auto asks = [&](quint16 id) { return statuses.contains(id) == wantsTrue; };
    switch (ref.kind) {
    case RecordKind::Proof:
        return asks(ids.proof[static_cast<size_t>(EvidenceStatus::Provided)])
                || asks(ids.proof[static_cast<size_t>(EvidenceStatus::Late)])
            ? handIn(ref.row)
            : Alternatives();
    case RecordKind::Request:
        return asks(ids.approval[static_cast<size_t>(ApprovalStatus::Given)])
                || asks(ids.approval[static_cast<size_t>(ApprovalStatus::Late)])
            ? approve(ref.row)
            : Alternatives();
    case RecordKind::Deadline:
        return asks(ids.deadline[static_cast<size_t>(DeadlineStatus::Done)])
                || asks(ids.deadline[static_cast<size_t>(DeadlineStatus::DoneLate)])
            ? finish(ref.row)
            : Alternatives();
    default:
        return {};
    }
}

const Trail::Proof* EditFinder::proof(int row) const
{
    const std::vector<Trail::Proof>& all = m_judged.trail().evidence;
    const auto found = std::find_if(all.begin(), all.end(), [row](const Trail::Proof& one) { return one.row == row; });
    return found == all.end() ? nullptr : &*found;
}

const Trail::Request* EditFinder::request(int number) const
{
    const std::vector<Trail::Request>& all = m_judged.trail().approvals;
    const auto found
        = std::find_if(all.begin(), all.end(), [number](const Trail::Request& one) { return one.request == number; });
    return found == all.end() ? nullptr : &*found;
}

const Trail::Due* EditFinder::due(int row) const
{
    const std::vector<Trail::Due>& all = m_judged.trail().deadlines;
    const auto found = std::find_if(all.begin(), all.end(), [row](const Trail::Due& one) { return one.row == row; });
    return found == all.end() ? nullptr : &*found;
}

Alternatives EditFinder::pieceOn(int row, QDate day)
{
    const Trail::Proof* found = proof(row);
    if (found == nullptr || found->piece == nullptr)
        return {};
    const auto kind = static_cast<quint16>(found->piece[static_cast<size_t>(PieceSlot::Kind)].number);
    const QDate on = found->piece[static_cast<size_t>(PieceSlot::ProvidedOn)].date();
    const QString id = m_rulebook.vocabulary.id(VocabularyKind::Evidence, kind);
    const QList<EvidencePiece>& pieces = m_judged.facts().complaint.evidence;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (pieces[i].kind != id || pieces[i].providedOn != on)
            continue;
        CaseEdit edit;
        edit.kind = CaseEdit::Kind::MovePiece;
        edit.group = Group::Correct;
        edit.bound = Bound::AtMost;
        edit.path = QStringLiteral("evidence");
        edit.id = id;
        edit.index = i;
        edit.day = day;
        return {{edit}};
    }
    return {};
}

Alternatives EditFinder::handIn(int row)
{
    const Trail::Proof* found = proof(row);
    if (found == nullptr)
        return {};
    const Value due = m_evaluator.optionalValue(found->leaf->due);
    const QDate today = now().date();
    if (found->piece != nullptr)
        return due.given ? pieceOn(row, due.date()) : Alternatives();
    CaseEdit edit;
    edit.kind = CaseEdit::Kind::HandIn;
    edit.path = QStringLiteral("evidence");
    const bool tooLate = due.given && due.date() < today;
    edit.day = tooLate ? due.date() : today;
    edit.group = tooLate ? Group::Correct : Group::Act;
    edit.bound = Bound::AtMost;
    if (due.given && !tooLate)
        edit.latest = Moment::endOf(due.date());
    Alternatives sets;
    std::optional<qsizetype> plain; // the set that the kinds without a signature share
    for (const EvidenceKind& kind : found->leaf->kinds) {
        if (kind.when != noExpression && !m_evaluator.value(kind.when).isTrue())
            continue;
        const QString id = m_rulebook.vocabulary.id(VocabularyKind::Evidence, kind.kind);
        CaseEdit one = edit;
        one.id = id;
        const Value all = m_evaluator.optionalValue(kind.allSign);
        const Value any = m_evaluator.optionalValue(kind.oneSigns);
        if ((kind.allSign != noExpression && !all.given) || (kind.oneSigns != noExpression && !any.given))
            continue;
        for (int i = 0; all.given && i < all.ids->count; ++i)
            one.signers.append(m_rulebook.vocabulary.id(VocabularyKind::Signer, all.ids->ids[i]));
        if (any.given && any.ids->count > 0)
            one.signers.append(m_rulebook.vocabulary.id(VocabularyKind::Signer, any.ids->ids[0]));
        one.signers.removeDuplicates();
        if (!one.signers.isEmpty()) {
            sets.append({one});
        } else if (plain) {
            if (sets[*plain].first().id != id && !sets[*plain].first().orIds.contains(id))
                sets[*plain].first().orIds.append(id);
        } else {
            plain = sets.size();
            sets.append({one});
        }
    }
    // A piece that needs no signature is the shortest way; where there is one, one signed piece beside it is enough.
    if (plain)
        std::rotate(sets.begin(), sets.begin() + *plain, sets.begin() + *plain + 1);
    if (sets.size() > 2)
        sets.resize(2);
    return sets;
}

CaseEdit EditFinder::approval(int number, quint16 role, Moment at) const
{
    CaseEdit edit;
    edit.kind = CaseEdit::Kind::Approve;
    edit.path = QStringLiteral("approvals");
    edit.matter
        = m_rulebook.vocabulary.id(VocabularyKind::Matter, m_rulebook.requestMatters[static_cast<size_t>(number)]);
    edit.id = m_rulebook.vocabulary.id(VocabularyKind::Role, role);
    edit.at = at;
    edit.group = at < now() ? Group::Correct : Group::Act;
    edit.bound = Bound::AtMost;
    return edit;
}

Alternatives EditFinder::approve(int number)
{
    const Trail::Request* found = request(number);
    if (found == nullptr)
        return {};
    const Value* record = m_evaluator.results().records[m_rulebook.layout.firstRequest + number];
    const IdList& roles = *record[static_cast<size_t>(RequestSlot::Roles)].ids;
    std::optional<Moment> limit;
    for (const ExpressionId id : {found->leaf->lastDay, found->leaf->before}) {
        const std::optional<Moment> end = m_judged.pass().endMoment(id);
        if (end && (!limit || *end < *limit))
            limit = end;
    }
    QStringList agreed;
    bool late = false;
    for (const ApprovalLine& line : m_judged.verdict().approvals) {
        if (line.matter
            != m_rulebook.vocabulary.id(VocabularyKind::Matter, m_rulebook.requestMatters[static_cast<size_t>(number)]))
            continue;
        late = line.status == ApprovalStatus::Late;
        for (const Approval& approval : m_judged.facts().complaint.approvals) {
            const bool inTime = !limit || approval.at <= *limit;
            if (approval.matter == line.matter && line.agreedRoles.contains(approval.role) && (!late || inTime))
                agreed.append(approval.role);
        }
    }
    Alternatives sets;
    std::vector<Moment> moments;
    if (!late)
        moments.push_back(now());
    if (limit && *limit < now())
        moments.push_back(*limit);
    for (const Moment at : moments) {
        EditSet set;
        for (int i = 0; i < roles.count; ++i) {
            CaseEdit edit = approval(number, roles.ids[i], at);
            if (agreed.contains(edit.id))
                continue;
            if (limit && at == now() && *limit >= at)
                edit.latest = limit;
            if (found->leaf->anyRole && !set.isEmpty())
                set.first().orIds.append(edit.id);
            else
                set.append(edit);
        }
        if (!set.isEmpty() && set.size() <= 6)
            sets.append(set);
    }
    return sets;
}

CaseEdit EditFinder::event(quint16 number, Moment at, Bound bound) const
{
    CaseEdit edit;
    edit.kind = CaseEdit::Kind::RecordEvent;
    edit.id = m_rulebook.vocabulary.id(VocabularyKind::Event, number);
    edit.path = eventPath(edit.id);
    const bool promise = m_rulebook.engineIds.promises[number];
    edit.at = promise ? at : std::min(at, now());
    const bool recorded = m_evaluator.bound().events[number].given;
    edit.group = recorded || (*edit.at < now() && !promise) ? Group::Correct : Group::Act;
    edit.bound = bound;
    return edit;
}

Alternatives EditFinder::finish(int row)
{
    const Trail::Due* found = due(row);
    if (found == nullptr || found->leaf->done != noExpression)
        return {};
    const Value* record = m_evaluator.results().records[m_rulebook.layout.firstDeadline + row];
    const Moment dueAt = record[static_cast<size_t>(DeadlineSlot::DueAt)].moment();
    const quint16 stage = m_rulebook.deadlineStages[static_cast<size_t>(row)];
    Alternatives sets;
    CaseEdit edit = event(stage, now(), Bound::Exactly);
    const bool recorded = m_evaluator.bound().events[stage].given;
    if (!recorded) {
        if (dueAt >= now())
            edit.latest = dueAt;
        sets.append({edit});
    }
    if (dueAt < now())
        sets.append({event(stage, dueAt, Bound::AtMost)});
    return sets;
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/customercase.h"

#include <QSet>

namespace kesu {

namespace {

/// The clauses that led to the result, each once, in the order of the reasons.
QStringList clausesOf(const QList<Reason>& reasons)
{
    QStringList clauses;
    for (const Reason& reason : reasons)
        if (!reason.clause.isEmpty() && !clauses.contains(reason.clause))
            clauses.append(reason.clause);
    return clauses;
}

void takeVerdict(CustomerCase& facts, const Verdict& verdict)
{
    facts.status = verdict.status;
    facts.resultClauses = clausesOf(verdict.reasons);
    facts.filingLimit = verdict.filingLimit;
    facts.evidence = verdict.evidence;
    if (verdict.grade)
        facts.grade = verdict.grade->id;
    for (const DeadlineLine& line : verdict.deadlines)
        if (isToldToCustomer(line.stage) && !facts.deadlines.contains(line.stage))
            facts.deadlines.insert(line.stage, line.dueAt);
}

void takeHandling(CustomerCase& facts, const Handling& handling)
{
    facts.contact = handling.contact;
    facts.phone = handling.phone;
    facts.companyContact = handling.salesman;
    facts.productSpec = handling.productSpec;
    facts.goodsReceivedOn = handling.goodsReceivedOn;
    facts.inspectionResult = handling.inspectionResult;
    facts.causeOfOccurrence = handling.causeOfOccurrence;
    facts.causeOfEscape = handling.causeOfEscape;
    for (const Measure& measure : handling.measures)
        facts.measures.append({measure.text, measure.dueOn, measure.doneOn});
    facts.answer = handling.answer;
    facts.followUpResult = handling.followUpResult;
    facts.satisfaction = handling.satisfaction;
}

void takeFacts(CustomerCase& facts, const Complaint& complaint)
{
    if (complaint.registeredAt != Moment()) {
        facts.registeredAt = complaint.registeredAt;
        facts.complaintDate = complaint.effectiveComplaintDate();
    } else {
        facts.complaintDate = complaint.complaintDate;
    }
    facts.channel = complaint.channel;
    facts.customer = complaint.customer;
    facts.product = complaint.product;
    facts.usage = complaint.usage;
    facts.firstUsedOn = complaint.firstUsedOn;
    facts.categories = complaint.categories;
    facts.description = complaint.description;
    facts.demands = complaint.demands;
    for (const EvidencePiece& piece : complaint.evidence) {
        const auto known = facts.handedIn.constFind(piece.kind);
        if (known == facts.handedIn.constEnd() || piece.providedOn < *known)
            facts.handedIn.insert(piece.kind, piece.providedOn);
    }
    for (auto event = complaint.events.begin(); event != complaint.events.end(); ++event)
        if (isToldToCustomer(event.key()))
            facts.events.insert(event.key(), event.value());
    // What is to be paid is agreed once the customer was answered; before that it is a thought of the company's.
    if (facts.events.contains(QStringLiteral("reply")) || facts.events.contains(QStringLiteral("close")))
        facts.compensation = complaint.compensation;
    if (complaint.goodsReturn)
        facts.goodsReturn = CustomerReturn{complaint.goodsReturn->kind, complaint.goodsReturn->quantity};
}

} // namespace

bool isToldToCustomer(const QString& event)
{
    static const QSet<QString> told{QStringLiteral("register"), QStringLiteral("acknowledge"),
        QStringLiteral("contact-customer"), QStringLiteral("initial-reply"), QStringLiteral("judge"),
        QStringLiteral("handle"), QStringLiteral("reply"), QStringLiteral("close"), QStringLiteral("follow-up"),
        QStringLiteral("evidence-supplement"), QStringLiteral("return-paperwork"), QStringLiteral("appeal"),
        QStringLiteral("agreed-due"), QStringLiteral("customer-set-due")};
    return told.contains(event);
}

CustomerCase customerCase(const ComplaintRecord& record, const Verdict* verdict, const FilePath& pathOf)
{
    CustomerCase facts;
    facts.hidden = record.hidden;
    facts.number = record.number;
    facts.isFiled = record.state == RecordState::Filed;
    takeFacts(facts, record.facts);
    takeHandling(facts, record.handling);
    // Other attachments may be the company's own papers, and so may their names say too much.
    for (const Attachment& attachment : record.attachments)
        if (!attachment.evidenceKind.isEmpty())
            facts.files.append({attachment.fileName, pathOf ? pathOf(attachment) : QString(), attachment.evidenceKind});
    if (verdict != nullptr)
        takeVerdict(facts, *verdict);
    return facts;
}

} // namespace kesu

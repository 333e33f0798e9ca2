// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/unknownids.h"

#include "core/rulebook/type.h"

namespace kesu {

using namespace Qt::StringLiterals;

void UnknownIds::look(VocabularyKind kind, const QString& id, QStringList& unknown)
{
    if (id.isEmpty())
        return;
    QHash<QString, bool>& known = m_known[kind];
    auto found = known.constFind(id);
    if (found == known.constEnd())
        found = known.insert(id, m_rulebook.findTerm(kind, id) != nullptr);
    if (*found)
        return;
    const QString text = keyOf(kind) + u' ' + id;
    if (!unknown.contains(text))
        unknown += text;
}

QStringList UnknownIds::in(const Complaint& facts)
{
    QStringList unknown;
    look(VocabularyKind::Channel, facts.channel, unknown);
    look(VocabularyKind::Region, facts.customer.region, unknown);
    look(VocabularyKind::Usage, facts.usage, unknown);
    look(VocabularyKind::Payment, facts.paymentStatus, unknown);
    for (const QString& category : facts.categories)
        look(VocabularyKind::Category, category, unknown);
    for (const QString& circumstance : facts.circumstances)
        look(VocabularyKind::Circumstance, circumstance, unknown);
    for (const Demand& demand : facts.demands)
        look(VocabularyKind::Demand, demand.kind, unknown);
    for (const EvidencePiece& piece : facts.evidence) {
        look(VocabularyKind::Evidence, piece.kind, unknown);
        for (const QString& signer : piece.signedBy)
            look(VocabularyKind::Signer, signer, unknown);
    }
    for (const Cost& cost : facts.costs)
        look(VocabularyKind::Cost, cost.kind, unknown);
    for (const Bearer& bearer : facts.responsible)
        if (!bearer.party.startsWith(u"department:")) // a company has departments of its own
            look(VocabularyKind::Party, bearer.party, unknown);
    for (const Approval& approval : facts.approvals) {
        look(VocabularyKind::Matter, approval.matter, unknown);
        look(VocabularyKind::Role, approval.role, unknown);
    }
    if (facts.goodsReturn)
        look(VocabularyKind::ReturnKind, facts.goodsReturn->kind, unknown);
    for (auto event = facts.events.begin(); event != facts.events.end(); ++event)
        look(VocabularyKind::Event, event.key(), unknown);
    return unknown;
}

} // namespace kesu

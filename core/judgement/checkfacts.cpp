// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/judge.h"
#include "core/rulebook/compiledrulebook.h"
#include "core/rulebook/lexer.h"
#include "core/rulebook/nearest.h"

#include <QCoreApplication>

namespace kesu {
namespace {

const QString departmentPrefix = QStringLiteral("department:");

class FactChecker
{
public:
    FactChecker(const CompiledRulebook& rulebook, Findings& findings)
        : m_vocabulary(rulebook.vocabulary)
        , m_findings(findings)
    {
    }

    void check(const Complaint& facts, const QString& prefix)
    {
        m_prefix = prefix;
        id(VocabularyKind::Channel, facts.channel, QStringLiteral("channel"));
        id(VocabularyKind::Region, facts.customer.region, QStringLiteral("customer.region"));
        number(facts.product.deliveredQuantity, QStringLiteral("product.deliveredQuantity"));
        number(facts.product.defectiveQuantity, QStringLiteral("product.defectiveQuantity"));
        money(facts.product.unitPrice, QStringLiteral("product.unitPrice"));
        id(VocabularyKind::Usage, facts.usage, QStringLiteral("usage"));
        id(VocabularyKind::Payment, facts.paymentStatus, QStringLiteral("paymentStatus"));
        ids(VocabularyKind::Category, facts.categories, QStringLiteral("categories"));
        ids(VocabularyKind::Circumstance, facts.circumstances, QStringLiteral("circumstances"));
        money(facts.compensation, QStringLiteral("compensation"));
        lists(facts);
        responsible(facts);
        if (facts.goodsReturn)
            goodsReturn(*facts.goodsReturn);
        for (auto it = facts.events.begin(); it != facts.events.end(); ++it)
            id(VocabularyKind::Event, it.key(), QStringLiteral("events.") + it.key());
    }

    void grade(const QString& grade, const QString& prefix)
    {
        m_prefix = prefix;
        id(VocabularyKind::Grade, grade, QStringLiteral("grade"));
    }

private:
    static QString at(const char* list, qsizetype index, const char* field)
    {
        return QStringLiteral("%1[%2].%3").arg(QLatin1String(list)).arg(index).arg(QLatin1String(field));
    }

    void lists(const Complaint& facts)
    {
        for (qsizetype i = 0; i < facts.demands.size(); ++i) {
            requiredId(VocabularyKind::Demand, facts.demands[i].kind, at("demands", i, "kind"));
            money(facts.demands[i].amount, at("demands", i, "amount"));
        }
        for (qsizetype i = 0; i < facts.evidence.size(); ++i) {
            requiredId(VocabularyKind::Evidence, facts.evidence[i].kind, at("evidence", i, "kind"));
            ids(VocabularyKind::Signer, facts.evidence[i].signedBy, at("evidence", i, "signedBy"));
        }
        for (qsizetype i = 0; i < facts.costs.size(); ++i) {
            requiredId(VocabularyKind::Cost, facts.costs[i].kind, at("costs", i, "kind"));
            money(facts.costs[i].estimate, at("costs", i, facts.costs[i].actual ? "estimate" : "amount"));
            money(facts.costs[i].actual, at("costs", i, "amount"));
        }
        for (qsizetype i = 0; i < facts.approvals.size(); ++i) {
            requiredId(VocabularyKind::Matter, facts.approvals[i].matter, at("approvals", i, "for"));
            requiredId(VocabularyKind::Role, facts.approvals[i].role, at("approvals", i, "role"));
        }
    }

    void responsible(const Complaint& facts)
    {
        for (qsizetype i = 0; i < facts.responsible.size(); ++i) {
            const Bearer& bearer = facts.responsible[i];
            const QString field = at("responsible", i, "party");
            if (!bearer.party.startsWith(departmentPrefix))
                requiredId(VocabularyKind::Party, bearer.party, field);
            else if (!isRuleWord(QStringView(bearer.party)
                                     .mid(departmentPrefix.size()))) // a company names departments of its own
                report(field,
                    QCoreApplication::translate(
                        "Judgement", "'%1' names no department; write department:ID, as department:production")
                        .arg(bearer.party));
            if (bearer.share.millionths() < 0 || bearer.share > Share::whole())
                report(at("responsible", i, "share"),
                    QCoreApplication::translate("Judgement", "%1 is no share of a whole; write 0% to 100%")
                        .arg(bearer.share.toString()));
        }
        if (facts.responsibleTotal() > Share::whole())
            report(QStringLiteral("responsible"),
                QCoreApplication::translate(
                    "Judgement", "the shares add up to %1; together they may come to 100% at most")
                    .arg(facts.responsibleTotal().toString()));
    }

    void goodsReturn(const GoodsReturn& goods)
    {
        id(VocabularyKind::ReturnKind, goods.kind, QStringLiteral("return.kind"));
        money(goods.amount, QStringLiteral("return.amount"));
        number(goods.quantity, QStringLiteral("return.quantity"));
    }

    void requiredId(VocabularyKind kind, const QString& id, const QString& field)
    {
        if (id.isEmpty())
            report(field, QCoreApplication::translate("Judgement", "an id of %1 is missing").arg(nameOf(kind)));
        else
            this->id(kind, id, field);
    }

    void id(VocabularyKind kind, const QString& id, const QString& field)
    {
        if (id.isEmpty() || m_vocabulary.find(kind, id) != IdList::unknown)
            return;
        report(field,
            QCoreApplication::translate("Judgement", "no %1 has the id '%2'").arg(nameOf(kind), id)
                + suggestion(m_vocabulary.nearest(kind, id)));
    }

    void ids(VocabularyKind kind, const QStringList& list, const QString& field)
    {
        for (qsizetype i = 0; i < list.size(); ++i)
            requiredId(kind, list[i], QStringLiteral("%1[%2]").arg(field).arg(i));
    }

    void money(const std::optional<Money>& money, const QString& field)
    {
        if (money && money->fen() < 0)
            report(field,
                QCoreApplication::translate("Judgement", "%1 is negative; an amount is 0.00 or more")
                    .arg(money->toString()));
    }

    void number(const std::optional<qint64>& number, const QString& field)
    {
        if (number && *number < 0)
            report(field,
                QCoreApplication::translate("Judgement", "%1 is negative; a quantity is 0 or more").arg(*number));
    }

    void report(const QString& field, const QString& message)
    {
        Finding finding;
        finding.field = m_prefix + field;
        finding.message = message;
        m_findings.append(finding);
    }

    const Vocabulary& m_vocabulary;
    Findings& m_findings;
    QString m_prefix;
};

} // namespace

Findings checkFacts(const Rulebook& rulebook, const Case& facts)
{
    Findings findings;
    FactChecker checker(rulebook.compiled(), findings);
    checker.check(facts.complaint, QStringLiteral("complaint."));
    for (qsizetype i = 0; i < facts.history.size(); ++i) {
        const QString prefix = QStringLiteral("history[%1].").arg(i);
        checker.check(facts.history[i].complaint, prefix);
        checker.grade(facts.history[i].grade, prefix);
    }
    return findings;
}

} // namespace kesu

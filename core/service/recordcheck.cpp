// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recordcheck.h"

#include "core/judgement/judge.h"

#include <QCoreApplication>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("RecordCheck", text);
}

class RecordCheck
{
public:
    RecordCheck(const ComplaintRecord& record, Moment now)
        : m_record(record)
        , m_now(now)
    {
    }

    Findings findings(const std::optional<Rulebook>& rulebook)
    {
        checkUnparsed();
        checkTimes();
        checkWho();
        checkQuantities();
        checkHandling();
        if (!rulebook) {
            add(Severity::Error, u"rulebook"_s,
                m_record.rulebook.isEmpty() ? translated(
                    QT_TRANSLATE_NOOP("RecordCheck", "Choose the standard by which the complaint is judged."))
                                            : translated(QT_TRANSLATE_NOOP("RecordCheck",
                                                             "The standard “%1” is not installed; choose another one."))
                                                  .arg(m_record.rulebook));
        } else {
            m_findings += checkFacts(*rulebook, Case{m_record.rulebook, m_now, m_record.facts, {}});
        }
        return std::move(m_findings);
    }

private:
    void add(Severity severity, const QString& field, const QString& message)
    {
        Finding finding;
        finding.severity = severity;
        finding.field = field;
        finding.message = message;
        m_findings += finding;
    }

    void checkUnparsed()
    {
        for (auto field = m_record.unparsed.begin(); field != m_record.unparsed.end(); ++field)
            add(Severity::Error, field.key(),
                translated(QT_TRANSLATE_NOOP("RecordCheck", "“%1” cannot be read here; correct it or clear the field."))
                    .arg(field.value()));
    }

    void checkTimes()
    {
        const Complaint& facts = m_record.facts;
        const QString registered = u"complaint.registeredAt"_s;
        if (facts.registeredAt == Moment())
            add(Severity::Error, registered,
                translated(QT_TRANSLATE_NOOP("RecordCheck", "Say when the complaint reached the company.")));
        else if (facts.registeredAt > m_now)
            add(Severity::Error, registered,
                translated(QT_TRANSLATE_NOOP("RecordCheck", "%1 lies in the future; it is %2 now."))
                    .arg(facts.registeredAt.toDisplay(), m_now.toDisplay()));
        if (facts.complaintDate && *facts.complaintDate > m_now.date())
            add(Severity::Error, u"complaint.complaintDate"_s,
                translated(QT_TRANSLATE_NOOP("RecordCheck", "%1 lies in the future; today is %2."))
                    .arg(toIso(*facts.complaintDate), toIso(m_now.date())));
        if (facts.product.deliveredOn && *facts.product.deliveredOn > facts.effectiveComplaintDate())
            add(Severity::Warning, u"complaint.product.deliveredOn"_s,
                translated(
                    QT_TRANSLATE_NOOP("RecordCheck", "The goods were delivered on %1, after the complaint of %2."))
                    .arg(toIso(*facts.product.deliveredOn), toIso(facts.effectiveComplaintDate())));
        for (qsizetype i = 0; i < facts.evidence.size(); ++i)
            if (!facts.evidence[i].providedOn.isValid())
                add(Severity::Error, u"complaint.evidence[%1].providedOn"_s.arg(i),
                    translated(QT_TRANSLATE_NOOP("RecordCheck", "Say on which day this evidence was handed in.")));
    }

    void checkWho()
    {
        if (m_record.facts.customer.name.trimmed().isEmpty())
            add(Severity::Error, u"complaint.customer.name"_s,
                translated(QT_TRANSLATE_NOOP("RecordCheck", "Enter the customer's name.")));
        if (m_record.facts.product.name.trimmed().isEmpty())
            add(Severity::Warning, u"complaint.product.name"_s,
                translated(QT_TRANSLATE_NOOP("RecordCheck", "The product is not named.")));
        if (m_record.facts.categories.isEmpty() && m_record.facts.description.trimmed().isEmpty())
            add(Severity::Warning, u"complaint.description"_s,
                translated(
                    QT_TRANSLATE_NOOP("RecordCheck", "Neither a category nor a description says what is wrong.")));
    }

    void checkQuantities()
    {
        const ProductFacts& product = m_record.facts.product;
        if (product.deliveredQuantity && product.defectiveQuantity
            && *product.defectiveQuantity > *product.deliveredQuantity)
            add(Severity::Warning, u"complaint.product.defectiveQuantity"_s,
                translated(QT_TRANSLATE_NOOP("RecordCheck", "%1 defective of %2 delivered: more than there were."))
                    .arg(*product.defectiveQuantity)
                    .arg(*product.deliveredQuantity));
    }

    void checkHandling()
    {
        static const QStringList grades
            = {QString(), u"very-satisfied"_s, u"satisfied"_s, u"fair"_s, u"dissatisfied"_s, u"very-dissatisfied"_s};
        if (!grades.contains(m_record.handling.satisfaction))
            add(Severity::Error, u"handling.satisfaction"_s,
                translated(QT_TRANSLATE_NOOP("RecordCheck", "“%1” is no degree of satisfaction; use one of %2."))
                    .arg(m_record.handling.satisfaction, grades.mid(1).join(u", "_s)));
    }

    const ComplaintRecord& m_record;
    Moment m_now;
    Findings m_findings;
};

} // namespace

Findings checkRecord(const ComplaintRecord& record, const std::optional<Rulebook>& rulebook, Moment now)
{
    return RecordCheck(record, now).findings(rulebook);
}

} // namespace kesu

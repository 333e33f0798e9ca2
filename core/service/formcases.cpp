// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/formcases.h"

#include "core/base/error.h"
#include "core/service/attachmentfiles.h"
#include "core/service/verdictsummary.h"
#include "core/service/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

namespace {

constexpr int sameCustomerLimit = 500;

Error noRulebook(const QString& id)
{
    return Error(ErrorCode::ResourceMissing,
        QCoreApplication::translate(
            "Print", "The rulebook %1 is not at hand, so the form cannot be judged and printed.")
            .arg(id));
}

bool isAnyCostKnown(const Complaint& facts)
{
    return !facts.costs.isEmpty() || facts.compensation;
}

} // namespace

Rulebook FormCases::rulebookOf(const ComplaintRecord& record) const
{
    if (std::optional<Rulebook> rulebook = m_sources.workspace().complaints().rulebookOf(record))
        return *rulebook;
    throw noRulebook(record.rulebook);
}

Verdict FormCases::judged(const ComplaintRecord& record) const
{
    const ComplaintService& complaints = m_sources.workspace().complaints();
    return complaints.judge(record, complaints.historyFor(record));
}

CustomerCase FormCases::shared(const ComplaintRecord& record, const Verdict& verdict, const Rulebook& rulebook,
    const QString& language, const QString& period) const
{
    const AttachmentFiles files(m_sources.workspace().databasePath());
    CustomerCase facts = kesu::customerCase(
        record, &verdict, [&files](const Attachment& attachment) { return files.pathOf(attachment); });
    facts.setting = m_sources.settingFor(language, period);
    facts.words = m_sources.wordsOf(rulebook, language);
    return facts;
}

CustomerCase FormCases::customerCase(
    const ComplaintRecord& record, const Rulebook& rulebook, const QString& language) const
{
    return shared(record, judged(record), rulebook, language, {});
}

InternalCase FormCases::internalCase(const ComplaintRecord& record, const Rulebook& rulebook, const FormDesign& design,
    const QString& language, const QString& period) const
{
    const Workspace& workspace = m_sources.workspace();
    InternalCase facts;
    facts.record = record;
    facts.verdict = judged(record);
    facts.shared = shared(record, *facts.verdict, rulebook, language, period);
    facts.judgedAt = workspace.clock().now();
    const LedgerSummary summary
        = summarize(record, *facts.verdict, facts.judgedAt, workspace.calendar(), m_sources.settings().closeWithin);
    facts.closeDueAt = summary.closeDueAt;
    facts.closedAt = summary.closedAt;
    if (isAnyCostKnown(record.facts) || !summary.lossTotal.isZero()) {
        facts.lossTotal = summary.lossTotal;
        facts.companyBears = summary.companyBears;
    }
    // Counting earlier complaints asks the database: only for layouts that speak of it, rather once too often.
    if (design.source.contains("nth"))
        facts.nth = timesOf(record);
    const AttachmentFiles files(workspace.databasePath());
    for (const Attachment& attachment : record.attachments)
        facts.filePaths.append(files.pathOf(attachment));
    return facts;
}

InternalCase FormCases::blankCase(const Rulebook* rulebook, const QString& language, const QString& period) const
{
    InternalCase facts;
    facts.shared.setting = m_sources.settingFor(language, period);
    if (rulebook != nullptr) {
        facts.shared.words = m_sources.wordsOf(*rulebook, language);
        return facts;
    }
    FormWords words;
    words.label = [](VocabularyKind, const QString& id) { return id; };
    words.ids = [](VocabularyKind) { return QStringList(); };
    facts.shared.words = std::make_shared<const FormWords>(words);
    return facts;
}

std::optional<int> FormCases::timesOf(const ComplaintRecord& record) const
{
    if (record.facts.customer.name.isEmpty() || record.facts.product.name.isEmpty())
        return std::nullopt;
    LedgerQuery query;
    query.customer = record.facts.customer.name;
    query.from = record.facts.registeredAt.date().addMonths(-m_sources.settings().repeatWindowMonths);
    query.to = record.facts.registeredAt.date();
    int times = 1;
    for (const LedgerRow& row : m_sources.workspace().complaints().ledger(query, sameCustomerLimit)) {
        const bool earlier = std::tie(row.registeredAt, row.id) < std::tie(record.facts.registeredAt, record.id);
        const bool shares = std::any_of(row.categories.begin(), row.categories.end(),
            [&](const QString& category) { return record.facts.categories.contains(category); });
        times += row.id != record.id && earlier && row.product == record.facts.product.name && shares;
    }
    return times;
}

} // namespace kesu

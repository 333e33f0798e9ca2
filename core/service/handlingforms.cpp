// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/handlingforms.h"

#include "core/base/error.h"
#include "core/service/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

namespace {

constexpr int sameCustomerLimit = 500;

/// The how-manieth complaint of that customer about that product and one of its defects, within the company's window.
std::optional<int> timesOf(Workspace& workspace, const ComplaintRecord& record, const CompanySettings& settings)
{
    if (record.facts.customer.name.isEmpty() || record.facts.product.name.isEmpty())
        return std::nullopt;
    LedgerQuery query;
    query.customer = record.facts.customer.name;
    query.from = record.facts.registeredAt.date().addMonths(-settings.repeatWindowMonths);
    query.to = record.facts.registeredAt.date();
    int times = 1;
    for (const LedgerRow& row : workspace.complaints().ledger(query, sameCustomerLimit)) {
        const bool earlier = std::tie(row.registeredAt, row.id) < std::tie(record.facts.registeredAt, record.id);
        const bool shares = std::any_of(row.categories.begin(), row.categories.end(),
            [&](const QString& category) { return record.facts.categories.contains(category); });
        times += row.id != record.id && earlier && row.product == record.facts.product.name && shares;
    }
    return times;
}

HandlingFormInput inputFor(Workspace& workspace, const Rulebook& rulebook, const QString& language)
{
    const CompanySettings settings = workspace.settings();
    HandlingFormInput input;
    input.words = formWordsOf(workspace, rulebook, language);
    input.company = settings.companyName;
    input.logoPng = settings.logoPng;
    input.formNumber = companyFormOf(settings.forms, QStringLiteral("handling")).number.value_or(QString());
    input.judgedAt = workspace.clock().now();
    return input;
}

Error noRulebook(const QString& id)
{
    return Error(ErrorCode::ResourceMissing,
        QCoreApplication::translate(
            "Print", "The rulebook %1 is not at hand, so the form cannot be judged and printed.")
            .arg(id));
}

} // namespace

FormTree handlingFormOf(Workspace& workspace, ComplaintId id, PrintProfile profile, const QString& language)
{
    workspace.access().require(profile == PrintProfile::Internal ? Right::PrintInternal : Right::PrintForCustomer);
    ComplaintService& complaints = workspace.complaints();
    const ComplaintRecord record = complaints.load(id);
    const std::optional<Rulebook> rulebook = complaints.rulebookOf(record);
    if (!rulebook)
        throw noRulebook(record.rulebook);
    HandlingFormInput input = inputFor(workspace, *rulebook, language);
    input.verdict = complaints.judge(record, complaints.historyFor(record));
    input.nth = timesOf(workspace, record, workspace.settings());
    input.record = record;
    input.profile = profile;
    return handlingForm(input);
}

FormTree blankHandlingForm(Workspace& workspace, const QString& rulebookId, const QString& language)
{
    workspace.access().requireAny({Right::PrintInternal, Right::PrintForCustomer});
    const std::optional<Rulebook> rulebook = workspace.rulebooks().find(rulebookId, workspace.clock().today());
    if (!rulebook)
        throw noRulebook(rulebookId);
    return handlingForm(inputFor(workspace, *rulebook, language));
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/workspaceprint.h"

#include "core/base/error.h"
#include "core/service/workspace.h"
#include "ui/print/formdocument.h"
#include "ui/print/reportdocument.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace kesu {

namespace {

constexpr int sameCustomerLimit = 500;

/// Names of the company's own departments by code: rulebooks know only theirs.
QHash<QString, QString> departmentNames(Workspace& workspace)
{
    QHash<QString, QString> names;
    for (const Department& department : workspace.masterData().departments())
        names.insert(QStringLiteral("department:") + department.code, department.name);
    return names;
}

FormWords wordsOf(Workspace& workspace, const Rulebook& rulebook, const QString& language)
{
    FormWords words = formWords(rulebook, language);
    const auto ofRulebook = words.label;
    words.label = [ofRulebook, names = departmentNames(workspace)](VocabularyKind kind, const QString& id) {
        const QString label = ofRulebook(kind, id);
        return kind == VocabularyKind::Party && (label == id || QStringLiteral("department:") + label == id)
            ? names.value(id, label)
            : label;
    };
    return words;
}

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
    for (const LedgerRow& row : workspace.complaints().ledger(query, 0, sameCustomerLimit)) {
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
    input.words = wordsOf(workspace, rulebook, language);
    input.company = settings.companyName;
    input.logoPng = settings.logoPng;
    input.formNumber = settings.formNumber;
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
    const std::optional<Rulebook> rulebook = workspace.rulebooks().find(rulebookId, workspace.clock().today());
    if (!rulebook)
        throw noRulebook(rulebookId);
    return handlingForm(inputFor(workspace, *rulebook, language));
}

std::unique_ptr<FormDocument> formDocumentOf(
    Workspace& workspace, const QList<ComplaintId>& ids, PrintProfile profile, const QString& language)
{
    QList<FormTree> forms;
    forms.reserve(ids.size());
    for (const ComplaintId id : ids)
        forms.append(handlingFormOf(workspace, id, profile, language));
    return std::make_unique<FormDocument>(forms);
}

MonthReport monthReportOf(Workspace& workspace, const ReportPeriod& period, const ReportInputs& inputs,
    const QString& language, const SummingProgress& progress)
{
    return ReportService(workspace).report(period, inputs, reportLabels(workspace, period, language), progress);
}

ReportLabels reportLabels(Workspace& workspace, const ReportPeriod& period, const QString& language)
{
    const auto words = std::make_shared<QHash<QString, FormWords>>(); // by rulebook
    const auto labelOf
        = [&workspace, period, language, words](const QString& rulebookId, VocabularyKind kind, const QString& id) {
              auto known = words->constFind(rulebookId);
              if (known == words->constEnd()) {
                  const std::optional<Rulebook> rulebook = workspace.rulebooks().find(rulebookId, period.to());
                  FormWords made;
                  if (rulebook)
                      made = wordsOf(workspace, *rulebook, language);
                  else // complaints of a rulebook that is gone keep their ids as words
                      made.label = [](VocabularyKind, const QString& word) { return word; };
                  known = words->insert(rulebookId, made);
              }
              return known->label(kind, id);
          };
    const auto titleOf = [&workspace](const QString& rulebookId, const QString& edition) {
        const std::optional<Rulebook> rulebook = workspace.rulebooks().find(rulebookId, edition);
        return QStringLiteral("%1 %2").arg(rulebook ? rulebook->title() : rulebookId, edition);
    };
    return {labelOf, titleOf};
}

std::unique_ptr<ReportDocument> reportDocumentOf(Workspace& workspace, const MonthReport& report)
{
    const CompanySettings settings = workspace.settings();
    return std::make_unique<ReportDocument>(report, settings.companyName, settings.logoPng);
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demodata.h"

#include "core/base/error.h"
#include "core/exchange/demogenerator.h"
#include "core/exchange/exchangetext.h"
#include "core/service/workspace.h"

namespace kesu {

namespace {

constexpr qsizetype complaintsAtOnce = 2'000;

} // namespace

void enterMasterData(Workspace& workspace, const DemoCatalogue& catalogue)
{
    CompanySettings settings = workspace.settings();
    settings.companyName = catalogue.company;
    settings.formNumber = catalogue.formNumber;
    settings.rulebooks.removeAll(catalogue.rulebook);
    settings.rulebooks.prepend(catalogue.rulebook);
    workspace.saveSettings(settings);
    MasterDataService& masterData = workspace.masterData();
    Findings findings;
    for (const Department& department : catalogue.departments)
        masterData.save(department, findings);
    for (const Staff& member : catalogue.staff)
        masterData.save(member, findings);
    for (const DemoProduct& product : catalogue.products)
        masterData.save(product.product, findings);
    for (const Weighted<DemoCustomer>& customer : catalogue.customers)
        masterData.save(customer.value.customer, findings);
}

void enterDemoData(Workspace& workspace, const DemoCatalogue& catalogue, const DemoRequest& request,
    const std::function<bool(qsizetype)>& progress)
{
    const std::optional<Rulebook> rulebook = workspace.rulebooks().find(catalogue.rulebook, request.to);
    if (!rulebook)
        throw Error(ErrorCode::ResourceMissing,
            ExchangeText::tr("The rulebook \"%1\" is missing; install Kesu again.").arg(catalogue.rulebook));
    DemoGenerator generator(catalogue, *rulebook, workspace.calendar(), request.seed);
    const Moment asOf = Moment::endOf(request.to);
    ImportOptions options;
    options.numbering = ImportNumbering::ByRegistration;
    options.why = ExchangeText::tr("invented data");
    QList<ComplaintRecord> records;
    qsizetype done = 0;
    const auto enter = [&] {
        workspace.complaints().importRecords(records, options);
        done += records.size();
        records.clear();
        return !progress || progress(done);
    };
    for (const QDate day : generator.days(request.from, request.to, request.complaints)) {
        records.append(knownAt(generator.complaint(day), asOf));
        if (records.size() == complaintsAtOnce && !enter())
            throw Error(ErrorCode::Cancelled, ExchangeText::tr("Stopped; %1 complaints have been entered.").arg(done));
    }
    enter();
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demodata.h"

#include "core/base/error.h"
#include "core/exchange/demogenerator.h"
#include "core/exchange/exchangetext.h"
#include "core/service/bulkimport.h"
#include "core/service/workspace.h"

namespace kesu {

namespace {

constexpr qsizetype complaintsInBlock = 250;
/// In one transaction: 5,000 complaints, some 20 MB.
constexpr int blocksAtOnce = 20;

/// Numbers far apart for blocks side by side.
quint64 seedOf(quint64 seed, int block)
{
    return DemoRandom(seed ^ (static_cast<quint64>(block) << 32U)).next();
}

} // namespace

void enterMasterData(Workspace& workspace, const DemoCatalogue& catalogue)
{
    CompanySettings settings = workspace.settings();
    settings.companyName = catalogue.company;
    CompanyForm handling = companyFormOf(settings.forms, QStringLiteral("handling"));
    handling.number = catalogue.formNumber;
    replaceCompanyForm(settings.forms, handling);
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
    const QList<QDate> days = DemoGenerator(catalogue, *rulebook, workspace.calendar(), request.seed)
                                  .days(request.from, request.to, request.complaints);
    const Moment asOf = Moment::endOf(request.to);
    // Each block has a generator of its own, so that it comes out the same in whatever thread it is made.
    const auto make = [&](int block) {
        DemoGenerator generator(catalogue, *rulebook, workspace.calendar(), seedOf(request.seed, block));
        QList<ComplaintRecord> records;
        for (const QDate day : days.mid(block * complaintsInBlock, complaintsInBlock))
            records.append(knownAt(generator.complaint(day), asOf));
        return records;
    };
    ImportOptions options;
    options.numbering = ImportNumbering::ByRegistration;
    options.why = ExchangeText::tr("invented data");
    qsizetype entered = 0;
    options.keepGoing = [&](qsizetype done) {
        entered = done;
        return !progress || progress(done) || done == request.complaints;
    };
    try {
        BulkImport(workspace, options)
            .runInSteps(static_cast<int>((days.size() + complaintsInBlock - 1) / complaintsInBlock), blocksAtOnce, make,
                [](const ImportOutcome&) {});
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw Error(
                ErrorCode::Cancelled, ExchangeText::tr("Stopped; %1 complaints have been entered.").arg(entered));
        throw;
    }
}

} // namespace kesu

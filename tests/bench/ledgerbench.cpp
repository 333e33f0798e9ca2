// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger and the desk as the window uses them, each beside the same SQL through SQLite's own interface.
#include "core/storage/database.h"
#include "core/storage/ledgertable.h"
#include "tests/bench/bench.h"
#include "tests/bench/benchdatabase.h"

namespace {

using namespace kesu;
using namespace kesu::bench;
using namespace Qt::StringLiterals;

constexpr int visibleRows = 50;

struct NamedQuery
{
    QString name;
    LedgerQuery query;
};

QList<NamedQuery> queries()
{
    QList<NamedQuery> all;
    const std::pair<LedgerSort, QString> sorts[] = {{LedgerSort::RegisteredAt, u"registration"_s},
        {LedgerSort::Number, u"number"_s}, {LedgerSort::Customer, u"customer"_s}, {LedgerSort::Product, u"product"_s},
        {LedgerSort::Status, u"status"_s}, {LedgerSort::LossTotal, u"loss"_s}, {LedgerSort::CloseDueAt, u"due"_s}};
    for (const auto& [sort, name] : sorts) {
        LedgerQuery query;
        query.sort = sort;
        all += {u"first by "_s + name, query};
        query.direction = SortDirection::Ascending;
        all += {u"last by "_s + name, query};
    }
    const auto filtered = [&](const QString& name, const std::function<void(LedgerQuery&)>& set) {
        for (const auto& [sort, sortName] : {sorts[0], sorts[2], sorts[5]}) {
            LedgerQuery query;
            query.sort = sort;
            set(query);
            all += {u"%1 by %2"_s.arg(name, sortName), query};
        }
    };
    filtered(u"pending"_s, [](LedgerQuery& query) { query.statuses = {u"pending"_s}; });
    filtered(u"valid"_s, [](LedgerQuery& query) { query.statuses = {u"valid"_s}; });
    filtered(u"one category"_s, [](LedgerQuery& query) { query.categories = {u"delamination"_s}; });
    filtered(u"one customer"_s, [](LedgerQuery& query) { query.customer = u"禾丰食品有限公司"_s; });
    filtered(u"one party"_s, [](LedgerQuery& query) { query.party = u"department:production"_s; });
    filtered(u"one clause"_s, [](LedgerQuery& query) {
        query.rulebook = u"carton"_s;
        query.clause = u"4.1.2"_s;
    });
    filtered(u"one standard"_s, [](LedgerQuery& query) { query.rulebook = u"carton"_s; });
    filtered(u"one month"_s, [](LedgerQuery& query) {
        query.from = QDate(2025, 6, 1);
        query.to = QDate(2025, 6, 30);
    });
    filtered(u"open"_s, [](LedgerQuery& query) { query.progress = LedgerProgress::Open; });
    filtered(u"overdue"_s, [](LedgerQuery& query) { query.progress = LedgerProgress::Overdue; });
    filtered(u"closed"_s, [](LedgerQuery& query) { query.progress = LedgerProgress::Closed; });
    return all;
}

/// A measurement of some work with the workspace of that size, and of its SQL alone.
void measure(const QString& name, int size, const std::function<void(Workspace&)>& work)
{
    const QString full = u"ledger-%1/%2"_s.arg(sizeName(size), name);
    auto bare = std::make_shared<std::unique_ptr<BareQueries>>();
    const auto run = [=] { work(demoWorkspace(size)); };
    Measurement alone;
    alone.name = full + u" (bare SQLite)"_s;
    alone.unit = u"queries"_s;
    alone.prepare = [=] {
        if (!*bare)
            *bare = std::make_unique<BareQueries>(demoWorkspace(size), run);
    };
    alone.run = [=] { (*bare)->run(); };
    const Registration base(alone);
    Measurement whole;
    whole.name = full;
    whole.unit = u"queries"_s;
    whole.run = run;
    whole.baseline = alone.name;
    const Registration registered(whole);
}

/// The ids of a survey of everything, as the ledger's page has them while it is jumped about in.
const QList<ComplaintId>& surveyed(Workspace& workspace)
{
    static QHash<QString, QList<ComplaintId>> all;
    QList<ComplaintId>& ids = all[workspace.databasePath()];
    if (ids.isEmpty())
        ids = LedgerTable(workspace.database()).survey({}, workspace.clock().now()).ids;
    return ids;
}

const bool registered = [] {
    for (const int size : databaseSizes()) {
        for (const NamedQuery& one : queries())
            measure(one.name, size,
                [query = one.query](Workspace& workspace) { keep(workspace.complaints().ledger(query, visibleRows)); });
        measure(u"jump to the middle"_s, size, [](Workspace& workspace) {
            const QList<ComplaintId>& ids = surveyed(workspace);
            keep(workspace.complaints().ledgerOf(ids.mid(ids.size() / 2, visibleRows)));
        });
        measure(u"jump to the end"_s, size, [](Workspace& workspace) {
            const QList<ComplaintId>& ids = surveyed(workspace);
            keep(workspace.complaints().ledgerOf(ids.last(std::min<qsizetype>(visibleRows, ids.size()))));
        });
        measure(u"survey of all (beside the window)"_s, size,
            [](Workspace& workspace) { keep(LedgerTable(workspace.database()).survey({}, workspace.clock().now())); });
        measure(u"survey of the closed (beside the window)"_s, size, [](Workspace& workspace) {
            LedgerQuery closed;
            closed.progress = LedgerProgress::Closed;
            keep(LedgerTable(workspace.database()).survey(closed, workspace.clock().now()));
        });
        measure(u"totals of all"_s, size, [](Workspace& workspace) { keep(workspace.complaints().ledgerTotals({})); });
        measure(u"desk: overdue"_s, size, [](Workspace& workspace) {
            DeskSpan overdue;
            overdue.before = workspace.clock().now();
            keep(workspace.complaints().desk(overdue, 300));
        });
        measure(u"desk: waiting"_s, size, [](Workspace& workspace) {
            DeskSpan waiting;
            waiting.from = workspace.clock().now();
            waiting.closing = DeskSpan::Closing::Left;
            waiting.undated = DeskSpan::Undated::Counted;
            keep(workspace.complaints().desk(waiting, 300));
        });
        measure(u"load a slip"_s, size, [](Workspace& workspace) {
            const QList<ComplaintId>& ids = surveyed(workspace);
            keep(workspace.complaints().load(ids.at(ids.size() / 3)));
        });
    }
    return true;
}();

} // namespace

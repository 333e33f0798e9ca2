// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportlinesource.h"

#include "core/base/error.h"
#include "core/base/moment.h"
#include "core/storage/database.h"
#include "core/storage/directstatement.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>
#include <functional>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

qint64 secondsOf(const Database& database, const QString& iso)
{
    if (const auto moment = Moment::tryFromIso(iso))
        return moment->seconds();
    throw Error(ErrorCode::DatabaseCorrupt,
        QCoreApplication::translate("Database", "The database “%1” is damaged; restore it from a backup.")
            .arg(QDir::toNativeSeparators(database.path())),
        u"a moment reads “%1”"_s.arg(iso));
}

std::optional<qint64> optionalSeconds(const Database& database, const QString& iso)
{
    if (iso.isEmpty())
        return {};
    return secondsOf(database, iso);
}

ReportLine::Status statusOf(QByteArrayView status)
{
    return status == "valid"  ? ReportLine::Valid
        : status == "pending" ? ReportLine::Pending
        : status == "invalid" ? ReportLine::Invalid
                              : ReportLine::OutOfScope;
}

/// The part of that kind and key, made where it is not there yet.
ReportLine::Part& partOf(ReportLine& line, ReportLine::Part::Kind kind, qint64 key)
{
    for (ReportLine::Part& part : line.parts)
        if (part.kind == kind && part.key == key)
            return part;
    return line.parts.emplaceBack(ReportLine::Part{.kind = kind, .key = key});
}

} // namespace

QList<ReportLine> ReportLineSource::lines(qint64 first, qint64 last, Among among) const
{
    // CROSS JOIN holds the order: the few changed ones first, what belongs to them by their ids.
    const QString from = among == Among::Changed
        ? u" FROM report_change AS one CROSS JOIN ledger_line AS line ON line.complaint_id = one.complaint_id"_s
        : u" FROM ledger_line AS line"_s;
    DirectStatement row(m_database,
        u"SELECT line.complaint_id, line.status, line.registered_at, line.close_due_at, line.closed_at, line.rulebook,"
        " complaint.edition, line.customer_name, line.product_name, line.categories, line.loss_total_fen,"
        " complaint.compensation_fen, complaint.defective_quantity, complaint.satisfaction"_s
            + from
            + u" CROSS JOIN complaint ON complaint.id = line.complaint_id"
              " WHERE line.complaint_id BETWEEN ?1 AND ?2 ORDER BY line.complaint_id"_s);
    row.bind(1, first).bind(2, last);
    QList<ReportLine> lines;
    while (row.next()) {
        ReportLine& line = lines.emplaceBack();
        line.id = row.integer(0);
        line.status = statusOf(row.bytes(1));
        line.registeredAt = secondsOf(m_database, row.text(2));
        line.dueAt = optionalSeconds(m_database, row.text(3));
        line.closedAt = optionalSeconds(m_database, row.text(4));
        line.rulebook = m_keys.keyOf(row.text(5));
        line.edition = m_keys.keyOf(row.text(6));
        line.customer = m_keys.keyOf(row.text(7));
        line.product = m_keys.keyOf(row.text(8));
        line.categories = m_keys.keyOf(joinedSet(row.text(9).split(u'\n')));
        line.loss = row.integer(10);
        line.accepted = row.integer(11);
        line.defective = row.integer(12);
        line.satisfaction = m_keys.keyOf(row.text(13));
    }
    if (!lines.isEmpty())
        addParts(lines, from, first, last);
    return lines;
}

void ReportLineSource::addParts(QList<ReportLine>& lines, const QString& from, qint64 first, qint64 last) const
{
    // Both sides come by id, so one walk along the lines finds the owner of each row.
    const auto each = [&](const QString& table, const QString& columns, const QString& condition,
                          const std::function<void(ReportLine&, const DirectStatement&)>& take) {
        DirectStatement row(m_database,
            u"SELECT part.complaint_id, %1%2 CROSS JOIN %3 AS part ON part.complaint_id = line.complaint_id%4"
            " WHERE line.complaint_id BETWEEN ?1 AND ?2 ORDER BY line.complaint_id"_s.arg(
                columns, from, table, condition));
        row.bind(1, first).bind(2, last);
        auto line = lines.begin();
        while (row.next()) {
            const qint64 id = row.integer(0);
            while (line != lines.end() && line->id < id)
                ++line;
            if (line != lines.end() && line->id == id)
                take(*line, row);
        }
    };
    each(u"demand"_s, u"part.kind, part.amount_fen"_s, {}, [this](ReportLine& line, const DirectStatement& row) {
        partOf(line, ReportLine::Part::Demand, m_keys.keyOf(row.text(1))).amount += row.integer(2);
    });
    each(u"cost"_s, u"part.kind, part.estimate_fen, part.actual_fen"_s, {},
        [this](ReportLine& line, const DirectStatement& row) {
            ReportLine::Part& part = partOf(line, ReportLine::Part::Cost, m_keys.keyOf(row.text(1)));
            part.estimate += row.integer(2);
            part.actual += row.integer(3);
            part.amount += row.optionalInteger(3).value_or(row.integer(2));
        });
    const qint64 company = m_keys.keyOf(u"company"_s);
    each(u"liability_line"_s, u"part.party, part.amount_fen"_s, {},
        [this, company](ReportLine& line, const DirectStatement& row) {
            const qint64 party = m_keys.keyOf(row.text(1));
            partOf(line, ReportLine::Part::Bearer, party).amount += row.integer(2);
            line.company += party == company ? row.integer(2) : 0;
        });
    each(u"goods_return"_s, u"part.amount_fen, part.quantity"_s, {}, [](ReportLine& line, const DirectStatement& row) {
        line.isReturned = true;
        line.returnAmount = row.integer(1);
        line.returnQuantity = row.integer(2);
    });
    each(u"complaint_event"_s, u"part.happened_at"_s, u" AND part.event = 'follow-up'"_s,
        [this](
            ReportLine& line, const DirectStatement& row) { line.followedUpAt = secondsOf(m_database, row.text(1)); });
    for (ReportLine& line : lines) {
        std::sort(line.parts.begin(), line.parts.end(), [](const ReportLine::Part& a, const ReportLine::Part& b) {
            return std::tie(a.kind, a.key) < std::tie(b.kind, b.key);
        });
        QStringList parties;
        for (const ReportLine::Part& part : std::as_const(line.parts))
            if (part.kind == ReportLine::Part::Bearer)
                parties += m_keys.textOf(part.key);
        line.bearers = m_keys.keyOf(joinedSet(parties));
    }
}

} // namespace kesu

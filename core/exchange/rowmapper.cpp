// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowmapper.h"

#include "core/exchange/cellvalues.h"
#include "core/exchange/exchangetext.h"
#include "core/exchange/rowmappercells.h"

#include <QCryptographicHash>
#include <algorithm>

namespace kesu {

RowMapper::RowMapper(Mapping mapping, Rulebook rulebook, Moment now)
    : m_mapping(std::move(mapping))
    , m_rulebook(std::move(rulebook))
    , m_now(now)
{
}

int RowMapper::findHead(const QStringList& names) const
{
    for (const QString& name : names) {
        const QString wanted = comparable(name);
        for (int i = 0; i < m_heads.size(); ++i) {
            if (comparable(m_heads.at(i)) == wanted)
                return i;
        }
    }
    return -1;
}

bool RowMapper::canBeHead(const TableRow& row) const
{
    QSet<QString> heads;
    for (const Cell& cell : row.cells)
        heads.insert(comparable(cell.text));
    int found = 0;
    for (const ColumnRule& rule : m_mapping.columns) {
        const bool present = std::any_of(rule.names.begin(), rule.names.end(),
            [&](const QString& name) { return heads.contains(comparable(name)); });
        if (!present && rule.duty == CellDuty::Required && rule.index == 0)
            return false;
        found += present ? 1 : 0;
    }
    return found > 0;
}

Findings RowMapper::bind(const TableRow& head)
{
    m_heads.clear();
    m_columns.clear();
    m_keyColumns.clear();
    m_namedColumns.clear();
    for (const Cell& cell : head.cells)
        m_heads.append(cell.text.simplified());

    Findings findings;
    const auto missing = [&](Severity severity, const MappingPlace& place, const QString& name) {
        Finding finding;
        finding.severity = severity;
        finding.file = m_mapping.fileName;
        finding.line = place.line;
        finding.column = place.column;
        finding.message = ExchangeText::tr("the table has no column \"%1\"; row %2 has %3")
                              .arg(name)
                              .arg(head.number)
                              .arg(m_heads.join(QStringLiteral(", ")));
        findings.append(finding);
    };
    for (const ColumnRule& rule : m_mapping.columns) {
        const int index = rule.index > 0 ? rule.index - 1 : findHead(rule.names);
        if (index < 0) {
            missing(rule.duty == CellDuty::Required ? Severity::Error : Severity::Warning, rule.place,
                rule.names.join(QStringLiteral("\" / \"")));
            continue;
        }
        m_columns.append(BoundColumn{index, rule, findMappingField(rule.field)});
        m_namedColumns.insert(index);
    }
    for (const QString& name : m_mapping.keyColumns) {
        const int index = findHead({name});
        if (index < 0)
            missing(Severity::Error, {}, name);
        m_keyColumns.append(index);
    }
    return findings;
}

int RowMapper::columnOf(const QString& field) const
{
    const auto found = std::find_if(
        m_columns.begin(), m_columns.end(), [&](const BoundColumn& column) { return column.rule.field == field; });
    return found == m_columns.end() ? -1 : found->index;
}

QList<int> RowMapper::mappedColumns() const
{
    QList<int> columns = m_namedColumns.values();
    std::sort(columns.begin(), columns.end());
    return columns;
}

void RowMapper::addUnnamed(MappedRow& mapped, const TableRow& row) const
{
    if (m_mapping.unnamed == UnnamedColumns::LeaveOut)
        return;
    for (int i = 0; i < row.cells.size(); ++i) {
        if (!m_namedColumns.contains(i) && !row.cells.at(i).isBlank() && !rejectHeads().contains(m_heads.value(i)))
            noteRemark(mapped.record, m_heads.value(i).isEmpty() ? columnLetters(i) : m_heads.at(i),
                row.cells.at(i).text.trimmed());
    }
}

QString RowMapper::keyOf(const TableRow& row, QList<RowProblem>& problems) const
{
    QStringList parts;
    if (m_keyColumns.isEmpty()) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const Cell& cell : row.cells)
            hash.addData(cell.text.trimmed().toUtf8() + '\x1f');
        return m_mapping.source + QLatin1Char(':') + QString::fromLatin1(hash.result().toHex().left(32));
    }
    for (const int index : m_keyColumns) {
        const QString part = row.cells.value(index).text.trimmed();
        if (part.isEmpty())
            problems.append(RowProblem{row.number, index, m_heads.value(index), {},
                ExchangeText::tr("is empty; this column makes the row known, so that it is taken only once")});
        parts.append(part);
    }
    return m_mapping.source + QLatin1Char(':') + parts.join(QLatin1Char('|'));
}

void RowMapper::finish(MappedRow& mapped, const TableRow& row) const
{
    Complaint& facts = mapped.record.facts;
    if (facts.registeredAt == Moment() && facts.complaintDate)
        facts.registeredAt = Moment::startOf(*facts.complaintDate);
    const bool dayRejected
        = std::any_of(mapped.problems.begin(), mapped.problems.end(), [&](const RowProblem& problem) {
              return problem.column == columnOf(QStringLiteral("registeredAt"))
                  || problem.column == columnOf(QStringLiteral("complaintDate"));
          });
    const int dayColumn = std::max(columnOf(QStringLiteral("registeredAt")), columnOf(QStringLiteral("complaintDate")));
    if (facts.registeredAt == Moment()) {
        if (!dayRejected)
            mapped.problems.append(RowProblem{row.number, dayColumn, m_heads.value(dayColumn), {},
                ExchangeText::tr("the day of the complaint is missing; write it like 2026-10-05")});
    } else if (facts.registeredAt > m_now) {
        mapped.problems.append(
            RowProblem{row.number, dayColumn, m_heads.value(dayColumn), row.cells.value(dayColumn).text.trimmed(),
                ExchangeText::tr("lies in the future; it is %1 now").arg(m_now.toDisplay())});
    }
    if (facts.responsibleTotal() > Share::whole()) {
        const int column = columnOf(QStringLiteral("responsible"));
        mapped.problems.append(
            RowProblem{row.number, column, m_heads.value(column), row.cells.value(column).text.trimmed(),
                ExchangeText::tr("the shares come to %1; 100% is the most").arg(facts.responsibleTotal().toString())});
    }
    mapped.record.source = keyOf(row, mapped.problems);
}

MappedRow RowMapper::map(const TableRow& row) const
{
    MappedRow mapped;
    mapped.record.rulebook = m_mapping.rulebook;
    if (row.damaged) {
        mapped.problems.append(RowProblem{row.number, -1, {}, {},
            ExchangeText::tr("holds bytes that mean nothing in this encoding; name the right one in the mapping "
                             "(encoding = \"GB18030\" or \"UTF-8\")")});
        return mapped;
    }
    CellFiller filler(m_rulebook, mapped);
    for (const FixedValue& fixed : m_mapping.fixed)
        filler.fillFixed(fixed, row.number);
    for (const BoundColumn& column : m_columns)
        filler.fill(column.rule, column.field, row, column.index, m_heads.value(column.index), m_mapping.codes);
    addUnnamed(mapped, row);
    finish(mapped, row);
    return mapped;
}

} // namespace kesu

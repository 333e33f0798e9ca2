// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mappedtable.h"

#include "core/exchange/exchangetext.h"

#include <QFileInfo>
#include <algorithm>

namespace kesu {

namespace {

/// So many rows may stand above the head: a title, a line about the period, an explanation.
constexpr int rowsToSearch = 30;

} // namespace

MappedTable::MappedTable(const QString& path, Mapping mapping, Rulebook rulebook, Moment now)
    : m_fileName(QFileInfo(path).fileName())
    , m_reader(openTable(path, mapping.format))
    , m_mapper(std::move(mapping), std::move(rulebook), now)
{
}

bool MappedTable::hasHead() const
{
    const QList<ColumnRule>& columns = m_mapper.mapping().columns;
    return m_mapper.mapping().headerRow > 0
        || std::any_of(columns.begin(), columns.end(), [](const ColumnRule& rule) { return rule.index == 0; });
}

ReadStep MappedTable::readAhead()
{
    TableRow row;
    m_state = m_reader->next(row);
    if (m_state == ReadStep::Row)
        m_ahead.push_back(std::move(row));
    return m_state;
}

Findings MappedTable::findHead()
{
    const int wanted = m_mapper.mapping().headerRow;
    QStringList seen;
    for (int i = 0; i < rowsToSearch || wanted > 0; ++i) {
        if (readAhead() != ReadStep::Row)
            break;
        const TableRow row = std::move(m_ahead.back());
        m_ahead.pop_back();
        if (wanted > 0 ? row.number >= wanted : m_mapper.canBeHead(row)) {
            if (wanted > 0 && row.number > wanted)
                break;
            return m_mapper.bind(row);
        }
        if (seen.isEmpty() && row.cells.size() > 1) {
            for (const Cell& cell : row.cells)
                seen.append(cell.text.simplified());
        }
    }
    if (m_state == ReadStep::Broken)
        return {problem()};
    Finding finding;
    finding.file = m_fileName;
    if (wanted > 0) {
        finding.line = wanted;
        finding.message
            = ExchangeText::tr("row %1 is empty, but the mapping says that the heads stand there (headerRow)")
                  .arg(wanted);
    } else {
        QStringList required;
        for (const ColumnRule& rule : m_mapper.mapping().columns) {
            if (rule.duty == CellDuty::Required)
                required.append(rule.names.join(QLatin1Char('/')));
        }
        finding.message
            = ExchangeText::tr("no row among the first %1 holds the heads that this mapping needs (%2); found were %3. "
                               "Choose another mapping or put these heads into it")
                  .arg(rowsToSearch)
                  .arg(required.join(QStringLiteral(", ")),
                      seen.isEmpty() ? ExchangeText::tr("none") : seen.join(QStringLiteral(", ")));
    }
    return {finding};
}

Findings MappedTable::open()
{
    if (hasHead())
        return findHead();
    return m_mapper.bind(TableRow());
}

ReadStep MappedTable::next(Row& row)
{
    const auto heldBack = static_cast<std::size_t>(m_mapper.mapping().skipRowsAtEnd);
    while (m_state == ReadStep::Row && m_ahead.size() <= heldBack)
        readAhead();
    if (m_state == ReadStep::Broken)
        return m_state;
    if (m_ahead.size() <= heldBack)
        return ReadStep::End;
    row.cells = std::move(m_ahead.front());
    m_ahead.pop_front();
    row.mapped = m_mapper.map(row.cells);
    return ReadStep::Row;
}

} // namespace kesu

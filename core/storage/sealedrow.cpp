// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealedrow.h"

#include "core/storage/directstatement.h"

#include <algorithm>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

/// Longer lists of names are written as their hash: most of what a complaint has to have hashed would be names.
constexpr qsizetype longestNames = 64;
constexpr size_t mostColumns = 64;

} // namespace

SealedRow::SealedRow(const SealedTable& table, const DirectStatement& select)
    : m_table(table.table.toUtf8())
{
    for (int i = 1; i < select.columns(); ++i) {
        const QByteArray name = select.columnName(i);
        if ((table.only.isEmpty() || table.only.contains(name)) && !table.except.contains(name))
            m_columns.push_back({name, i});
    }
    std::ranges::sort(m_columns, {}, &Column::name);
    Q_ASSERT_X(m_columns.size() <= mostColumns, "SealedRow", "a table has more columns than can be sealed");
}

QString SealedRow::selectSql(const SealedTable& table, const QString& where)
{
    const QString key = table.key.isEmpty() ? u"0"_s : table.key;
    QStringList order;
    if (!table.key.isEmpty())
        order += table.key;
    if (!table.order.isEmpty())
        order += table.order;
    return u"SELECT %1, * FROM %2 %3 ORDER BY %4"_s.arg(key, table.table, where, order.join(u", "));
}

const QByteArray& SealedRow::namesOf(quint64 present)
{
    const auto known = m_names.constFind(present);
    if (known != m_names.constEnd())
        return *known;
    CanonicalForm names;
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (present & (quint64(1) << i))
            names.text(m_columns[i].name);
    return *m_names.insert(present, names.form().size() > longestNames ? names.hash() : names.form());
}

void SealedRow::appendTo(CanonicalForm& form, const DirectStatement& row)
{
    quint64 present = 0;
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (row.kind(m_columns[i].index) != DirectStatement::Kind::Null)
            present |= quint64(1) << i;
    form.text(m_table);
    form.bytes(namesOf(present));
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (present & (quint64(1) << i))
            form.column(row, m_columns[i].index);
}

void beginThing(CanonicalForm& form, const SealedKind& kind, qint64 id)
{
    form.clear();
    form.text(QByteArrayView("kesu-state-1"));
    form.text(kind.word);
    form.number(id);
}

} // namespace kesu

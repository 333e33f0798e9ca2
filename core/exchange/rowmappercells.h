// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cellvalues.h"
#include "core/exchange/rowmapper.h"

namespace kesu {

/// Adds a line "label: text" to the remarks.
void noteRemark(ComplaintRecord& record, const QString& label, const QString& text);

/// Puts the cells of one row into the fields of its record; what cannot be put becomes a problem of the row.
class CellFiller
{
public:
    CellFiller(const Rulebook& rulebook, MappedRow& mapped)
        : m_rulebook(rulebook)
        , m_mapped(mapped)
    {
    }

    void fillFixed(const FixedValue& fixed, qint64 rowNumber);
    /// field: of the rule, empty where the column is only kept as a remark.
    void fill(const ColumnRule& rule, const std::optional<MappingField>& field, const TableRow& row, int index,
        const QString& head, const QMap<QString, CodeTable>& codes);

private:
    void fillField(const MappingField& field);
    void fillText(const MappingField& field);
    void fillDay(const MappingField& field);
    void fillMoment(const MappingField& field);
    void fillMoney(const MappingField& field);
    void fillQuantity(const MappingField& field);
    void fillCodes(const MappingField& field);
    void fillBearers();
    void fillMeasures();
    void fillYesNo(const MappingField& field);
    QStringList idsOf(const QString& word, const MappingField& field);
    std::optional<DateValue> dateValue() const;
    void reject(const QString& message);
    void rejectDate();

    const Rulebook& m_rulebook;
    MappedRow& m_mapped;
    // the cell at hand
    const ColumnRule* m_rule = nullptr;
    const CodeTable* m_codes = nullptr;
    RowProblem m_place;
    QString m_text;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"
#include "core/rulebook/rulebook.h"

#include <optional>

namespace kesu {

/// How the cells of a field are read.
enum class FieldKind {
    Text,
    LongText, ///< may have lines
    Day,
    Moment,
    Quantity,
    Amount,
    Code, ///< one id of a vocabulary
    Codes, ///< several
    Bearers, ///< parties with their shares
    Measures, ///< one measure a piece
    YesNo,
};

/// A field of the record that a column may fill.
struct MappingField
{
    QString path; ///< as the mapping writes it: "product.deliveredOn", "handling.phone", "costs.freight.estimate"
    QString root; ///< the part before the id where the path holds one: "costs.estimate"; else the path
    QString id; ///< the id inside the path, or empty
    FieldKind kind = FieldKind::Text;
    /// The vocabulary of the values (Code, Codes, Bearers) or of the id in the path.
    std::optional<VocabularyKind> vocabulary;

    friend bool operator==(const MappingField&, const MappingField&) = default;
};

/// Understands the paths of the case JSON (without "complaint."), "number", "handling.…" and those with an id in them:
/// "events.ID" (moment), "demands.KIND" and "costs.KIND" (amount), "costs.KIND.estimate", "evidence.KIND" (day). Empty
/// for anything else.
std::optional<MappingField> findMappingField(const QString& path);

/// All paths, those with an id written "costs.KIND".
QStringList mappingFieldPaths();

/// The text that such a field keeps, to write to; null for a field that is no text.
QString* textOf(ComplaintRecord& record, const QString& path);
/// The day, amount or count that such a field keeps; null for another kind of field.
std::optional<QDate>* dayOf(ComplaintRecord& record, const QString& path);
std::optional<Money>* moneyOf(ComplaintRecord& record, const QString& path);
std::optional<qint64>* quantityOf(ComplaintRecord& record, const QString& path);

} // namespace kesu

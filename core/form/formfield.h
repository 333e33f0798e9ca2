// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formtree.h"
#include "core/rulebook/rulebook.h"

namespace kesu {

struct CustomerCase;
struct InternalCase;

/// On whose paper a field or list may stand.
enum class FieldAudience {
    Everybody, ///< on the customer's and on the internal one
    Internal, ///< the company's own people only
};

enum class FieldKind { Text, Day, Moment, Quantity, Amount, Share, Number, Choice };

/// How a cell asks for its field.
enum class FieldForm {
    Usual, ///< choices as boxes, everything else as text
    Boxes, ///< all words with a box each
    Text, ///< of a choice: what was chosen
    Time, ///< of a day or moment: with the time of day
};

struct FieldQuestion
{
    QString parameter; ///< the id behind the dot, or empty
    FieldForm form = FieldForm::Usual;
    QStringList only; ///< of a choice: these words; empty: all

    friend bool operator==(const FieldQuestion&, const FieldQuestion&) = default;
};

/// What a field has to say about one complaint.
struct FormValue
{
    QString text = {}; ///< empty: not known
    QList<TickBox> boxes = {}; ///< where boxes were asked for
    std::optional<qint64> figure = {}; ///< what totals add: pieces, fen, or nothing

    friend bool operator==(const FormValue&, const FormValue&) = default;
};

/// Something that a layout can print. Those for everybody read a CustomerCase and thus cannot know more.
struct FormField
{
    using ReadCustomer = FormValue (*)(const CustomerCase&, const FieldQuestion&);
    using ReadInternal = FormValue (*)(const InternalCase&, const FieldQuestion&);
    using ReadCustomerLine = FormValue (*)(const CustomerCase&, qsizetype line);
    using ReadInternalLine = FormValue (*)(const InternalCase&, qsizetype line);

    QString id; ///< "customer.name"; of one that takes an id behind a dot: "event"
    FieldKind kind = FieldKind::Text;
    const char* source = ""; ///< its name, translated in the context "FormField"
    std::optional<VocabularyKind> parameter; ///< what the id behind the dot is
    std::optional<VocabularyKind> words; ///< of a choice among words of the rulebook
    QString list; ///< of a column: the list whose lines it reads, else empty

    // One of these, or the first two or last two where the internal paper tells more.
    ReadCustomer readCustomer = nullptr;
    ReadInternal readInternal = nullptr;
    ReadCustomerLine readCustomerLine = nullptr;
    ReadInternalLine readInternalLine = nullptr;

    FieldAudience audience() const
    {
        return readCustomer != nullptr || readCustomerLine != nullptr ? FieldAudience::Everybody
                                                                      : FieldAudience::Internal;
    }
    /// In the language of the program.
    QString label() const;
};

/// A list of things of a complaint: one line each.
struct FormListSource
{
    QString id; ///< "measures"
    QString prefix; ///< of its columns: "measure"
    qsizetype (*countCustomer)(const CustomerCase&) = nullptr; ///< one of the two, or both
    qsizetype (*countInternal)(const InternalCase&) = nullptr;
    bool isOfVerdict = false; ///< complete as soon as a verdict is there; others may be added to by hand

    FieldAudience audience() const
    {
        return countCustomer != nullptr ? FieldAudience::Everybody : FieldAudience::Internal;
    }
};

} // namespace kesu

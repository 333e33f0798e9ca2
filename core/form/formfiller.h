// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formdesign.h"
#include "core/form/internalcase.h"

namespace kesu {

/// What stands in the head of one form besides its title.
struct FormHead
{
    QString title; ///< empty: the layout's own
    QString number; ///< form number and revision as printed, or empty
    std::optional<QStringList> copies; ///< not given: the layout's own; an empty list: none
    QString code; ///< of the QR code
    QString codeText;
    QString note; ///< behind the standard's name: clause of the form, or empty
    QStringList hidden; ///< fields that the company does not print

    friend bool operator==(const FormHead&, const FormHead&) = default;
};

/// The form for the company's own people. Pure: the same arguments give the same tree.
FormTree fillForm(const FormDesign& design, const FormHead& head, const InternalCase& facts);
/// The form for the customer: it is given nothing that the customer may not know.
FormTree fillForm(const FormDesign& design, const FormHead& head, const CustomerCase& facts);

/// One line of a register.
ListLine fillLine(const FormDesign& design, const FormHead& head, const InternalCase& facts, qsizetype number);
/// A register without lines: its head, its columns and the blocks above. facts: a blank case with the surroundings.
FormTree fillRegister(const FormDesign& design, const FormHead& head, const InternalCase& facts);

} // namespace kesu

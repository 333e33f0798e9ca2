// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formfield.h"

// The tables that the catalogue is made of. Each adds fields in the order in which they are listed.
namespace kesu::fieldtables {

void addComplaintFields(QList<FormField>& fields); ///< what the customer may know
void addResultFields(QList<FormField>& fields); ///< the same of judgement, handling and answer
void addInternalFields(QList<FormField>& fields);
void addLists(QList<FormListSource>& lists, QList<FormField>& columns);

} // namespace kesu::fieldtables

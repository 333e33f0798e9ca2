// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"

namespace kesu {

/// One field of a slip as text.
struct FieldValue
{
    QString path; ///< as in the case JSON ("complaint.demands[0].amount"), or "handling.contact"
    QString value; ///< as in the case JSON; empty where it is not known

    friend bool operator==(const FieldValue&, const FieldValue&) = default;
};

/// One field that differs between two states of a slip.
struct FieldChange
{
    QString path;
    QString oldValue;
    QString newValue;

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// Every field that a user fills in, in the order of the slip. Sets of ids (categories, circumstances, signers) are one
/// field each. Attachments are not among them.
QList<FieldValue> fieldsOf(const ComplaintRecord& record);
/// What differs, in the order of the slip.
QList<FieldChange> changesBetween(const ComplaintRecord& before, const ComplaintRecord& after);

} // namespace kesu

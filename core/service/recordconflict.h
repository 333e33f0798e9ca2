// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"

namespace kesu {

/// Whose state of a field.
enum class EditSide { Mine, Theirs };

/// One field, or one whole list, in which my edit of a slip and what somebody else has saved meanwhile differ.
struct FieldConflict
{
    /// As the history has it ("complaint.customer.name"); of a list its own ("complaint.demands"), of a return of goods
    /// "complaint.return": their parts belong together and are chosen together.
    QString path;
    QString base; ///< before both, as in the history; the parts of a list separated by "; "
    QString mine;
    QString theirs;
    bool isConflict = false; ///< both changed it, or what was before is not known; otherwise one side did

    /// Whose state stays unless the user says otherwise: that of the one who changed it, mine where both did.
    EditSide usual() const { return !isConflict && mine == base ? EditSide::Theirs : EditSide::Mine; }

    friend bool operator==(const FieldConflict&, const FieldConflict&) = default;
};

/// What to show after Error{ChangedByOthers}, in the order of the slip. base: the slip as it was when the edit began;
/// without one every difference is a conflict. Attachments are not among them: those that either side added are kept,
/// those that either side removed go.
QList<FieldConflict> conflictsBetween(
    const std::optional<ComplaintRecord>& base, const ComplaintRecord& mine, const ComplaintRecord& theirs);

/// My edit on top of theirs: with their id, version, state and number, ready to be checked and saved. choices: by path,
/// what the user chose; a field that is not among them takes its usual side.
ComplaintRecord merged(const std::optional<ComplaintRecord>& base, const ComplaintRecord& mine,
    const ComplaintRecord& theirs, const QMap<QString, EditSide>& choices = {});

} // namespace kesu

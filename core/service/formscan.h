// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"
#include "core/complaint/ledger.h"
#include "core/form/formcode.h"

namespace kesu {

class Workspace;

/// How a printed form stands to what is stored.
enum class PaperState {
    Present, ///< it shows what is stored now
    Changed, ///< the record has been changed since it was printed
    Filed, ///< it is of a draft, which has gone into the ledger since
    Gone, ///< it is of a draft that was thrown away
    Foreign, ///< no complaint of this database has ever been in the state that it shows
};

/// What is known of a form by its code.
struct ScannedForm
{
    PaperState state = PaperState::Foreign;
    ComplaintId complaint; ///< given unless Gone or Foreign
    QString number; ///< as it is now, or empty
    FormCode paper;
    int version = 0; ///< of the record now
    /// What has happened to the record since, in that order; empty for whoever may not see the history.
    QList<HistoryEntry> since;

    friend bool operator==(const ScannedForm&, const ScannedForm&) = default;
};

/// The code for forms of the record as it is stored; one indexed read.
FormCode formCodeOf(Workspace& workspace, const ComplaintRecord& record);

/// Compares a form with what is stored. Throws Error: NotAllowed (complaints, or drafts of others, must not be seen),
/// SignInNeeded.
ScannedForm scanForm(Workspace& workspace, const FormCode& paper);

/// The result as a sentence: "The form shows KS202610-0042 as it is now." Translated.
QString sentenceOf(const ScannedForm& form);

} // namespace kesu

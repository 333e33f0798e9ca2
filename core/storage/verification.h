// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/storage/chainhead.h"

#include <QList>
#include <optional>

namespace kesu {

/// How much a verification looks at.
enum class VerifyDepth {
    Quick, ///< without the contents of attachments and without comparing indexes with their tables
    Plain, ///< everything stored
};

/// Where something was found.
enum class VerifyArea {
    File, ///< pages of the database that cannot be right
    Schema, ///< tables, indexes and triggers that differ from those of this program
    History, ///< an entry of the chain
    Record, ///< a row that is not as the last entry about it left it
    Derived, ///< a row that Kesu can make anew, not as it was written
    Attachment, ///< a content that is missing or changed
};

/// One broken place.
struct VerifyFinding
{
    VerifyArea area = VerifyArea::File;
    QString message; ///< one whole sentence in the user's language that names the place
    QString table; ///< or empty
    QString thing; ///< what it is about, as the history names it ("complaint", "customer" …), or empty
    qint64 id = 0; ///< of the thing, or 0
    QString number; ///< of the complaint, or empty
    QString file; ///< the name of the attachment, or empty
    qint64 sequence = 0; ///< the broken entry of the history, or the last sound one about the thing; 0: none
    QString who; ///< of that entry
    std::optional<Moment> at; ///< of that entry

    friend bool operator==(const VerifyFinding&, const VerifyFinding&) = default;
};

/// What a head from paper is in this database.
struct PaperHead
{
    bool isInChain = false;
    qint64 sequence = 0; ///< the entry it names
    std::optional<Moment> at; ///< of that entry, if it is there
    QString who;
    QString message; ///< one sentence

    friend bool operator==(const PaperHead&, const PaperHead&) = default;
};

/// What a verification looked at and found.
struct VerifyReport
{
    QList<VerifyFinding> findings; ///< the first places first, cut at mostFindings
    qint64 found = 0; ///< of all, counted beyond those listed
    ChainHead head; ///< the end of the history
    qint64 entries = 0;
    qint64 complaints = 0;
    qint64 contents = 0; ///< of attachments that were read
    qint64 contentBytes = 0;
    std::optional<PaperHead> paper; ///< if one was asked about

    bool isSound() const { return found == 0 && (!paper || paper->isInChain); }

    static constexpr qsizetype mostFindings = 1000;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaint.h"

namespace kesu {

/// One change of a case that staff could bring about, fill in or correct.
struct CaseEdit
{
    enum class Kind {
        SetId, ///< the field becomes `id`
        SetDay, ///< the field becomes `day`
        SetAmount, ///< the field becomes `amount`
        SetNumber, ///< the field becomes `number`
        SetText, ///< the field gets some text
        SetFlag, ///< the field becomes true (`number` 1) or false
        Add, ///< `id` into the set at `path`
        Remove, ///< `id` out of the set at `path`
        AddDemand, ///< a demand of kind `id`
        RemoveDemand, ///< every demand of kind `id`
        RecordEvent, ///< the event `id` happens at `at`
        HandIn, ///< a piece of kind `id` comes on `day`, signed by `signers`
        MovePiece, ///< the piece number `index` came on `day`
        Approve, ///< the role `id` approves `matter` at `at` by signature
    };
    /// What it takes: Act: do it now. Fill: enter what is the case anyhow. Correct: only if the record is wrong.
    enum class Group { Act, Fill, Correct };
    /// Whether an earlier or later day, or a smaller or larger figure, does as well.
    enum class Bound { Exactly, AtMost, AtLeast };

    Kind kind = Kind::SetId;
    Group group = Group::Correct;
    Bound bound = Bound::Exactly;
    QString path; ///< of the field in the case, without "complaint."
    QString id;
    QString matter;
    QStringList orIds; ///< other ids that would do as well
    QStringList signers;
    std::optional<QDate> day;
    std::optional<Moment> at;
    std::optional<Money> amount;
    qint64 number = 0;
    qsizetype index = 0;
    std::optional<Moment> latest; ///< until when it has to be done

    friend bool operator==(const CaseEdit&, const CaseEdit&) = default;
};

/// The case with the change made.
Case edited(const Case& facts, const CaseEdit& edit);
Case edited(const Case& facts, const QList<CaseEdit>& edits);

/// Ids as JSON spells them: set, add, remove, record-event, hand-in, correct-evidence, approve; act, fill, correct;
/// exactly, at-most, at-least.
QString toId(CaseEdit::Kind kind);
QString toId(CaseEdit::Group group);
QString toId(CaseEdit::Bound bound);

} // namespace kesu

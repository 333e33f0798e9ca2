// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaint.h"

#include <QCoreApplication>

namespace kesu {

/// How an approval was given, in words; and how those that were typed in and those that were signed here share a list.
class ApprovalWords
{
    Q_DECLARE_TR_FUNCTIONS(ApprovalWords)

public:
    /// "2026-10-06 15:00, signed in as 赵强", "2026-10-06 15:00 on paper, entered by 陈敏" …
    static QString how(const Approval& approval);

    /// Those that are typed into rows: all that were not given by signing in, which nobody types over.
    static QList<Approval> typed(const QList<Approval>& all);
    /// The list with these in place of what was typed before; signed ones stay where they are. What a row does not
    /// show, such as who entered it, goes with the matter and the role.
    static QList<Approval> withTyped(const QList<Approval>& all, const QList<Approval>& typed);
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/complaint/ledger.h"

#include <QList>
#include <QString>

namespace kesu {

/// What somebody wants on paper.
struct FormRequest
{
    enum class Kind {
        Complaints, ///< a form for each of the complaints
        Blank, ///< a form to write by hand
        Register, ///< the complaints of the query as a list
    };

    Kind kind = Kind::Complaints;
    QString key = {}; ///< of the form; empty: the one used last, or the first that fits
    QList<ComplaintId> complaints = {}; ///< of Complaints, at least one
    QString rulebook = {}; ///< of Blank: whose forms and words
    LedgerQuery query = {}; ///< of Register
    QString period = {}; ///< of Register: printed in its head, or empty
};

} // namespace kesu

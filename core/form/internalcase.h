// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/customercase.h"

namespace kesu {

/// All that a paper for the company's own people can be filled with. Default-made it is a blank form.
struct InternalCase
{
    CustomerCase shared; ///< what the customer may know too
    ComplaintRecord record;
    std::optional<Verdict> verdict; ///< empty: not judged
    Moment judgedAt; ///< the moment of the verdict
    std::optional<int> nth; ///< the how-manieth complaint of the same customer, product and category
    std::optional<Moment> closeDueAt; ///< by the rulebook, else by the company's own limit
    std::optional<Moment> closedAt;
    std::optional<Money> lossTotal; ///< as the ledger has it
    std::optional<Money> companyBears;
    QStringList filePaths; ///< of the record's attachments: where their contents lie, as many

    friend bool operator==(const InternalCase&, const InternalCase&) = default;
};

} // namespace kesu

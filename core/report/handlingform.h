// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"
#include "core/form/formtree.h"
#include "core/form/formwords.h"
#include "core/form/printprofile.h"
#include "core/judgement/verdict.h"

namespace kesu {

/// Everything that the 客户投诉处理单 is made from.
struct HandlingFormInput
{
    ComplaintRecord record;
    std::optional<Verdict> verdict; ///< empty for a blank form
    Moment judgedAt; ///< the moment of the verdict
    FormWords words;
    QString company;
    QByteArray logoPng;
    QString formNumber;
    std::optional<int> nth; ///< the how-manieth complaint of the same customer, product and category
    PrintProfile profile = PrintProfile::Internal;
};

/// 客户投诉处理单 with its seven blocks (the customer's copy has five). Pure.
FormTree handlingForm(const HandlingFormInput& input);

} // namespace kesu

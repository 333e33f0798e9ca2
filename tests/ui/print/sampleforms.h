// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formfiller.h"

namespace kesu::test {

/// Everything that a form is made from, to be changed by tests.
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

/// The same as the filler takes it.
InternalCase caseOf(const HandlingFormInput& input);
/// The shipped handling form, or the answer form for the customer.
FormTree handlingForm(const HandlingFormInput& input);

/// Words for a few ids, the id itself for every other.
FormWords sampleWords();
/// A complaint with everything filled in, judged and agreed to.
HandlingFormInput fullForm();
/// Nothing but the words.
HandlingFormInput blankForm();
/// Ten thousand characters of description, 200 costs, long names.
HandlingFormInput extremeForm();

} // namespace kesu::test

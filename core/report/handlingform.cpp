// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/handlingform.h"

#include "core/report/handlingformblocks.h"

#include <QCoreApplication>

namespace kesu {

FormTree handlingForm(const HandlingFormInput& input)
{
    using namespace handlingblocks;
    const bool internal = input.profile == PrintProfile::Internal;
    FormTree form;
    form.company = input.company;
    form.logoPng = input.logoPng;
    form.formNumber = input.formNumber;
    form.title = internal ? QCoreApplication::translate("HandlingForm", "Customer complaint handling form")
                          : QCoreApplication::translate("HandlingForm", "Customer complaint answer form");
    form.serialLabel = QCoreApplication::translate("HandlingForm", "No.");
    form.serial = input.record.number;
    if (!internal)
        form.copies = {QCoreApplication::translate("HandlingForm", "Customer's copy")};
    form.subtitle = QCoreApplication::translate("HandlingForm", "By: %1").arg(input.words.rulebookTitle);
    form.blocks = {complaintBlock(input), judgementBlock(input), investigationBlock(input)};
    if (internal)
        form.blocks.append(lossBlock(input));
    form.blocks.append(measuresBlock(input));
    form.blocks.append(internal ? approvalBlock(input) : customerSignBlock());
    form.blocks.append(answerBlock(input));
    form.foot = internal ? QCoreApplication::translate("HandlingForm", "Internal: not to be given to the customer")
                         : input.company;
    return form;
}

} // namespace kesu

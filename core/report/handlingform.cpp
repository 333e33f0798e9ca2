// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/handlingform.h"

#include "core/report/handlingformblocks.h"

#include <QCoreApplication>

namespace kesu {

FormWords formWords(const Rulebook& rulebook, const QString& language)
{
    FormWords words;
    words.label = [rulebook, language](VocabularyKind kind, const QString& id) { return rulebook.label(kind, id, language); };
    words.ids = [rulebook](VocabularyKind kind) {
        QStringList ids;
        for (const Term& term : rulebook.terms(kind))
            ids.append(term.id);
        return ids;
    };
    words.rulebookTitle = QStringLiteral("%1 %2").arg(rulebook.title(), rulebook.edition());
    return words;
}

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
    form.copyName = internal ? QString() : QCoreApplication::translate("HandlingForm", "Customer's copy");
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kesu {

class SlipForm;

// The parts of the paper, in its order. Each adds its section to the form, with its fields and their bindings.
void addComplaintSection(SlipForm& form);
void addEvidenceSection(SlipForm& form);
void addCircumstancesSection(SlipForm& form);
void addReturnSection(SlipForm& form);
void addInvestigationSection(SlipForm& form);
void addLossSection(SlipForm& form);
void addHandlingSection(SlipForm& form);
void addApprovalSection(SlipForm& form);
void addStagesSection(SlipForm& form);
void addAnswerSection(SlipForm& form);
void addHistorySection(SlipForm& form);

} // namespace kesu

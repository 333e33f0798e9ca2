// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/handlingform.h"

namespace kesu::handlingblocks {

// The blocks of the 客户投诉处理单 in the order of the paper. A block that the profile may not see is not called for
// it.
FormBlock complaintBlock(const HandlingFormInput& input);
FormBlock judgementBlock(const HandlingFormInput& input);
FormBlock investigationBlock(const HandlingFormInput& input);
FormBlock lossBlock(const HandlingFormInput& input); ///< internal only
FormBlock measuresBlock(const HandlingFormInput& input);
FormBlock approvalBlock(const HandlingFormInput& input); ///< internal only
FormBlock customerSignBlock(); ///< the customer's copy has it in place of the approvals
FormBlock answerBlock(const HandlingFormInput& input);

/// The name of one of the company's people, or the sign that it may not be seen.
QString staffName(const ComplaintRecord& record, const QString& name);

/// 「脱层、起泡」
QString joinLabels(const FormWords& words, VocabularyKind kind, const QStringList& ids);

} // namespace kesu::handlingblocks

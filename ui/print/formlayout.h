// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laidform.h"

namespace kesu {

/// Breaks the form's texts into lines and its rows onto pages. Pictures are measured, not read.
LaidForm layOut(const FormTree& form, const FormStyle& style);

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laidform.h"
#include "ui/print/pageink.h"

namespace kesu {

/// Puts one page of one copy of a form on paper: head, rows, rules, upright titles, foot, pictures.
void putFormPage(PageInk& ink, const LaidForm& form, int page, int copy, const FormStyle& style);

} // namespace kesu

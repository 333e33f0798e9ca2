// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/formlayout.h"
#include "ui/print/pageink.h"

namespace kesu {

/// Puts one page of a form on paper: head, rows, rules, upright titles, foot.
void putFormPage(PageInk& ink, const LaidForm& form, int page, const FormStyle& style);

} // namespace kesu

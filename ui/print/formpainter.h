// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laidform.h"
#include "ui/print/pageink.h"

namespace kesu {

/// Puts one page of a form on paper: head, rows, rules, upright titles, foot, pictures. The name of the copy comes on
/// top (putCopyName), so that copies can share the page.
void putFormPage(PageInk& ink, const LaidForm& form, int page, const FormStyle& style);

} // namespace kesu

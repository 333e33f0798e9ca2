// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laidform.h"
#include "ui/print/pageink.h"

namespace kesu {

/// Puts what every page of a form has: logo, company, title, form number, code, serial number, the name of the copy at
/// the right edge, the foot.
void putFormHead(PageInk& ink, const LaidForm& form, const FormStyle& style);
void putFormFoot(PageInk& ink, const LaidForm& form, int page, const FormStyle& style);
void putCopyName(PageInk& ink, const QString& name, const FormStyle& style);

} // namespace kesu

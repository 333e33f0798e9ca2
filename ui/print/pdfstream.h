// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pageink.h"
#include "ui/print/pdfglyphs.h"

#include <QByteArray>
#include <functional>

namespace kesu {

/// What stands on a page as the operators of a PDF's content stream. `pictureName` names the resource of a picture, or
/// says nothing where it cannot be read.
QByteArray pdfStream(const PageInk::Content& content, int pageHeight, PdfGlyphs& glyphs,
    const std::function<QByteArray(const PageInk::Picture&)>& pictureName);

} // namespace kesu

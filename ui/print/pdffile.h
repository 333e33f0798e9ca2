// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "ui/print/pageddocument.h"

#include <functional>

namespace kesu {

/// Called after each page with how many are done; returning false cancels.
using PrintProgress = std::function<bool(int done, int total)>;

/// Writes the document as PDF: fonts embedded, text and lines as vectors. The file appears whole or not at all: it is
/// written beside its place, checked, and renamed; one that was there stays until then. The same document and the same
/// `createdAt` give the same bytes. Throws Error: FileNotWritable, DiskFull, Cancelled.
void writePdf(const PagedDocument& document, const QString& path, Moment createdAt, const PrintProgress& progress = {});

} // namespace kesu

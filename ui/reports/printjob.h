// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pageddocument.h"

class QPrinter;
class QWidget;

namespace kesu {

/// Draws the pages that the printer was asked for. Throws Error{Printing} with what to do, as soon as the printer
/// fails.
void printTo(QPrinter& printer, const PagedDocument& document);

/// Throws Error{Printing} that names the printer and what to do.
[[noreturn]] void throwPrinterFailed(const QPrinter& printer);

/// Asks for a printer; says so where none is set up. True if one was chosen. pages: 0 where their number is not known.
bool choosePrinter(QWidget* parent, QPrinter& printer, int pages = 0);

/// Asks for a printer and prints; says so where no printer is set up. True if the printer took the pages.
bool printInteractively(QWidget* parent, const PagedDocument& document);

/// Asks for a file and writes the PDF, with progress and cancel for long documents. True if it was written.
bool savePdfInteractively(QWidget* parent, const PagedDocument& document, const QString& proposedName);

} // namespace kesu

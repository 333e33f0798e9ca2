// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pageddocument.h"

class QPrinter;
class QWidget;

namespace kesu {

/// Draws the pages that the printer was asked for. Throws Error{Printing} with what to do, as soon as the printer
/// fails.
void printTo(QPrinter& printer, const PagedDocument& document);

/// Asks for a printer and prints; says so where no printer is set up.
void printInteractively(QWidget* parent, const PagedDocument& document);

/// Asks for a file and writes the PDF, with progress and cancel for long documents. True if it was written.
bool savePdfInteractively(QWidget* parent, const PagedDocument& document, const QString& proposedName);

} // namespace kesu

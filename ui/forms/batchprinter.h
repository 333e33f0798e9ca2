// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/formfile.h"

#include <QSet>

class QPrinter;
class QWidget;

namespace kesu {

/// Draws form after form on the printer, all copies of a form together; only one form is in memory at a time. progress:
/// how many forms are done; false ends with Error{Cancelled}. Throws Error{Printing}, and whatever the source throws.
FormsWritten printBatch(QPrinter& printer, const FormSource& source, const PrintProgress& progress);

/// Asks for a printer before; says so where none is set up. Nothing is printed where the user leaves it.
FormsWritten printBatchInteractively(QWidget* parent, const FormSource& source, const PrintProgress& progress);

/// Names that no file of a folder has yet, so that nothing is overwritten: "KS202610-0042", "KS202610-0042 (2)".
class FreeNames
{
public:
    explicit FreeNames(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// The name itself or the next free one; without ".pdf".
    QString take(const QString& name);

private:
    QString m_folder;
    QSet<QString> m_taken; ///< folded: some file systems do not tell cases apart
};

} // namespace kesu

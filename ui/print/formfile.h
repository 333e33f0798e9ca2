// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "ui/print/formsource.h"
#include "ui/print/pdffile.h"
#include "ui/print/printwarning.h"

namespace kesu {

/// What a batch of forms came to.
struct FormsWritten
{
    qsizetype forms = 0;
    qsizetype pages = 0;
    QStringList files; ///< paths, in the order of the forms
    QList<PrintWarning> warnings;

    friend bool operator==(const FormsWritten&, const FormsWritten&) = default;
};

/// Writes all forms into one PDF. While the caller's thread makes the forms, another one lays them out and paints them;
/// only a few forms are in memory at a time. `progress` is called in the caller's thread with the number of forms that
/// are done; returning false cancels. The file appears whole or not at all, and one that was there stays until then.
/// The same forms and the same `createdAt` give the same bytes. Throws Error: FileNotWritable, DiskFull, Cancelled,
/// ResourceMissing, and whatever the source throws.
FormsWritten writeForms(
    const FormSource& source, const QString& path, Moment createdAt, const PrintProgress& progress = {});

/// Writes each form into a file of its own in that folder, which is made where it is missing, by two threads.
/// `fileName` gives the name without folder and ".pdf"; signs that no file name may hold are replaced, and of equal
/// names the later ones get a number. Files that were there are replaced. A form that cannot be written stops the batch
/// and its file is named; those that were finished before stay.
FormsWritten writeFormFiles(const FormSource& source, const QString& folder,
    const std::function<QString(const FormTree& form, qsizetype index)>& fileName, Moment createdAt,
    const PrintProgress& progress = {});

} // namespace kesu

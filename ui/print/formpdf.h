// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laidform.h"
#include "ui/print/pdfpages.h"

#include <memory>

namespace kesu {

/// One PDF of forms. Belongs to one thread. Throws Error{FileNotWritable, DiskFull}, as everything here does.
class FormPdf
{
public:
    FormPdf(const QString& path, Moment createdAt);

    /// Lays the form out and adds its pages, once for each copy.
    void add(const FormTree& form);
    /// The same with a form that was laid out elsewhere.
    void add(const LaidForm& form);
    qsizetype pageCount() const { return m_pages.pageCount(); }
    void finish(const QString& title) { m_pages.finish(title); }

private:
    PdfPages::Layer copyName(const QString& name, const FormStyle& style);

    PdfPages m_pages;
    QHash<QString, PdfPages::Layer> m_copyNames; ///< by shape and name
};

/// The measures of that shape of paper; they belong to the thread that asks.
const FormStyle& formStyle(PageShape shape);

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/formpdf.h"

#include "ui/print/formhead.h"
#include "ui/print/formlayout.h"
#include "ui/print/formpainter.h"

namespace kesu {

const FormStyle& formStyle(PageShape shape)
{
    thread_local const FormStyle portrait(PageShape::Portrait);
    thread_local const FormStyle landscape(PageShape::Landscape);
    return shape == PageShape::Portrait ? portrait : landscape;
}

FormPdf::FormPdf(const QString& path, Moment createdAt)
    : m_pages(path, createdAt)
{
}

void FormPdf::add(const FormTree& form)
{
    add(layOut(form, formStyle(form.shape)));
}

PdfPages::Layer FormPdf::copyName(const QString& name, const FormStyle& style)
{
    const QString key = (style.shape == PageShape::Portrait ? QLatin1Char('p') : QLatin1Char('l')) + name;
    auto known = m_copyNames.find(key);
    if (known == m_copyNames.end()) {
        PageInk ink;
        putCopyName(ink, name, style);
        known = m_copyNames.insert(key, m_pages.layer(ink, style.paper()));
    }
    return *known;
}

void FormPdf::add(const LaidForm& form)
{
    const FormStyle& style = formStyle(form.form.shape);
    QList<PdfPages::Layer> pages;
    for (int page = 0; page < form.pageCount(); ++page) {
        PageInk ink;
        putFormPage(ink, form, page, style);
        pages.append(m_pages.layer(ink, style.paper()));
    }
    for (int copy = 0; copy < form.copyCount(); ++copy) {
        for (const PdfPages::Layer& page : std::as_const(pages)) {
            QList<PdfPages::Layer> layers{page};
            if (copy < form.form.copies.size())
                layers.append(copyName(form.form.copies[copy], style));
            m_pages.page(layers, style.paper());
        }
    }
}

} // namespace kesu

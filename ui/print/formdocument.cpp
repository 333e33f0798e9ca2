// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/formdocument.h"

#include "ui/print/formhead.h"
#include "ui/print/formlayout.h"
#include "ui/print/formpainter.h"

#include <QCoreApplication>

namespace kesu {

QString titleOfForms(const FormTree& first, qsizetype count)
{
    const QString name = nameOf(first);
    return count == 1 ? name : QCoreApplication::translate("Print", "%1 and %2 more").arg(name).arg(count - 1);
}

FormDocument::FormDocument(const QList<FormTree>& forms)
{
    Q_ASSERT(!forms.isEmpty());
    m_forms.reserve(forms.size());
    for (const FormTree& form : forms) {
        m_forms.append(layOut(form, form.shape == PageShape::Portrait ? m_portrait : m_landscape));
        const LaidForm& laid = m_forms.constLast();
        for (int copy = 0; copy < laid.copyCount(); ++copy)
            for (int page = 0; page < laid.pageCount(); ++page)
                m_places.append(Place{static_cast<int>(m_forms.size()) - 1, page, copy});
    }
}

const FormStyle& FormDocument::styleOf(const LaidForm& form) const
{
    return form.form.shape == PageShape::Portrait ? m_portrait : m_landscape;
}

QString FormDocument::title() const
{
    return titleOfForms(m_forms.first().form, m_forms.size());
}

QPageLayout FormDocument::pageLayout() const
{
    return styleOf(m_forms.first()).pageLayout();
}

QPageLayout FormDocument::pageLayoutOf(int page) const
{
    return styleOf(m_forms[m_places[page].form]).pageLayout();
}

void FormDocument::paintPage(QPainter& painter, int page) const
{
    PageInk ink;
    putInk(ink, page);
    ink.flush(painter);
}

bool FormDocument::putInk(PageInk& ink, int page) const
{
    const Place& place = m_places[page];
    const LaidForm& form = m_forms[place.form];
    putFormPage(ink, form, place.page, styleOf(form));
    if (place.copy < form.form.copies.size())
        putCopyName(ink, form.form.copies[place.copy], styleOf(form));
    return true;
}

QList<PrintWarning> FormDocument::warnings() const
{
    QList<PrintWarning> all;
    for (const LaidForm& laid : m_forms)
        all.append(printWarnings(laid.form));
    return all;
}

} // namespace kesu

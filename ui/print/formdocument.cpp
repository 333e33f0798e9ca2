// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/formdocument.h"

#include "ui/print/formpainter.h"
#include "ui/print/pageunits.h"

#include <QCoreApplication>

namespace kesu {

FormDocument::FormDocument(const QList<FormTree>& forms)
{
    Q_ASSERT(!forms.isEmpty());
    m_forms.reserve(forms.size());
    for (const FormTree& form : forms) {
        m_forms.append(layOut(form, m_style));
        for (int page = 0; page < m_forms.last().pages.size(); ++page)
            m_places.append(Place{static_cast<int>(m_forms.size()) - 1, page});
    }
}

QString FormDocument::title() const
{
    const FormTree& first = m_forms.first().form;
    const QString name = first.serial.isEmpty() ? first.title : QStringLiteral("%1 %2").arg(first.title, first.serial);
    return m_forms.size() == 1
        ? name
        : QCoreApplication::translate("Print", "%1 and %2 more").arg(name).arg(m_forms.size() - 1);
}

QPageLayout FormDocument::pageLayout() const
{
    return a4Portrait();
}

void FormDocument::paintPage(QPainter& painter, int page) const
{
    PageInk ink;
    putFormPage(ink, m_forms[m_places[page].form], m_places[page].page, m_style);
    ink.flush(painter);
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laidform.h"
#include "ui/print/pageddocument.h"
#include "ui/print/printwarning.h"

#include <optional>

namespace kesu {

/// Filled-in forms one after the other, each once for every copy; pages are numbered within each form. For preview and
/// printer; whole batches go through formfile.h.
class FormDocument final : public PagedDocument
{
public:
    /// At least one form. Throws Error{ResourceMissing} where the paper's font is not installed.
    explicit FormDocument(const QList<FormTree>& forms);

    QString title() const override;
    /// Of the first form.
    QPageLayout pageLayout() const override;
    QPageLayout pageLayoutOf(int page) const override;
    int pageCount() const override { return static_cast<int>(m_places.size()); }
    void paintPage(QPainter& painter, int page) const override;
    bool putInk(PageInk& ink, int page) const override;

    /// What the paper cannot show as it is, of all forms.
    QList<PrintWarning> warnings() const;

private:
    struct Place
    {
        int form = 0;
        int page = 0;
        int copy = 0;
    };

    const FormStyle& styleOf(const LaidForm& form) const;

    FormStyle m_portrait{PageShape::Portrait};
    FormStyle m_landscape{PageShape::Landscape};
    QList<LaidForm> m_forms;
    QList<Place> m_places;
};

/// "客户投诉处理单 KS202610-0042 and 3 more"
QString titleOfForms(const FormTree& first, qsizetype count);

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/formlayout.h"
#include "ui/print/pageddocument.h"

namespace kesu {

/// Filled-in forms one after the other; pages are numbered within each form.
class FormDocument final : public PagedDocument
{
public:
    /// At least one form. Throws Error{ResourceMissing} where the paper's font is not installed.
    explicit FormDocument(const QList<FormTree>& forms);

    QString title() const override;
    QPageLayout pageLayout() const override;
    int pageCount() const override { return static_cast<int>(m_places.size()); }
    void paintPage(QPainter& painter, int page) const override;

private:
    struct Place
    {
        int form = 0;
        int page = 0;
    };

    FormStyle m_style;
    QList<LaidForm> m_forms;
    QList<Place> m_places;
};

} // namespace kesu

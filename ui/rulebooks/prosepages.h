// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/prose.h"
#include "ui/print/pageddocument.h"

#include <memory>

class QTextDocument;

namespace kesu {

/// A rulebook on paper: A4 pages with the title and the page number at the foot.
class ProsePages : public PagedDocument
{
public:
    /// Throws Error{ResourceMissing} where the paper's font is not installed.
    explicit ProsePages(const Prose& prose);
    ~ProsePages() override;

    QString title() const override;
    QPageLayout pageLayout() const override;
    int pageCount() const override;
    void paintPage(QPainter& painter, int page) const override;

private:
    QString m_title;
    QString m_foot;
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace kesu

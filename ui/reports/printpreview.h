// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/print/pageddocument.h"

#include <QDialog>
#include <functional>
#include <memory>

class QLabel;
class QToolBar;

namespace kesu {

class PageView;
class Workspace;

/// Any paged document as it is printed, with everything to look at it closely, print it and save it as PDF.
class PrintPreviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PrintPreviewDialog(std::shared_ptr<const PagedDocument> document, QWidget* parent = nullptr);

    /// Offers the same document in several variants (who gets it); the first one is shown. `make` is called on each
    /// choice.
    void offerVariants(const QString& label, const QStringList& names,
        const std::function<std::shared_ptr<const PagedDocument>(int variant)>& make);

    PageView* pageView() const { return m_view; }
    const PagedDocument& document() const { return *m_document; }
    void savePdf();
    void print();

private:
    void buildTools();
    void setDocument(std::shared_ptr<const PagedDocument> document);
    void updateLabels();

    std::shared_ptr<const PagedDocument> m_document;
    QToolBar* m_tools;
    PageView* m_view;
    QLabel* m_page = nullptr;
    QLabel* m_zoom = nullptr;
};

/// Previews the handling forms of the complaints, the internal ones; the customer's copy is a choice in the dialog's
/// head. World failures are thrown as Error.
void previewForms(Workspace& workspace, const QList<ComplaintId>& ids, QWidget* parent);

} // namespace kesu

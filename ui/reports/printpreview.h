// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pageddocument.h"

#include <QDialog>
#include <functional>
#include <memory>

class QBoxLayout;
class QLabel;
class QToolBar;

namespace kesu {

class NoticeBar;
class PageView;

/// Any paged document as it is printed, with everything to look at it closely, print it and save it as PDF.
class PrintPreviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// A document may be missing until showDocument().
    explicit PrintPreviewDialog(std::shared_ptr<const PagedDocument> document, QWidget* parent = nullptr);
    ~PrintPreviewDialog() override;

    /// Offers the same document in several variants (who gets it); the first one is shown. `make` is called on each
    /// choice.
    void offerVariants(const QString& label, const QStringList& names,
        const std::function<std::shared_ptr<const PagedDocument>(int variant)>& make);

    PageView* pageView() const { return m_view; }
    bool hasDocument() const { return m_document != nullptr; }
    const PagedDocument& document() const { return *m_document; }
    /// Above the pages: what is to be known about them.
    NoticeBar& notice() { return *m_notice; }
    void savePdf();
    void print();

Q_SIGNALS:
    /// The pages went to a printer or into a file.
    void put();

protected:
    /// A column at the left of the pages; the dialog owns it.
    void setSide(QWidget* side);
    /// Nothing: there are no pages at present.
    void showDocument(std::shared_ptr<const PagedDocument> document);

private:
    void buildTools();
    void updateLabels();

    std::shared_ptr<const PagedDocument> m_document;
    QToolBar* m_tools;
    NoticeBar* m_notice;
    QBoxLayout* m_middle;
    PageView* m_view;
    QList<QAction*> m_needPages;
    QLabel* m_page = nullptr;
    QLabel* m_zoom = nullptr;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pageddocument.h"

#include <QListView>
#include <memory>

namespace kesu {

class PageListModel;

/// The pages of a document, small and below each other, to jump to one. A page is drawn when it is first seen.
class PageList : public QListView
{
    Q_OBJECT

public:
    explicit PageList(QWidget* parent = nullptr);

    void setDocument(std::shared_ptr<const PagedDocument> document);
    void setCurrentPage(int page);

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    PageListModel* m_model;
    bool m_following = false; ///< the page was set from outside
};

} // namespace kesu

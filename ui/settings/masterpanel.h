// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/masterlist.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedLayout;

namespace kesu {

class EmptyState;
class MasterModel;
class TidyTable;

/// One list of master data: search, add, edit, remove.
class MasterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MasterPanel(MasterList list, QWidget* parent = nullptr);

    void refresh();
    TidyTable* table() const { return m_table; }

private:
    void edit(const MasterRow& row);
    void removeSelected();
    QList<MasterRow> selected() const;
    void updateState();

    MasterModel* m_model;
    QSortFilterProxyModel* m_filter;
    TidyTable* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QLineEdit* m_search;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/slip/panelline.h"

#include <QStyledItemDelegate>

namespace kesu {

/// Paints the lines of the panel: symbol, sentence, figure, clause.
class PanelDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace kesu

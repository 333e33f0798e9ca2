// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/sidelist.h"

#include <QListWidget>

namespace kesu {

void makeSideList(QListWidget* list)
{
    list->setProperty("sideList", true);
    list->setIconSize(QSize(16, 16));
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A click beside the entries would take the choice away while its page stays.
    QObject::connect(list, &QListWidget::itemSelectionChanged, list, [list] {
        if (list->selectedItems().isEmpty() && list->currentItem())
            list->currentItem()->setSelected(true);
    });
}

} // namespace kesu

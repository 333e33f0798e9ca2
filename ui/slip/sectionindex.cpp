// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/sectionindex.h"

#include "ui/shared/theme.h"
#include "ui/slip/slipsection.h"

#include <QShortcut>

namespace kesu {

SectionIndex::SectionIndex(QWidget* parent)
    : QListWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Parts of the slip"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) { Q_EMIT chosen(row(item)); });
}

void SectionIndex::setSections(const QList<SlipSection*>& sections)
{
    clear();
    qDeleteAll(m_shortcuts);
    m_shortcuts.clear();
    int widest = 0;
    for (int at = 0; at < sections.size(); ++at) {
        auto* item = new QListWidgetItem(sections[at]->title(), this);
        item->setSizeHint({0, rowHeight(font()) + spacing::tiny});
        item->setToolTip(sections[at]->title());
        widest = qMax(widest, fontMetrics().horizontalAdvance(sections[at]->title()));
        if (at < 10) {
            const QKeySequence keys(Qt::ALT | Qt::Key((at + 1) % 10 + Qt::Key_0));
            item->setToolTip(
                QStringLiteral("%1 (%2)").arg(sections[at]->title(), keys.toString(QKeySequence::NativeText)));
            auto* shortcut = new QShortcut(keys, parentWidget());
            shortcut->setContext(Qt::WindowShortcut);
            connect(shortcut, &QShortcut::activated, this, [this, at] { Q_EMIT chosen(at); });
            m_shortcuts += shortcut;
        }
    }
    setFixedWidth(qMin(widest, 168) + 2 * spacing::medium);
}

void SectionIndex::markCurrent(int at)
{
    if (currentRow() != at)
        setCurrentRow(at);
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desklist.h"

#include "ui/desk/desklinedelegate.h"
#include "ui/shared/format.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QStackedLayout>

namespace kesu {

DeskList::DeskList(const QString& title, Tone tone, const QString& emptySentence, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_tone(tone)
    , m_model(new DeskListModel(this))
    , m_head(new QLabel(title, this))
    , m_countLabel(new QLabel(this))
    , m_view(new QListView(this))
    , m_empty(new QLabel(emptySentence, this))
    , m_stack(new QStackedLayout)
{
    makeCard(this);
    m_head->setFont(headingFont(font(), 0));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new DeskLineDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAccessibleName(title);
    m_view->installEventFilter(this);
    m_head->setBuddy(m_view);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(spacing::large);
    makeQuiet(m_empty);
    connect(m_view, &QListView::clicked, this,
        [this](const QModelIndex& index) { Q_EMIT complaintActivated(m_model->line(index).id); });

    auto* head = new QHBoxLayout;
    head->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    head->addWidget(m_head);
    head->addStretch();
    head->addWidget(m_countLabel);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_stack, 1);
    setLines({}, 0);
}

void DeskList::setLines(const QList<DeskLine>& lines, int count)
{
    const int current = m_view->currentIndex().row();
    m_model->setLines(lines);
    m_count = count;
    m_countLabel->setText(formatNumber(count));
    m_countLabel->setToolTip(count > lines.size()
            ? tr("The %n most urgent ones are shown.", nullptr, static_cast<int>(lines.size()))
            : QString());
    const Tone shown = lines.isEmpty() ? Tone::OutOfScope : m_tone;
    setTone(m_head, shown);
    setTone(m_countLabel, shown);
    m_stack->setCurrentIndex(lines.isEmpty() ? 1 : 0);
    if (!lines.isEmpty() && current >= 0)
        m_view->setCurrentIndex(m_model->index(std::min(current, static_cast<int>(lines.size()) - 1)));
}

bool DeskList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::FocusIn && !m_view->currentIndex().isValid()
        && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0));
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_view->currentIndex().isValid())
                Q_EMIT complaintActivated(m_model->line(m_view->currentIndex()).id);
            return true;
        case Qt::Key_Left:
            Q_EMIT neighbourRequested(-1);
            return true;
        case Qt::Key_Right:
            Q_EMIT neighbourRequested(1);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kesu

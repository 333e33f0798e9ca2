// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/sectionindex.h"

#include "ui/shared/theme.h"
#include "ui/slip/slipsection.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace kesu {

SectionIndex::SectionIndex(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, spacing::small, 0);
    m_layout->setSpacing(2);
    m_layout->addStretch();
}

void SectionIndex::setSections(const QList<SlipSection*>& sections)
{
    for (QToolButton* button : m_buttons) {
        m_layout->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (int at = 0; at < sections.size(); ++at) {
        auto* button = new QToolButton(this);
        button->setText(sections[at]->title());
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setAccessibleName(tr("Go to %1").arg(sections[at]->title()));
        makeFlat(button);
        if (at < 10) {
            const QKeySequence keys(Qt::ALT | Qt::Key((at + 1) % 10 + Qt::Key_0));
            button->setShortcut(keys);
            button->setToolTip(QStringLiteral("%1 (%2)").arg(sections[at]->title(), keys.toString(QKeySequence::NativeText)));
        }
        connect(button, &QToolButton::clicked, this, [this, at] { Q_EMIT chosen(at); });
        m_layout->insertWidget(at, button);
        m_buttons += button;
    }
}

void SectionIndex::markCurrent(int at)
{
    for (int button = 0; button < m_buttons.size(); ++button)
        m_buttons[button]->setChecked(button == at);
}

} // namespace kesu

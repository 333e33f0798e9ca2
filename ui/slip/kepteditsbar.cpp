// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/kepteditsbar.h"

#include "ui/shared/format.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kesu {

KeptEditsBar::KeptEditsBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    makeCard(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::tiny, spacing::tiny, spacing::tiny);
    layout->setSpacing(spacing::small);
    m_text->setWordWrap(true);
    m_text->setStyleSheet(QStringLiteral("border: none;"));
    layout->addWidget(m_text, 1);
    auto* goOn = new QPushButton(tr("&Go on with them"), this);
    goOn->setObjectName(QStringLiteral("goOnWithKeptEdits"));
    connect(goOn, &QPushButton::clicked, this, &KeptEditsBar::goOnRequested);
    layout->addWidget(goOn);
    auto* drop = new QPushButton(tr("&Drop them"), this);
    drop->setObjectName(QStringLiteral("dropKeptEdits"));
    connect(drop, &QPushButton::clicked, this, &KeptEditsBar::dropRequested);
    layout->addWidget(drop);
    hide();
}

void KeptEditsBar::showEdits(const std::optional<Moment>& keptAt, Origin origin)
{
    setVisible(keptAt.has_value());
    if (!keptAt)
        return;
    QString text = tr("Edits kept at %1 are shown here; they are not saved yet.").arg(formatMoment(keptAt));
    if (origin == Origin::ChangedMeanwhile)
        text = tr("%1 The complaint was changed since; saving asks what to do.").arg(text);
    m_text->setText(text);
    setAccessibleName(text);
}

} // namespace kesu

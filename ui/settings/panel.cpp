// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/panel.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kesu {

QVBoxLayout* panelLayout(QWidget* panel, const QString& heading, const QString& sentence)
{
    auto* title = new QLabel(heading, panel);
    title->setFont(headingFont(panel->font(), 2));
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    layout->setSpacing(spacing::large);
    auto* head = new QVBoxLayout;
    head->setSpacing(spacing::tiny);
    head->addWidget(title);
    QLabel* about = panelHint(sentence, panel);
    about->setWordWrap(true);
    head->addWidget(about);
    layout->addLayout(head);
    return layout;
}

QFormLayout* panelForm()
{
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setHorizontalSpacing(spacing::large);
    form->setVerticalSpacing(spacing::small);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

QLabel* panelHint(const QString& sentence, QWidget* parent)
{
    auto* hint = new QLabel(sentence, parent);
    makeQuiet(hint);
    return hint;
}

} // namespace kesu

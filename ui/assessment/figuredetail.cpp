// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/figuredetail.h"

#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kesu {

FigureDetail::FigureDetail(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_house(new QLabel(tr("House default"), this))
    , m_sum(new QLabel(this))
    , m_clause(new QLabel(this))
{
    setAttribute(Qt::WA_StyledBackground);
    makeCard(this);
    m_name->setFont(headingFont(font()));
    setTone(m_house, Tone::Pending);
    makeQuiet(m_clause);
    for (QLabel* label : {m_name, m_sum, m_clause}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(m_name, 1);
    head->addWidget(m_house);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::medium);
    layout->setSpacing(spacing::tiny);
    layout->addLayout(head);
    layout->addWidget(m_sum);
    layout->addWidget(m_clause);
    clear();
}

void FigureDetail::show(const Rulebook& rulebook, const AssessmentFigure& figure, const AssessedFigure& value)
{
    m_name->setText(labelIn(figure.name, windowLanguage()));
    m_house->setVisible(figure.name.houseDefault);
    m_sum->setText(value.text);
    m_sum->setVisible(!value.text.isEmpty());
    QString cited = tr("Clause %1").arg(figure.name.clause);
    if (const Clause* clause = rulebook.findClause(figure.name.clause)) {
        for (const QString& part : {clause->title, clause->text}) {
            if (!part.isEmpty())
                cited = tr("%1: %2").arg(cited, part);
        }
    }
    m_clause->setText(cited);
    setVisible(true);
}

void FigureDetail::clear()
{
    setVisible(false);
}

} // namespace kesu

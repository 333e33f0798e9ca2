// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/periodbar.h"

#include "ui/shared/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace kesu {

namespace {

QToolButton* arrow(const QString& iconName, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

PeriodBar::PeriodBar(const ReportPeriod& period, QWidget* parent)
    : QWidget(parent)
    , m_period(period)
    , m_kind(new QComboBox(this))
    , m_name(new QLabel(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_days(new QWidget(this))
{
    m_kind->addItems(
        {tr("Month"), tr("Quarter"), tr("Half-year"), tr("Year"), tr("Any days")}); // in the order of PeriodKind
    m_kind->setAccessibleName(tr("Kind of period"));
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, &PeriodBar::takeDays);
    }
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_name->setFont(headingFont(font()));
    auto* daysLayout = new QHBoxLayout(m_days);
    daysLayout->setContentsMargins(0, 0, 0, 0);
    daysLayout->setSpacing(spacing::tiny);
    daysLayout->addWidget(m_from);
    daysLayout->addWidget(new QLabel(QStringLiteral("–"), m_days));
    daysLayout->addWidget(m_to);

    auto* before = arrow(QStringLiteral("chevron-left"), tr("Period before"), this);
    auto* after = arrow(QStringLiteral("chevron-right"), tr("Period after"), this);
    connect(before, &QToolButton::clicked, this, [this] { setPeriod(m_period.previous()); });
    connect(after, &QToolButton::clicked, this, [this] { setPeriod(m_period.next()); });
    connect(m_kind, &QComboBox::activated, this, &PeriodBar::chooseKind);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_kind);
    layout->addWidget(before);
    layout->addWidget(m_name);
    layout->addWidget(m_days);
    layout->addWidget(after);
    updateFields();
}

void PeriodBar::setPeriod(const ReportPeriod& period)
{
    if (period == m_period)
        return;
    m_period = period;
    updateFields();
    Q_EMIT periodChanged();
}

void PeriodBar::chooseKind(int index)
{
    // The new period is the one in which the old one ends.
    switch (static_cast<PeriodKind>(index)) {
    case PeriodKind::Month:
        setPeriod(ReportPeriod::monthOf(m_period.to()));
        break;
    case PeriodKind::Quarter:
        setPeriod(ReportPeriod::quarterOf(m_period.to()));
        break;
    case PeriodKind::HalfYear:
        setPeriod(ReportPeriod::halfYearOf(m_period.to()));
        break;
    case PeriodKind::Year:
        setPeriod(ReportPeriod::yearOf(m_period.to()));
        break;
    case PeriodKind::Range:
        setPeriod(ReportPeriod::tryRange(m_period.from(), m_period.to()).value_or(m_period));
        break;
    }
}

void PeriodBar::takeDays()
{
    QDate from = m_from->date();
    QDate to = m_to->date();
    if (to < from) // the end that was moved wins, the other follows
        (sender() == m_from ? to : from) = m_from == sender() ? from : to;
    if (const auto period = ReportPeriod::tryRange(from, to))
        setPeriod(*period);
}

void PeriodBar::updateFields()
{
    const QSignalBlocker blockFrom(m_from);
    const QSignalBlocker blockTo(m_to);
    m_kind->setCurrentIndex(static_cast<int>(m_period.kind()));
    m_name->setText(m_period.toDisplay());
    m_from->setDate(m_period.from());
    m_to->setDate(m_period.to());
    m_name->setVisible(m_period.kind() != PeriodKind::Range);
    m_days->setVisible(m_period.kind() == PeriodKind::Range);
}

} // namespace kesu

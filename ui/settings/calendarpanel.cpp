// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendarpanel.h"

#include "core/calendar/workcalendar.h"
#include "ui/settings/calendarview.h"
#include "ui/settings/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace kesu {

CalendarPanel::CalendarPanel(const WorkCalendar& calendar, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_calendar(&calendar)
    , m_today(today)
    , m_yearLabel(new QLabel(this))
    , m_source(new QLabel(this))
    , m_days(new QLabel(this))
    , m_view(new CalendarView(calendar, this))
{
    const auto stepButton = [this](const QString& iconName, const QString& name, int step) {
        auto* button = new QToolButton(this);
        button->setIcon(icon(iconName));
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::TabFocus);
        makeFlat(button);
        connect(button, &QToolButton::clicked, this, [this, step] { showYear(year() + step); });
        return button;
    };
    m_yearLabel->setFont(figureFont(headingFont(font())));
    m_source->setWordWrap(true);
    m_source->setOpenExternalLinks(false);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    makeQuiet(m_days);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(stepButton(QStringLiteral("chevron-left"), tr("Year before"), -1));
    row->addWidget(m_yearLabel);
    row->addWidget(stepButton(QStringLiteral("chevron-right"), tr("Year after"), 1));
    row->addSpacing(spacing::medium);
    row->addWidget(m_days);
    row->addStretch();
    auto* layout = panelLayout(this, tr("Working calendar"),
        tr("Monday to Friday as the State Council's notices change them. A line marks a day off, a dot a make-up "
           "working day."));
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_source);
    showYear(today.year());
}

int CalendarPanel::year() const
{
    return m_view->year();
}

void CalendarPanel::showYear(int year)
{
    if (year < 1900 || year > 2999)
        return;
    m_view->setYear(year, m_today);
    m_yearLabel->setText(QString::number(year));
    m_days->setText(
        tr("%n working day(s)", nullptr, m_calendar->workingDaysBetween(QDate(year, 1, 1), QDate(year, 12, 31))));
    if (const YearNotice* notice = m_calendar->notice(year)) {
        QStringList lines;
        for (const NoticeSource& source : notice->sources) {
            lines << (source.number.isEmpty() ? source.title
                                              : QStringLiteral("%1 %2").arg(source.title, source.number));
            if (!source.address.isEmpty())
                lines << source.address;
        }
        m_source->setText(lines.join(QLatin1Char('\n')));
        setTone(m_source, Tone::OutOfScope);
    } else {
        m_source->setText(tr("No notice is known for %1: its working days are counted Monday to Friday, and every "
                             "verdict that depends on it says so.")
                              .arg(year));
        setTone(m_source, Tone::Pending);
    }
}

} // namespace kesu

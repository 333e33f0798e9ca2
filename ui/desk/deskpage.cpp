// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskpage.h"

#include "core/service/reportservice.h"
#include "core/service/workspace.h"
#include "ui/desk/desklist.h"
#include "ui/desk/figuretile.h"
#include "ui/shared/format.h"
#include "ui/shared/guarded.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QListView>
#include <QLocale>

namespace kesu {

namespace {

/// More things than anyone works off in a day; the ledger shows them all.
constexpr int thingsInColumn = 300;

} // namespace

DeskPage::DeskPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(&workspace)
    , m_day(new QLabel(this))
{
    auto* title = new QLabel(tr("Desk"), this);
    title->setFont(headingFont(font(), 3));
    makeQuiet(m_day);
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::medium);
    head->addWidget(title);
    head->addWidget(m_day, 0, Qt::AlignBottom);
    head->addStretch();

    auto* strip = new QHBoxLayout;
    strip->setSpacing(spacing::small);
    for (int i = 0; i < 5; ++i) {
        auto* tile = new FigureTile(this);
        connect(
            tile, &QAbstractButton::clicked, this, [this, tile] { Q_EMIT complaintsRequested(tile->figure().behind); });
        m_tiles << tile;
        strip->addWidget(tile, 1);
    }

    auto* columns = new QHBoxLayout;
    columns->setSpacing(spacing::small);
    columns->addWidget(addList(DeskGroup::Overdue, tr("Overdue"), Tone::Overdue, tr("Nothing is overdue.")), 1);
    columns->addWidget(addList(DeskGroup::Today, tr("Today"), Tone::Pending, tr("Nothing is due today.")), 1);
    columns->addWidget(addList(DeskGroup::Soon, tr("Within three working days"), Tone::Accent,
                           tr("Nothing is due in the next three working days.")),
        1);
    auto* last = new QVBoxLayout;
    last->setSpacing(spacing::small);
    last->addWidget(addList(DeskGroup::Waiting, tr("Waiting"), Tone::Neutral,
                        tr("Nothing waits for evidence, approval or a later day.")),
        2);
    last->addWidget(addList(DeskGroup::Draft, tr("Drafts"), Tone::Neutral, tr("No drafts.")), 1);
    columns->addLayout(last, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::small);
    layout->setSpacing(spacing::medium);
    layout->addLayout(head);
    layout->addLayout(strip);
    layout->addLayout(columns, 1);
    refresh();
}

DeskList* DeskPage::addList(DeskGroup group, const QString& title, Tone tone, const QString& emptySentence)
{
    auto* list = new DeskList(title, tone, emptySentence, this);
    connect(list, &DeskList::complaintActivated, this, &DeskPage::complaintActivated);
    connect(list, &DeskList::neighbourRequested, this, [this, list](int direction) { moveFocus(list, direction); });
    m_lists.insert(group, list);
    return list;
}

void DeskPage::refresh()
{
    guarded(this, [this] {
        const Moment now = m_workspace->clock().now();
        const QLocale locale;
        m_day->setText(QStringLiteral("%1 %2").arg(toIso(now.date()), locale.dayName(now.date().dayOfWeek())));
        for (auto it = m_lists.cbegin(); it != m_lists.cend(); ++it) {
            const DeskColumn column = columnOf(it.key(), now);
            it.value()->setLines(linesOf(column.items, now), column.complaints);
        }
        refreshFigures();
    });
    Q_EMIT refreshed();
}

int DeskPage::overdueCount() const
{
    return m_lists.value(DeskGroup::Overdue)->count();
}

void DeskPage::refreshFigures()
{
    const Moment now = m_workspace->clock().now();
    const ReportPeriod month = ReportPeriod::monthOf(now.date());
    const ReportPeriod before = month.previous();
    const QList<PeriodFigures> counted = ReportService(*m_workspace).figures({month, before});
    const QList<DeskFigure> figures
        = DeskFigures::of(counted.at(0), counted.at(1), now.date(), m_workspace->access().unreadable());
    for (qsizetype i = 0; i < figures.size(); ++i)
        m_tiles.at(i)->setFigure(figures.at(i));
}

DeskColumn DeskPage::columnOf(DeskGroup group, Moment now) const
{
    const ComplaintService& complaints = m_workspace->complaints();
    if (group == DeskGroup::Draft) {
        const QList<DeskItem> drafts = complaints.draftsOnDesk();
        return {drafts, static_cast<int>(drafts.size())};
    }
    return complaints.desk(spanOf(group, now, m_workspace->calendar()), thingsInColumn);
}

QList<DeskLine> DeskPage::linesOf(const QList<DeskItem>& items, Moment now) const
{
    // The most urgent comes first; the rest of a complaint is only counted.
    QList<DeskLine> lines;
    QHash<qint64, qsizetype> places;
    for (const DeskItem& item : items) {
        const auto place = places.constFind(item.id.value());
        if (place != places.constEnd()) {
            ++lines[*place].more;
            continue;
        }
        places.insert(item.id.value(), lines.size());
        lines << lineOf(item, now);
    }
    return lines;
}

DeskLine DeskPage::lineOf(const DeskItem& item, Moment now) const
{
    DeskLine line;
    line.id = item.id;
    line.number = item.number;
    line.customer = item.customer;
    line.detail = item.detail;
    const std::optional<Rulebook> rulebook = m_workspace->rulebooks().find(item.rulebook, now.date());
    if (item.what == QLatin1String("draft"))
        line.what = tr("Draft");
    else if (item.what == QLatin1String("evidence"))
        line.what = tr("Evidence");
    else if (item.what == QLatin1String("approval"))
        line.what = tr("Approval");
    else
        line.what = rulebook ? rulebook->label(VocabularyKind::Stage, item.what, windowLanguage()) : item.what;
    if (!item.role.isEmpty())
        line.turn = rulebook ? rulebook->label(VocabularyKind::Role, item.role, windowLanguage()) : item.role;
    if (line.customer.isEmpty() && line.number.isEmpty())
        line.number = tr("Not named yet");
    if (item.dueAt) {
        line.due = formatCountdown(*item.dueAt, now);
        line.overdue = *item.dueAt < now;
    }
    return line;
}

void DeskPage::moveFocus(const DeskList* from, int direction)
{
    const QList<DeskList*> lists = m_lists.values();
    for (qsizetype i = lists.indexOf(from) + direction; i >= 0 && i < lists.size(); i += direction) {
        if (lists.at(i)->model().rowCount() > 0) {
            lists.at(i)->view()->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void DeskPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    for (DeskList* list : m_lists) {
        if (list->model().rowCount() > 0) {
            list->view()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace kesu

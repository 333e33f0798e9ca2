// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/backupplanform.h"

#include "ui/shared/filedialog.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

namespace kesu {

namespace {

constexpr int usualHours = 4;

QSpinBox* counter(const QString& name, int most, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(0, most);
    box->setAccessibleName(name);
    return box;
}

} // namespace

BackupPlanForm::BackupPlanForm(QWidget* parent)
    : QWidget(parent)
    , m_folder(new QLineEdit(this))
    , m_error(new QLabel(this))
    , m_warning(new QLabel(this))
    , m_onLeaving(new QCheckBox(tr("when the window is &closed"), this))
    , m_daily(new QCheckBox(tr("every &day from"), this))
    , m_dailyAt(new QTimeEdit(this))
    , m_hourly(new QCheckBox(tr("every"), this))
    , m_everyHours(new QSpinBox(this))
    , m_days(counter(tr("Days whose last backup is kept"), 366, this))
    , m_weeks(counter(tr("Weeks whose last backup is kept"), 520, this))
    , m_months(counter(tr("Months whose last backup is kept"), 600, this))
{
    auto* choose = new QPushButton(icon(QStringLiteral("folder")), tr("C&hoose …"), this);
    m_folder->setPlaceholderText(tr("A folder on another disk, best on a USB disk or another computer"));
    m_folder->setAccessibleName(tr("Folder for backups"));
    for (QLabel* label : {m_error, m_warning})
        label->setWordWrap(true);
    setTone(m_error, Tone::Invalid);
    setTone(m_warning, Tone::Pending);
    sayAboutFolder({}, {});
    m_dailyAt->setDisplayFormat(QStringLiteral("HH:mm"));
    m_dailyAt->setAccessibleName(tr("Time of the daily backup"));
    m_everyHours->setRange(1, 168);
    m_everyHours->setSuffix(tr(" hours"));
    m_everyHours->setAccessibleName(tr("Hours between backups"));

    auto* folder = new QHBoxLayout;
    folder->setSpacing(spacing::small);
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);
    auto* times = new QHBoxLayout;
    times->setSpacing(spacing::small);
    times->addWidget(m_onLeaving);
    times->addSpacing(spacing::large);
    times->addWidget(m_daily);
    times->addWidget(m_dailyAt);
    times->addSpacing(spacing::large);
    times->addWidget(m_hourly);
    times->addWidget(m_everyHours);
    times->addStretch();
    auto* keep = new QHBoxLayout;
    keep->setSpacing(spacing::small);
    const std::initializer_list<std::pair<QSpinBox*, QString>> kept
        = {{m_days, tr("days,")}, {m_weeks, tr("weeks and")}, {m_months, tr("months")}};
    keep->addWidget(new QLabel(tr("the last of each of"), this));
    for (const auto& [box, unit] : kept) {
        keep->addWidget(box);
        keep->addWidget(new QLabel(unit, this));
    }
    keep->addStretch();
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(spacing::large);
    form->setVerticalSpacing(spacing::small);
    form->addRow(tr("&Folder"), folder);
    static_cast<QLabel*>(form->labelForField(folder))->setBuddy(m_folder);
    form->addRow(QString(), m_error);
    form->addRow(QString(), m_warning);
    form->addRow(tr("When"), times);
    form->addRow(tr("Kept are"), keep);

    connect(choose, &QPushButton::clicked, this, &BackupPlanForm::chooseFolder);
    connect(m_folder, &QLineEdit::editingFinished, this, [this] { Q_EMIT folderChosen(plan().folder); });
    const auto tell = [this] {
        m_dailyAt->setEnabled(m_daily->isChecked());
        m_everyHours->setEnabled(m_hourly->isChecked());
        if (!m_isShowing)
            Q_EMIT edited();
    };
    connect(m_folder, &QLineEdit::textChanged, this, tell);
    for (QCheckBox* box : {m_onLeaving, m_daily, m_hourly})
        connect(box, &QCheckBox::toggled, this, tell);
    connect(m_dailyAt, &QTimeEdit::timeChanged, this, tell);
    for (QSpinBox* box : {m_everyHours, m_days, m_weeks, m_months})
        connect(box, &QSpinBox::valueChanged, this, tell);
}

void BackupPlanForm::show(const BackupPlan& plan)
{
    m_isShowing = true;
    m_folder->setText(QDir::toNativeSeparators(plan.folder));
    m_onLeaving->setChecked(plan.onLeaving);
    m_daily->setChecked(plan.dailyAt.has_value());
    m_dailyAt->setTime(plan.dailyAt.value_or(QTime(12, 0)));
    m_dailyAt->setEnabled(plan.dailyAt.has_value());
    m_hourly->setChecked(plan.everyHours.has_value());
    m_everyHours->setValue(plan.everyHours.value_or(usualHours));
    m_everyHours->setEnabled(plan.everyHours.has_value());
    m_days->setValue(plan.keep.days);
    m_weeks->setValue(plan.keep.weeks);
    m_months->setValue(plan.keep.months);
    m_isShowing = false;
}

BackupPlan BackupPlanForm::plan() const
{
    BackupPlan plan;
    plan.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    plan.onLeaving = m_onLeaving->isChecked();
    plan.dailyAt.reset();
    if (m_daily->isChecked())
        plan.dailyAt = m_dailyAt->time();
    if (m_hourly->isChecked())
        plan.everyHours = m_everyHours->value();
    plan.keep = {m_days->value(), m_weeks->value(), m_months->value()};
    return plan;
}

void BackupPlanForm::sayAboutFolder(const QString& error, const QString& warning)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

void BackupPlanForm::chooseFolder()
{
    const QString folder = FileDialog::folder(this, QStringLiteral("backup"), tr("Folder for backups"));
    if (folder.isEmpty())
        return;
    m_folder->setText(QDir::toNativeSeparators(folder));
    Q_EMIT folderChosen(folder);
}

} // namespace kesu

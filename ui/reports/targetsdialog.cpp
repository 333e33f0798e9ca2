// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/targetsdialog.h"

#include "ui/inputs/fieldedit.h"
#include "ui/shared/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

namespace kesu {

namespace {

constexpr double millionthsOfPercent = 10'000.0;
constexpr qint64 million = 1'000'000;

/// A target is a percentage, but parts per million are told as such.
double unitOf(TargetOf target)
{
    return target == TargetOf::Ppm ? 1.0 : millionthsOfPercent;
}

QString shown(TargetOf target, qint64 millionths)
{
    return QString::number(double(millionths) / unitOf(target), 'g', 10);
}

/// In millionths; empty where the text is no such figure.
std::optional<qint64> millionthsOf(TargetOf target, const QString& text)
{
    bool ok = false;
    const double value = QString(text).remove(QLatin1Char('%')).trimmed().toDouble(&ok);
    if (!ok || !(value >= 0.0) || value * unitOf(target) > double(million))
        return std::nullopt;
    return qint64(std::llround(value * unitOf(target)));
}

} // namespace

TargetsDialog::TargetsDialog(const ReportTargets& targets, QWidget* parent)
    : QDialog(parent)
    , m_targets(targets)
{
    setWindowTitle(tr("Targets"));
    auto* layout = new QVBoxLayout(this);
    auto* hint
        = new QLabel(tr("Reports tell beside these rates whether the target was met. Leave out what has none."), this);
    hint->setWordWrap(true);
    makeQuiet(hint);
    layout->addWidget(hint);
    auto* form = new QFormLayout;
    form->setSpacing(spacing::small);
    for (const TargetOf target : allTargets()) {
        auto* edit = new QLineEdit(this);
        edit->setAlignment(Qt::AlignRight);
        edit->setPlaceholderText(tr("none"));
        edit->setAccessibleName(label(target));
        if (targets.contains(target))
            edit->setText(shown(target, targets.value(target)));
        connect(edit, &QLineEdit::textChanged, this, &TargetsDialog::take);
        m_fields.insert(target, edit);
        const QString sense = senseOf(target) == TargetSense::AtLeast ? QStringLiteral("≥") : QStringLiteral("≤");
        const QString unit = target == TargetOf::Ppm ? QString() : QStringLiteral(" %");
        form->addRow(tr("%1 %2%3", "rate, at least or at most, unit").arg(label(target), sense, unit), edit);
    }
    layout->addLayout(form);
    auto* buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    take();
}

void TargetsDialog::take()
{
    m_targets.clear();
    bool right = true;
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        const QString text = field.value()->text().trimmed();
        const std::optional<qint64> target = millionthsOf(field.key(), text);
        const bool wrong = !text.isEmpty() && !target;
        markProblem(*field.value(),
            wrong ? (field.key() == TargetOf::Ppm ? tr("A number from 0 to 1,000,000")
                                                  : tr("A percentage from 0 to 100, for example 95"))
                  : QString());
        right = right && !wrong;
        if (target && !text.isEmpty())
            m_targets.insert(field.key(), *target);
    }
    m_save->setEnabled(right);
}

} // namespace kesu

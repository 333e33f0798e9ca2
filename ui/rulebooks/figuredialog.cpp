// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulebooks/figuredialog.h"

#include "core/service/workspace.h"
#include "ui/shared/format.h"
#include "ui/shared/guarded.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <algorithm>

namespace kesu {

namespace {

HouseFigure figureNamed(const Rulebook& rulebook, const QString& name)
{
    const QList<HouseFigure> figures = houseFigures(rulebook);
    const auto found
        = std::find_if(figures.begin(), figures.end(), [&](const HouseFigure& figure) { return figure.name == name; });
    return found == figures.end() ? HouseFigure() : *found;
}

} // namespace

FigureDialog::FigureDialog(Workspace& workspace, const Rulebook& rulebook, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_rulebook(rulebook)
    , m_figure(figureNamed(rulebook, name))
    , m_count(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_from(new QDateEdit(this))
    , m_why(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Set the company's figure"));
    setMinimumWidth(480);
    const QString label = m_figure.label.isEmpty() ? m_figure.name : m_figure.label;
    auto* heading = new QLabel(label, this);
    heading->setFont(headingFont(font()));
    auto* note = new QLabel(
        tr("“%1” leaves this figure open. What you set makes a new edition; complaints that are filed already keep "
           "theirs.")
            .arg(rulebook.title()),
        this);
    note->setWordWrap(true);
    makeQuiet(note);
    m_from->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_from->setCalendarPopup(true);
    m_from->setDate(workspace.clock().today());
    m_why->setPlaceholderText(tr("Decided by whom, where it is written down"));
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::medium);
    form->setVerticalSpacing(spacing::small);
    form->addRow(tr("&Value"), makeValue());
    form->addRow(tr("From &day"), m_from);
    form->addRow(tr("&Why"), m_why);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Set"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    makePrimary(m_buttons->button(QDialogButtonBox::Ok));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(heading);
    layout->addWidget(note);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FigureDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &FigureDialog::reject);
    connect(m_from, &QDateEdit::dateChanged, this, &FigureDialog::check);
    connect(m_count, &QSpinBox::valueChanged, this, &FigureDialog::check);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &FigureDialog::check);
    connect(m_text, &QLineEdit::textChanged, this, &FigureDialog::check);
    setExpression(m_figure.expression);
    check();
}

QWidget* FigureDialog::makeValue()
{
    auto* area = new QWidget(this);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    m_count->setRange(0, 10'000);
    m_count->setAccessibleName(tr("How many"));
    m_unit->setAccessibleName(tr("Unit"));
    m_text->setAccessibleName(tr("Value"));
    for (const auto& [word, name] :
        {std::pair("min", tr("minutes")), std::pair("h", tr("hours")), std::pair("d", tr("days")),
            std::pair("wd", tr("working days")), std::pair("w", tr("weeks")), std::pair("mo", tr("months"))})
        m_unit->addItem(name, QString::fromLatin1(word));
    row->addWidget(m_count);
    row->addWidget(m_unit);
    row->addWidget(m_text, 1);
    const bool isSpan = TimeSpan::tryFrom(m_figure.expression).has_value()
        && m_figure.expression != TimeSpan(1, TimeSpan::Unit::HalfWorkingDay).toString();
    m_count->setVisible(isSpan);
    m_unit->setVisible(isSpan);
    m_text->setVisible(!isSpan);
    if (isSpan)
        row->addStretch(1);
    return area;
}

QString FigureDialog::expression() const
{
    return m_text->isHidden() ? QString::number(m_count->value()) + m_unit->currentData().toString()
                              : m_text->text().trimmed();
}

void FigureDialog::setExpression(const QString& expression)
{
    m_text->setText(expression);
    const std::optional<TimeSpan> span = TimeSpan::tryFrom(expression);
    if (!span)
        return;
    m_count->setValue(span->count());
    m_unit->setCurrentIndex(m_unit->findData(expression.mid(QString::number(span->count()).size())));
}

void FigureDialog::setFirstDay(QDate day)
{
    m_from->setDate(day);
}

void FigureDialog::setWhy(const QString& why)
{
    m_why->setText(why);
}

QString FigureDialog::message() const
{
    return m_message->text();
}

void FigureDialog::check()
{
    m_check.reset();
    const auto say = [this](const QString& text, Tone tone) {
        m_message->setText(text);
        setTone(m_message, tone);
    };
    if (expression() == m_figure.expression) {
        say(tr("Now it is %1.").arg(m_figure.expression), Tone::Neutral);
    } else {
        guarded(this, [&] {
            m_check = m_workspace.rulebookService().checkFigure(
                {m_rulebook.id(), m_figure.name, expression(), m_from->date()});
            QStringList wrong;
            for (const Finding& finding : std::as_const(m_check->findings)) {
                if (finding.severity == Severity::Error)
                    wrong.append(finding.message);
            }
            if (!wrong.isEmpty() || !m_check->candidate)
                say(wrong.join(QLatin1Char('\n')), Tone::Invalid);
            else if (m_check->filedSince > 0)
                say(tr("Edition %1 in force from %2. %n complaint(s) filed since then keep the edition they have.",
                        nullptr, static_cast<int>(m_check->filedSince))
                        .arg(m_check->candidate->edition(), formatDate(m_from->date())),
                    Tone::Pending);
            else
                say(tr("Edition %1 in force from %2.").arg(m_check->candidate->edition(), formatDate(m_from->date())),
                    Tone::Neutral);
        });
    }
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_check && m_check->mayBeImported());
}

void FigureDialog::accept()
{
    if (!m_check || !m_check->mayBeImported())
        return;
    const GuardResult result
        = guarded(this, [&] { m_workspace.rulebookService().importEdition(*m_check, m_why->text().trimmed()); });
    if (result == GuardResult::Done)
        QDialog::accept();
}

} // namespace kesu

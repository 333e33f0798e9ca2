// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportnotepanel.h"

#include "core/base/rate.h"
#include "ui/inputs/fieldedit.h"
#include "ui/inputs/textarea.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kesu {

namespace {

constexpr qint64 largestQuantity = 1'000'000'000'000;

/// A whole number above 0, thousands marks allowed; empty for an empty or a wrong text.
std::optional<qint64> quantityOf(const QString& text)
{
    bool ok = false;
    const qint64 number = QString(text).remove(QLatin1Char(',')).trimmed().toLongLong(&ok);
    return ok && number > 0 && number <= largestQuantity ? std::optional(number) : std::nullopt;
}

} // namespace

ReportNotePanel::ReportNotePanel(QWidget* parent)
    : QScrollArea(parent)
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    layout->setSpacing(spacing::tiny);
    m_batches = addNumber(page, tr("Delivered &batches"));
    m_shipped = addNumber(page, tr("&Shipped quantity"));
    for (const ReportSection section : reportSections()) {
        if (section == ReportSection::Next)
            continue;
        m_remarks.insert(section, addText(page, tr("On “%1”").arg(label(section)), 1));
        m_remarks[section]->setPlaceholderText(tr("Remark of the clerk"));
    }
    m_next = addText(page, tr("What comes &next"), 3);
    m_next->setPlaceholderText(tr("What the next period is about"));
    layout->addStretch(1);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QLineEdit* ReportNotePanel::addNumber(QWidget* page, const QString& name)
{
    auto* edit = new QLineEdit(page);
    auto* text = new QLabel(name, page);
    text->setBuddy(edit);
    edit->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    edit->setAlignment(Qt::AlignRight);
    edit->setPlaceholderText(tr("not known"));
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, [this] {
        markWrong();
        Q_EMIT edited();
    });
    page->layout()->addWidget(text);
    page->layout()->addWidget(edit);
    return edit;
}

TextArea* ReportNotePanel::addText(QWidget* page, const QString& name, int leastLines)
{
    auto* edit = new TextArea(leastLines, page);
    auto* text = new QLabel(name, page);
    text->setBuddy(edit);
    edit->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    edit->installEventFilter(this);
    connect(edit, &QPlainTextEdit::textChanged, this, &ReportNotePanel::edited);
    page->layout()->addWidget(text);
    page->layout()->addWidget(edit);
    return edit;
}

void ReportNotePanel::markWrong()
{
    for (QLineEdit* edit : {m_batches, m_shipped}) {
        const bool wrong = !edit->text().trimmed().isEmpty() && !quantityOf(edit->text());
        const QString problem = wrong ? tr("A whole number above 0, for example 420") : QString();
        edit->setToolTip(problem);
        markProblem(*edit, problem);
    }
}

void ReportNotePanel::showNote(const ReportNote& note)
{
    const auto number = [](const std::optional<qint64>& of) { return of ? grouped(*of) : QString(); };
    m_batches->setText(number(note.inputs.deliveredBatches));
    m_shipped->setText(number(note.inputs.shippedQuantity));
    markWrong();
    const auto show = [](TextArea* edit, const QString& text) {
        if (edit->toPlainText() == text)
            return; // what is undone stays undoable
        const QSignalBlocker block(edit);
        edit->showText(text);
    };
    show(m_next, note.inputs.nextFocus);
    for (auto remark = m_remarks.begin(); remark != m_remarks.end(); ++remark)
        show(remark.value(), note.remarks.value(remark.key()));
}

ReportNote ReportNotePanel::noteFrom(const ReportNote& note) const
{
    ReportNote typed = note;
    typed.inputs.deliveredBatches = quantityOf(m_batches->text());
    typed.inputs.shippedQuantity = quantityOf(m_shipped->text());
    typed.inputs.nextFocus = m_next->toPlainText();
    for (auto remark = m_remarks.begin(); remark != m_remarks.end(); ++remark) {
        const QString text = remark.value()->toPlainText();
        if (text.trimmed().isEmpty())
            typed.remarks.remove(remark.key());
        else
            typed.remarks.insert(remark.key(), text);
    }
    return typed;
}

void ReportNotePanel::edit(ReportSection section)
{
    TextArea* field = m_remarks.value(section, m_next);
    field->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(field);
}

bool ReportNotePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    else if (event->type() == QEvent::FocusIn)
        ensureWidgetVisible(qobject_cast<QWidget*>(watched));
    return QScrollArea::eventFilter(watched, event);
}

} // namespace kesu

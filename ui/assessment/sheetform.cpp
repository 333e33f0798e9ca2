// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/sheetform.h"

#include "ui/inputs/fieldgrid.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace kesu {

SheetForm::SheetForm(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Entries"));
}

void SheetForm::setSheet(const Rulebook& rulebook, const Assessment& assessment, const QMap<QString, QString>& inputs)
{
    m_entries.clear();
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    QList<FieldGrid*> grids;
    const QString language = windowLanguage();
    for (const AssessmentInput& input : assessment.inputs) {
        if (grids.isEmpty() || !input.heading.isEmpty()) {
            auto* heading = new QLabel(input.heading.isEmpty() ? tr("Entries") : input.heading, content);
            heading->setFont(headingFont(font()));
            layout->addWidget(heading);
            grids.append(new FieldGrid(content));
            layout->addWidget(grids.constLast());
        }
        Entry entry;
        entry.input = input;
        QWidget* field = makeField(entry, rulebook, inputs.value(input.name.id));
        QString label = labelIn(input.name, language);
        if (!input.name.clause.isEmpty())
            label += QStringLiteral("  ") + input.name.clause;
        field->setAccessibleName(label);
        entry.cell = grids.constLast()->add(label.replace(u'&', QStringLiteral("&&")), field, FieldWidth::Full);
        m_entries.append(entry);
    }
    if (m_entries.isEmpty()) {
        auto* nothing = new QLabel(tr("Nothing has to be entered: all figures come from the ledger."), content);
        nothing->setWordWrap(true);
        makeQuiet(nothing);
        layout->addWidget(nothing);
    }
    int widest = 0;
    for (const FieldGrid* grid : std::as_const(grids))
        widest = std::max(widest, grid->widestLabel());
    for (FieldGrid* grid : std::as_const(grids))
        grid->setLabelWidth(widest);
    layout->addStretch(1);
    setWidget(content); // deletes the one before
    for (const Entry& entry : std::as_const(m_entries))
        take(entry);
}

void SheetForm::clear()
{
    m_entries.clear();
    delete takeWidget();
}

QWidget* SheetForm::makeField(Entry& entry, const Rulebook& rulebook, const QString& text)
{
    const QString id = entry.input.name.id;
    const auto changed = [this, id] {
        const auto which = std::find_if(
            m_entries.begin(), m_entries.end(), [&id](const Entry& one) { return one.input.name.id == id; });
        if (which == m_entries.end())
            return;
        take(*which);
        Q_EMIT edited();
    };
    if (entry.input.kind == InputKind::Choice) {
        entry.choice = new QComboBox(this);
        entry.choice->addItem(tr("not chosen"), QString());
        for (const QString& choice : entry.input.choices)
            entry.choice->addItem(rulebook.label(VocabularyKind::Choice, choice, windowLanguage()), choice);
        entry.choice->setCurrentIndex(std::max(0, entry.choice->findData(text)));
        connect(entry.choice, &QComboBox::currentIndexChanged, this, changed);
        return entry.choice;
    }
    entry.edit = new QLineEdit(text, this);
    if (entry.input.kind != InputKind::Text) {
        entry.edit->setAlignment(Qt::AlignRight);
        entry.edit->setFont(figureFont(font()));
    }
    QString hint = entry.input.text;
    if (hint.isEmpty() && entry.input.kind == InputKind::Score && entry.input.most)
        hint = tr("0 to %1").arg(entry.input.most->toString());
    else if (hint.isEmpty() && entry.input.kind == InputKind::Share)
        hint = tr("for example 94%");
    entry.edit->setPlaceholderText(hint);
    connect(entry.edit, &QLineEdit::textEdited, this, changed);
    return entry.edit;
}

QString SheetForm::textOf(const Entry& entry)
{
    return entry.choice != nullptr ? entry.choice->currentData().toString() : entry.edit->text().trimmed();
}

void SheetForm::take(const Entry& entry)
{
    entry.cell->showProblem(faultOf(entry.input, textOf(entry)));
}

QMap<QString, QString> SheetForm::inputs() const
{
    QMap<QString, QString> inputs;
    for (const Entry& entry : m_entries) {
        const QString text = textOf(entry);
        if (!text.isEmpty())
            inputs.insert(entry.input.name.id, text);
    }
    return inputs;
}

bool SheetForm::hasProblems() const
{
    return std::any_of(
        m_entries.begin(), m_entries.end(), [](const Entry& entry) { return !entry.cell->problem().isEmpty(); });
}

void SheetForm::focusInput(const QString& id)
{
    for (const Entry& entry : std::as_const(m_entries)) {
        if (entry.input.name.id != id)
            continue;
        QWidget* field = entry.edit != nullptr ? static_cast<QWidget*>(entry.edit) : entry.choice;
        field->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(field);
        return;
    }
}

} // namespace kesu

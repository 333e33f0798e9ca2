// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/slipform.h"

#include "core/service/workspace.h"
#include "ui/inputs/choiceedit.h"
#include "ui/inputs/choicerow.h"
#include "ui/inputs/tagedit.h"
#include "ui/inputs/textarea.h"
#include "ui/shared/theme.h"

#include <QVBoxLayout>
#include <utility>

namespace kesu {

namespace {

/// Up to so many choices stand side by side.
constexpr int mostSideBySide = 3;
constexpr int settleAfterMs = 450;

} // namespace

SlipForm::SlipForm(Workspace& workspace, SlipEditor& editor, const Rulebook& rulebook, QWidget& page)
    : m_workspace(workspace)
    , m_editor(editor)
    , m_rulebook(rulebook)
    , m_page(page)
    , m_language(windowLanguage())
    , m_binder(editor)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleAfterMs);
    connect(&m_settle, &QTimer::timeout, this, &SlipForm::takeTyped);
}

void SlipForm::followTyping(FieldEdit& edit, const std::function<void()>& take)
{
    connect(&edit, &FieldEdit::edited, this, [this, &edit, take] {
        if (edit.problem().isEmpty()) {
            m_settle.stop();
            m_halfTyped = {};
            take();
        } else {
            m_halfTyped = take;
            m_settle.start();
        }
    });
    connect(&edit, &QLineEdit::editingFinished, this, &SlipForm::takeTyped);
}

void SlipForm::takeTyped()
{
    m_settle.stop();
    if (const auto take = std::exchange(m_halfTyped, {}))
        take();
}

const Clock& SlipForm::clock() const
{
    return m_workspace.clock();
}

SlipSection* SlipForm::section(const QString& id, const QString& title, SlipSection::Fold fold)
{
    auto* section = new SlipSection(id, title, fold, &m_page);
    m_page.layout()->addWidget(section);
    m_sections += section;
    m_grid = nullptr;
    return section;
}

FieldGrid* SlipForm::grid(SlipSection* section, Labels labels)
{
    m_grid = new FieldGrid(section);
    section->body().addWidget(m_grid);
    if (labels == Labels::OfThePage)
        m_grids += m_grid;
    return m_grid;
}

void SlipForm::alignLabels()
{
    int widest = 0;
    for (const FieldGrid* grid : m_grids)
        widest = qMax(widest, grid->widestLabel());
    for (FieldGrid* grid : m_grids)
        grid->setLabelWidth(widest);
}

void SlipForm::showRecord()
{
    m_binder.showAll();
    Q_EMIT recordShown();
}

QList<Choice> SlipForm::choices(VocabularyKind kind) const
{
    QList<Choice> result;
    for (const Term& word : m_rulebook.terms(kind))
        result += {word.id, m_rulebook.label(kind, word.id, m_language), word.clause, word.id};
    return result;
}

FieldEdit* SlipForm::text(const QString& label, const QString& path, Part<QString> part, FieldWidth width)
{
    auto* edit = new FieldEdit;
    FieldCell* cell = m_grid->add(label, edit, width);
    connect(edit, &FieldEdit::edited, this, [this, edit, path, part] {
        m_binder.edited(path, [&](ComplaintRecord& record) { part(record) = edit->text(); });
    });
    m_binder.add({path, edit,
        [edit, part](ComplaintRecord& record) {
            if (edit->text() != part(record))
                edit->setText(part(record));
        },
        {}, [cell](const QString& problem) { cell->showProblem(problem); }, {}});
    return edit;
}

TextArea* SlipForm::area(const QString& label, const QString& path, Part<QString> part, int lines)
{
    auto* edit = new TextArea(lines);
    FieldCell* cell = m_grid->add(label, edit, FieldWidth::Full);
    connect(edit, &TextArea::edited, this, [this, edit, path, part] {
        m_binder.edited(path, [&](ComplaintRecord& record) { part(record) = edit->toPlainText(); });
    });
    m_binder.add({path, edit, [edit, part](ComplaintRecord& record) { edit->showText(part(record)); }, {},
        [cell](const QString& problem) { cell->showProblem(problem); }, {}});
    return edit;
}

ChoiceEdit* SlipForm::search(
    const QString& label, const QString& path, Part<QString> part, const QList<Choice>& choices, FieldWidth width)
{
    auto* edit = new ChoiceEdit(Entry::Free);
    edit->setChoices(choices);
    FieldCell* cell = m_grid->add(label, edit, width);
    connect(edit, &FieldEdit::edited, this, [this, edit, path, part] {
        m_binder.edited(path, [&](ComplaintRecord& record) { part(record) = edit->text().trimmed(); });
    });
    m_binder.add({path, edit,
        [edit, part](ComplaintRecord& record) {
            if (edit->text().trimmed() != part(record))
                edit->setText(part(record));
        },
        {}, [cell](const QString& problem) { cell->showProblem(problem); }, {}});
    return edit;
}

QWidget* SlipForm::pick(
    const QString& label, const QString& path, VocabularyKind kind, Part<QString> part, FieldWidth width)
{
    const QList<Choice> all = choices(kind);
    if (all.size() <= mostSideBySide) {
        auto* row = new ChoiceRow(all);
        FieldCell* cell = m_grid->add(label, row, width);
        connect(row, &ChoiceRow::edited, this, [this, row, path, part] {
            m_binder.edited(path, [&](ComplaintRecord& record) { part(record) = row->currentId(); });
        });
        m_binder.add({path, row, [row, part](ComplaintRecord& record) { row->showId(part(record)); }, {},
            [cell](const QString& problem) { cell->showProblem(problem); }, {}});
        return row;
    }
    auto* edit = new ChoiceEdit(Entry::Listed);
    edit->setChoices(all);
    FieldCell* cell = m_grid->add(label, edit, width);
    connect(edit, &FieldEdit::edited, this, [this, edit, path, part] {
        m_binder.edited(
            path, [&](ComplaintRecord& record) { part(record) = edit->currentId(); },
            edit->currentId().isEmpty() ? edit->text() : QString());
    });
    m_binder.add({path, edit,
        [edit, path, part](ComplaintRecord& record) {
            const QString kept = record.unparsed.value(path);
            if (kept.isEmpty())
                edit->showId(part(record));
            else if (edit->text().trimmed() != kept.trimmed())
                edit->setText(kept);
        },
        [edit] { return edit->isListOpen() ? QString() : edit->problem(); },
        [cell](const QString& problem) { cell->showProblem(problem); }, {}});
    return edit;
}

void SlipForm::tags(const QString& label, const QString& path, VocabularyKind kind, Part<QStringList> part)
{
    auto* edit = new TagEdit(choices(kind));
    FieldCell* cell = m_grid->add(label, edit, FieldWidth::Full);
    connect(edit, &TagEdit::edited, this, [this, edit, path, part] {
        m_binder.edited(
            path, [&](ComplaintRecord& record) { part(record) = edit->ids(); }, edit->pending());
    });
    m_binder.add({path, edit,
        [edit, path, part](ComplaintRecord& record) {
            edit->showIds(part(record));
            if (edit->pending() != record.unparsed.value(path).trimmed())
                edit->search().setText(record.unparsed.value(path));
        },
        [edit] { return edit->search().isListOpen() ? QString() : edit->problem(); },
        [cell](const QString& problem) { cell->showProblem(problem); }, {}});
}

DateEdit* SlipForm::date(const QString& label, const QString& path, Part<std::optional<QDate>> part)
{
    return value<QDate>(label, path, makeDateEdit(clock()), placeOf<QDate>(std::move(part)));
}

MoneyEdit* SlipForm::money(const QString& label, const QString& path, Part<std::optional<Money>> part)
{
    return value<Money>(label, path, makeMoneyEdit(), placeOf<Money>(std::move(part)));
}

QuantityEdit* SlipForm::quantity(const QString& label, const QString& path, Part<std::optional<qint64>> part)
{
    return value<qint64>(label, path, makeQuantityEdit(), placeOf<qint64>(std::move(part)));
}

MomentEdit* SlipForm::moment(const QString& label, const QString& path, Place<Moment> place)
{
    return value<Moment>(label, path, makeMomentEdit(clock()), std::move(place));
}

} // namespace kesu

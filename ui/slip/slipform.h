// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/complaint/complaintrecord.h"
#include "core/rulebook/rulebook.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/fieldgrid.h"
#include "ui/inputs/rowseditor.h"
#include "ui/inputs/valueedit.h"
#include "ui/slip/binder.h"
#include "ui/slip/slipeditor.h"
#include "ui/slip/slipsection.h"

namespace kesu {

class ChoiceRow;
class TextArea;
class Workspace;

/// The part of the record that a field stands for.
template <typename T> using Part = std::function<T&(ComplaintRecord&)>;

/// Where the optional value of a field is read from and written to, for what is no plain member.
template <typename T> struct Place
{
    std::function<std::optional<T>(ComplaintRecord&)> read;
    std::function<void(ComplaintRecord&, const std::optional<T>&)> write;
};

/// Makes the form of a slip, one line of code a field: widget, label and binding together. Lives while the form does.
class SlipForm : public QObject
{
    Q_OBJECT

public:
    SlipForm(Workspace& workspace, SlipEditor& editor, const Rulebook& rulebook, QWidget& page);

    Workspace& workspace() { return m_workspace; }
    SlipEditor& editor() { return m_editor; }
    Binder& binder() { return m_binder; }
    const Rulebook& rulebook() const { return m_rulebook; }
    const QString& language() const { return m_language; }
    const Clock& clock() const;

    enum class Labels { OfThePage, Own };

    /// The next part of the paper. `title` may hold a mnemonic for nothing: sections are jumped to from the index.
    SlipSection* section(const QString& id, const QString& title, SlipSection::Fold fold);
    const QList<SlipSection*>& sections() const { return m_sections; }
    /// A grid of fields at the end of a section; the following fields go into it. Long labels that nobody chose, as
    /// those of stages, are aligned among themselves only.
    FieldGrid* grid(SlipSection* section, Labels labels = Labels::OfThePage);
    /// All labels of the form as wide as the widest, so that fields stand under each other.
    void alignLabels();

    /// The catalogue's label of a path.
    QString label(const QString& path) const { return m_rulebook.fieldLabel(path, m_language); }
    QString term(VocabularyKind kind, const QString& id) const { return m_rulebook.label(kind, id, m_language); }
    QList<Choice> choices(VocabularyKind kind) const;

    FieldEdit* text(const QString& label, const QString& path, Part<QString> part, FieldWidth width = FieldWidth::One);
    TextArea* area(const QString& label, const QString& path, Part<QString> part, int lines = 2);
    ChoiceEdit* search(const QString& label, const QString& path, Part<QString> part, const QList<Choice>& choices,
        FieldWidth width = FieldWidth::One);
    /// One id of a vocabulary: side by side where there are few, else a searching field.
    QWidget* pick(const QString& label, const QString& path, VocabularyKind kind, Part<QString> part,
        FieldWidth width = FieldWidth::One);
    void tags(const QString& label, const QString& path, VocabularyKind kind, Part<QStringList> part);
    DateEdit* date(const QString& label, const QString& path, Part<std::optional<QDate>> part);
    MoneyEdit* money(const QString& label, const QString& path, Part<std::optional<Money>> part);
    QuantityEdit* quantity(const QString& label, const QString& path, Part<std::optional<qint64>> part);
    MomentEdit* moment(const QString& label, const QString& path, Place<Moment> place);

    template <typename T> static Place<T> placeOf(Part<std::optional<T>> part)
    {
        return {[part](ComplaintRecord& record) { return part(record); },
            [part](ComplaintRecord& record, const std::optional<T>& value) { part(record) = value; }};
    }

    /// Any typed value in a field of its own.
    template <typename T>
    ValueEdit<T>* value(const QString& label, const QString& path, std::unique_ptr<ValueEdit<T>> made, Place<T> place)
    {
        ValueEdit<T>* edit = made.release();
        FieldCell* cell = m_grid->add(label, edit);
        const auto take = [this, edit, path, place] {
            const Parsed<T> parsed = edit->parsed();
            m_binder.edited(
                path, [&](ComplaintRecord& record) { place.write(record, parsed.value); },
                parsed.problem.isEmpty() ? QString() : edit->text());
        };
        followTyping(*edit, take);
        m_binder.add({path, edit,
            [edit, path, place](
                ComplaintRecord& record) { edit->show(place.read(record), record.unparsed.value(path)); },
            [edit] { return edit->problem(); }, [cell](const QString& problem) { cell->showProblem(problem); }, {}});
        return edit;
    }

    /// A small table over the whole width of the section.
    template <typename T>
    void rows(SlipSection* section, const QString& path, RowsEditor<T>* editor, Part<QList<T>> part)
    {
        editor->setParent(section);
        section->body().addWidget(editor);
        connect(editor, &RowsEditorBase::edited, this, [this, editor, path, part] {
            m_binder.listEdited(
                path, [&](ComplaintRecord& record) { part(record) = editor->values(); }, editor->unparsed());
        });
        m_binder.add({path, editor,
            [editor, path, part](
                ComplaintRecord& record) { editor->show(part(record), Binder::unparsedUnder(record, path)); },
            {}, [editor](const QString&) { editor->showProblems(); },
            [editor](const QString& inside) {
                const QStringList pieces = QString(inside).remove(QLatin1Char('[')).split(QStringLiteral("]."));
                return editor->cell(pieces.value(0).remove(QLatin1Char(']')).toInt(), pieces.value(1));
            }});
    }

    /// Shows the whole record in all fields.
    void showRecord();
    /// Takes over what is half typed now, before something is saved.
    void takeTyped();

Q_SIGNALS:
    /// Another record stands in the fields.
    void recordShown();
    /// Somebody wants to approve that matter in that role by signing in.
    void approvalRequested(const QString& matter, const QString& role);

private:
    /// Values are taken at every key. What is no value yet ("2026-1") is taken when typing settles, so that the verdict
    /// does not fall away and come back with every date that is typed.
    void followTyping(FieldEdit& edit, const std::function<void()>& take);

    Workspace& m_workspace;
    SlipEditor& m_editor;
    Rulebook m_rulebook;
    QWidget& m_page;
    QString m_language;
    Binder m_binder;
    QList<SlipSection*> m_sections;
    QList<FieldGrid*> m_grids;
    FieldGrid* m_grid = nullptr;
    std::function<void()> m_halfTyped; ///< takes over the field in which something is half typed; empty where none is
    QTimer m_settle;
};

} // namespace kesu

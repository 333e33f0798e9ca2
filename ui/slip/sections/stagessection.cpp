// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme.h"
#include "ui/slip/sections/sections.h"
#include "ui/slip/slipform.h"

#include <QCoreApplication>
#include <QSet>
#include <QToolButton>

namespace kesu {

namespace {

struct StagesSection
{
    Q_DECLARE_TR_FUNCTIONS(StagesSection)
};

Place<Moment> eventPlace(const QString& id)
{
    return {[id](ComplaintRecord& record) {
                const auto found = record.facts.events.constFind(id);
                return found == record.facts.events.constEnd() ? std::nullopt : std::optional(*found);
            },
        [id](ComplaintRecord& record, const std::optional<Moment>& at) {
            if (at)
                record.facts.events.insert(id, *at);
            else
                record.facts.events.remove(id);
        }};
}

/// Words of the rulebook itself stand open; those that all rulebooks share come behind a button, until one is used.
bool isNear(const Term& event, const SlipEditor& editor)
{
    if (!event.shared || editor.record().facts.events.contains(event.id))
        return true;
    const QList<DeadlineLine>& deadlines = editor.verdict().deadlines;
    return std::any_of(
        deadlines.begin(), deadlines.end(), [&](const DeadlineLine& line) { return line.stage == event.id; });
}

void addEvents(SlipForm& form, const QList<Term>& events)
{
    for (const Term& event : events)
        form.moment(
            form.term(VocabularyKind::Event, event.id), QStringLiteral("events.") + event.id, eventPlace(event.id));
}

} // namespace

void addStagesSection(SlipForm& form)
{
    SlipSection* section
        = form.section(QStringLiteral("stages"), StagesSection::tr("Stages"), SlipSection::Fold::Folded);
    QList<Term> near;
    QList<Term> far;
    for (const Term& event : form.rulebook().terms(VocabularyKind::Event))
        (isNear(event, form.editor()) ? near : far) += event;

    FieldGrid* first = form.grid(section, SlipForm::Labels::Own);
    addEvents(form, near);
    auto* more = new QToolButton(section);
    more->setText(StagesSection::tr("More stages"));
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more->setIcon(icon(QStringLiteral("chevron-right")));
    more->setCheckable(true);
    makeFlat(more);
    section->body().addWidget(more, 0, Qt::AlignLeft);
    FieldGrid* others = form.grid(section, SlipForm::Labels::Own);
    addEvents(form, far);
    const int widest = qMax(first->widestLabel(), others->widestLabel());
    first->setLabelWidth(widest);
    others->setLabelWidth(widest);
    others->hide();
    more->setVisible(!far.isEmpty());
    QObject::connect(more, &QToolButton::toggled, others, [more, others](bool open) {
        others->setVisible(open);
        more->setIcon(icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    });

    QObject::connect(&form, &SlipForm::recordShown, section, [&form, more, far] {
        for (const Term& event : far) {
            if (form.editor().record().facts.events.contains(event.id))
                more->setChecked(true);
        }
    });
    QObject::connect(&form.editor(), &SlipEditor::judged, section, [&form, section] {
        const qsizetype done = form.editor().record().facts.events.size();
        section->setSummary(done == 0 ? QString() : StagesSection::tr("recorded: %1").arg(done));
    });
}

} // namespace kesu

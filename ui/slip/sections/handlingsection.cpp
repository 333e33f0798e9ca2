// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/workspace.h"
#include "ui/slip/sections/sections.h"
#include "ui/slip/slipform.h"

#include <QCoreApplication>
#include <QLabel>

namespace kesu {

namespace {

struct HandlingSection
{
    Q_DECLARE_TR_FUNCTIONS(HandlingSection)
};

} // namespace

void addHandlingSection(SlipForm& form)
{
    SlipSection* section = form.section(
        QStringLiteral("handling"), HandlingSection::tr("Proposal and measures"), SlipSection::Fold::Folded);
    form.grid(section);
    form.area(HandlingSection::tr("Proposal"), QStringLiteral("handling.proposal"),
        [](ComplaintRecord& r) -> QString& { return r.handling.proposal; });

    QList<Choice> staff;
    for (const Staff& member : form.workspace().masterData().staff())
        staff += {member.name, member.name, {}, member.code};
    section->body().addWidget(new QLabel(HandlingSection::tr("Corrective measures"), section));
    auto* measures = new RowsEditor<Measure>;
    const auto date = [&form] { return makeDateEdit(form.clock()); };
    measures
        ->text({.key = QStringLiteral("text"),
                   .title = HandlingSection::tr("Measure"),
                   .stretch = 6,
                   .need = CellNeed::Required,
                   .make = {},
                   .initial = {}},
            &Measure::text)
        .choice({.key = QStringLiteral("owner"),
                    .title = HandlingSection::tr("Owner"),
                    .stretch = 2,
                    .make = {},
                    .initial = {}},
            staff, &Measure::owner, Entry::Free)
        .value<DateEdit>({.key = QStringLiteral("dueOn"),
                             .title = HandlingSection::tr("Due on"),
                             .stretch = 2,
                             .make = {},
                             .initial = {}},
            date, &Measure::dueOn)
        .value<DateEdit>({.key = QStringLiteral("doneOn"),
                             .title = HandlingSection::tr("Done on"),
                             .stretch = 2,
                             .make = {},
                             .initial = {}},
            date, &Measure::doneOn)
        .ready();
    form.rows<Measure>(section, QStringLiteral("handling.measures"), measures,
        [](ComplaintRecord& r) -> QList<Measure>& { return r.handling.measures; });

    QObject::connect(&form.editor(), &SlipEditor::judged, section, [&form, section] {
        const qsizetype count = form.editor().record().handling.measures.size();
        section->setSummary(count == 0 ? QString() : HandlingSection::tr("measures: %1").arg(count));
    });
}

} // namespace kesu

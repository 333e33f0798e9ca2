// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/choicerow.h"
#include "ui/slip/sections/sections.h"
#include "ui/slip/slipform.h"

#include <QCoreApplication>

namespace kesu {

namespace {

struct AnswerSection
{
    Q_DECLARE_TR_FUNCTIONS(AnswerSection)
};

} // namespace

void addAnswerSection(SlipForm& form)
{
    SlipSection* section
        = form.section(QStringLiteral("answer"), AnswerSection::tr("Answer and follow-up"), SlipSection::Fold::Folded);
    FieldGrid* grid = form.grid(section);
    form.area(AnswerSection::tr("Answer to the customer"), QStringLiteral("handling.answer"),
        [](ComplaintRecord& r) -> QString& { return r.handling.answer; });
    form.area(
        AnswerSection::tr("Follow-up result"), QStringLiteral("handling.followUpResult"),
        [](ComplaintRecord& r) -> QString& { return r.handling.followUpResult; }, 1);

    const QString path = QStringLiteral("handling.satisfaction");
    auto* row = new ChoiceRow({{QStringLiteral("very-satisfied"), AnswerSection::tr("very satisfied"), {}, {}},
        {QStringLiteral("satisfied"), AnswerSection::tr("satisfied"), {}, {}},
        {QStringLiteral("fair"), AnswerSection::tr("fair"), {}, {}},
        {QStringLiteral("dissatisfied"), AnswerSection::tr("dissatisfied"), {}, {}},
        {QStringLiteral("very-dissatisfied"), AnswerSection::tr("very dissatisfied"), {}, {}}});
    FieldCell* cell = grid->add(AnswerSection::tr("Satisfaction"), row, FieldWidth::Full);
    QObject::connect(row, &ChoiceRow::edited, &form, [&form, row, path] {
        form.binder().edited(path, [&](ComplaintRecord& record) { record.handling.satisfaction = row->currentId(); });
    });
    form.binder().add({path, row, [row](ComplaintRecord& record) { row->showId(record.handling.satisfaction); }, {},
        [cell](const QString& problem) { cell->showProblem(problem); }, {}});
    form.area(
        AnswerSection::tr("Remarks"), QStringLiteral("handling.remarks"),
        [](ComplaintRecord& r) -> QString& { return r.handling.remarks; }, 1);
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme.h"
#include "ui/slip/sections/sections.h"
#include "ui/slip/slipform.h"

#include <QCheckBox>
#include <QCoreApplication>

namespace kesu {

namespace {

struct ReturnSection
{
    Q_DECLARE_TR_FUNCTIONS(ReturnSection)
};

/// Changes the return of a record; one that holds nothing any more is none.
template <typename Change> void changeReturn(ComplaintRecord& record, Change change)
{
    GoodsReturn goods = record.facts.goodsReturn.value_or(GoodsReturn());
    change(goods);
    if (goods == GoodsReturn())
        record.facts.goodsReturn.reset();
    else
        record.facts.goodsReturn = goods;
}

template <typename T> Place<T> returnPlace(std::optional<T> GoodsReturn::*member)
{
    return {[member](ComplaintRecord& record) {
                return record.facts.goodsReturn ? (*record.facts.goodsReturn).*member : std::optional<T>();
            },
        [member](ComplaintRecord& record, const std::optional<T>& value) {
            changeReturn(record, [&](GoodsReturn& goods) { goods.*member = value; });
        }};
}

void addKind(SlipForm& form, FieldGrid& grid)
{
    const QString path = QStringLiteral("return.kind");
    auto* edit = new ChoiceEdit(Entry::Listed);
    edit->setChoices(form.choices(VocabularyKind::ReturnKind));
    FieldCell* cell = grid.add(form.label(path), edit);
    QObject::connect(edit, &FieldEdit::edited, &form, [&form, edit, path] {
        form.binder().edited(
            path,
            [&](ComplaintRecord& record) {
                changeReturn(record, [&](GoodsReturn& goods) { goods.kind = edit->currentId(); });
            },
            edit->currentId().isEmpty() ? edit->text() : QString());
    });
    form.binder().add({path, edit,
        [edit, path](ComplaintRecord& record) {
            const QString kept = record.unparsed.value(path);
            if (kept.isEmpty())
                edit->showId(record.facts.goodsReturn ? record.facts.goodsReturn->kind : QString());
            else if (edit->text().trimmed() != kept.trimmed())
                edit->setText(kept);
        },
        [edit] { return edit->isListOpen() ? QString() : edit->problem(); },
        [cell](const QString& problem) { cell->showProblem(problem); }, {}});
}

void addEmergency(SlipForm& form, FieldGrid& grid)
{
    const QString path = QStringLiteral("return.emergency");
    auto* box = new QCheckBox(ReturnSection::tr("yes"));
    box->setMinimumHeight(rowHeight(box->font()));
    FieldCell* cell = grid.add(form.label(path), box);
    QObject::connect(box, &QCheckBox::toggled, &form, [&form, path](bool ticked) {
        form.binder().edited(path, [&](ComplaintRecord& record) {
            changeReturn(record, [&](GoodsReturn& goods) { goods.emergency = ticked; });
        });
    });
    form.binder().add({path, box,
        [box](ComplaintRecord& record) {
            box->setChecked(record.facts.goodsReturn && record.facts.goodsReturn->emergency);
        },
        {}, [cell](const QString& problem) { cell->showProblem(problem); }, {}});
}

} // namespace

void addReturnSection(SlipForm& form)
{
    SlipSection* section
        = form.section(QStringLiteral("return"), ReturnSection::tr("Return"), SlipSection::Fold::Folded);
    FieldGrid* grid = form.grid(section);
    addKind(form, *grid);
    form.value<qint64>(form.label(QStringLiteral("return.quantity")), QStringLiteral("return.quantity"),
        makeQuantityEdit(), returnPlace(&GoodsReturn::quantity));
    form.value<Money>(form.label(QStringLiteral("return.amount")), QStringLiteral("return.amount"), makeMoneyEdit(),
        returnPlace(&GoodsReturn::amount));
    addEmergency(form, *grid);
    form.moment(form.label(QStringLiteral("return.phoneApprovedAt")), QStringLiteral("return.phoneApprovedAt"),
        returnPlace(&GoodsReturn::phoneApprovedAt));
    form.date(ReturnSection::tr("Goods received"), QStringLiteral("handling.goodsReceivedOn"),
        [](ComplaintRecord& r) -> std::optional<QDate>& { return r.handling.goodsReceivedOn; });
    form.area(
        ReturnSection::tr("Disposition"), QStringLiteral("handling.disposition"),
        [](ComplaintRecord& r) -> QString& { return r.handling.disposition; }, 1);

    QObject::connect(&form, &SlipForm::recordShown, section, [&form, section] {
        if (form.editor().record().facts.goodsReturn)
            section->showContent();
    });
    QObject::connect(&form.editor(), &SlipEditor::judged, section, [&form, section] {
        const auto& goods = form.editor().record().facts.goodsReturn;
        section->setSummary(goods ? form.term(VocabularyKind::ReturnKind, goods->kind) : QString());
    });
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/sections/sections.h"
#include "ui/slip/slipform.h"

#include <QCoreApplication>

namespace kesu {

namespace {

struct ApprovalSection
{
    Q_DECLARE_TR_FUNCTIONS(ApprovalSection)
};

/// The two ways of agreeing in the order of the enum: their ids are the contract's own words.
const QStringList& waysOfAgreeing()
{
    static const QStringList ids = {QStringLiteral("signature"), QStringLiteral("phone")};
    return ids;
}

} // namespace

void addApprovalSection(SlipForm& form)
{
    SlipSection* section
        = form.section(QStringLiteral("approvals"), ApprovalSection::tr("Approvals"), SlipSection::Fold::Folded);
    auto* rows = new RowsEditor<Approval>;
    const auto now = [&form] { return form.clock().now().toDisplay(); };
    const QList<Choice> ways = form.choices(VocabularyKind::ApprovalBy);
    rows->choice({.key = QStringLiteral("for"),
                     .title = form.label(QStringLiteral("approvals.for")),
                     .stretch = 3,
                     .need = CellNeed::Required,
                     .make = {},
                     .initial = {}},
            form.choices(VocabularyKind::Matter), &Approval::matter)
        .choice({.key = QStringLiteral("role"),
                    .title = form.label(QStringLiteral("approvals.role")),
                    .stretch = 3,
                    .need = CellNeed::Required,
                    .make = {},
                    .initial = {}},
            form.choices(VocabularyKind::Role), &Approval::role)
        .value<MomentEdit>(
            {.key = QStringLiteral("at"),
                .title = form.label(QStringLiteral("approvals.at")),
                .stretch = 3,
                .need = CellNeed::Required,
                .make = {},
                .initial = now},
            [&form] { return makeMomentEdit(form.clock()); }, &Approval::at)
        .add(
            {.key = QStringLiteral("by"),
                .title = form.label(QStringLiteral("approvals.by")),
                .stretch = 2,
                .make = [ways]() -> QWidget* {
                    auto* edit = new ChoiceEdit(Entry::Listed);
                    edit->setChoices(ways);
                    return edit;
                },
                .initial = [ways] { return ways.isEmpty() ? QString() : ways.first().text; }},
            [](QWidget& cell, const Approval& approval) {
                static_cast<ChoiceEdit&>(cell).showId(waysOfAgreeing().at(int(approval.by)));
            },
            [](const QWidget& cell, Approval& approval) {
                const auto at = waysOfAgreeing().indexOf(static_cast<const ChoiceEdit&>(cell).currentId());
                approval.by = at == 1 ? ApprovalBy::Phone : ApprovalBy::Signature;
            })
        .ready();
    form.rows<Approval>(section, QStringLiteral("approvals"), rows,
        [](ComplaintRecord& r) -> QList<Approval>& { return r.facts.approvals; });

    QObject::connect(&form.editor(), &SlipEditor::judged, section, [&form, section] {
        const QList<ApprovalLine>& asked = form.editor().verdict().approvals;
        const auto given = std::count_if(
            asked.begin(), asked.end(), [](const ApprovalLine& line) { return line.status == ApprovalStatus::Given; });
        section->setSummary(
            asked.isEmpty() ? QString() : ApprovalSection::tr("%1 of %2 given").arg(given).arg(asked.size()));
    });
    QObject::connect(&form, &SlipForm::recordShown, section, [&form, section] {
        if (!form.editor().record().facts.approvals.isEmpty())
            section->showContent();
    });
}

} // namespace kesu

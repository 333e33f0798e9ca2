// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/workspace.h"
#include "ui/slip/sections/sections.h"
#include "ui/slip/slipform.h"

#include <QCoreApplication>
#include <QLabel>

namespace kesu {

namespace {

struct LossSection
{
    Q_DECLARE_TR_FUNCTIONS(LossSection)
};

/// The parties of the rulebook, its departments, and those that the company added.
QList<Choice> parties(SlipForm& form)
{
    QList<Choice> result;
    QStringList known;
    for (const Term& department : form.rulebook().terms(VocabularyKind::Department)) {
        result += {QStringLiteral("department:") + department.id, form.term(VocabularyKind::Department, department.id),
            LossSection::tr("department"), department.id};
        known += department.id;
    }
    for (const Department& department : form.workspace().masterData().departments()) {
        if (!known.contains(department.code))
            result += {QStringLiteral("department:") + department.code, department.name, LossSection::tr("department"),
                department.code};
    }
    return result + form.choices(VocabularyKind::Party);
}

Money sumOf(const QList<Cost>& costs, std::optional<Money> Cost::*part)
{
    Money sum;
    for (const Cost& cost : costs)
        sum += (cost.*part).value_or(Money());
    return sum;
}

QLabel* heading(SlipSection* section, const QString& text)
{
    auto* label = new QLabel(text, section);
    section->body().addWidget(label);
    return label;
}

} // namespace

void addLossSection(SlipForm& form)
{
    SlipSection* section
        = form.section(QStringLiteral("loss"), LossSection::tr("Loss and liability"), SlipSection::Fold::Open);

    heading(section, form.label(QStringLiteral("costs")));
    auto* costs = new RowsEditor<Cost>;
    costs
        ->choice({.key = QStringLiteral("kind"),
                     .title = form.label(QStringLiteral("costs.kind")),
                     .stretch = 4,
                     .need = CellNeed::Required,
                     .make = {},
                     .initial = {}},
            form.choices(VocabularyKind::Cost), &Cost::kind)
        .value<MoneyEdit>({.key = QStringLiteral("estimate"),
                              .title = LossSection::tr("Estimate"),
                              .stretch = 2,
                              .make = {},
                              .initial = {}},
            &makeMoneyEdit, &Cost::estimate)
        .value<MoneyEdit>({.key = QStringLiteral("actual"),
                              .title = LossSection::tr("Actual"),
                              .stretch = 2,
                              .make = {},
                              .initial = {}},
            &makeMoneyEdit, &Cost::actual)
        .ready();
    form.rows<Cost>(
        section, QStringLiteral("costs"), costs, [](ComplaintRecord& r) -> QList<Cost>& { return r.facts.costs; });

    heading(section, form.label(QStringLiteral("responsible")));
    auto* bearers = new RowsEditor<Bearer>;
    bearers
        ->choice({.key = QStringLiteral("party"),
                     .title = form.label(QStringLiteral("responsible.party")),
                     .stretch = 6,
                     .need = CellNeed::Required,
                     .make = {},
                     .initial = {}},
            parties(form), &Bearer::party)
        .value<ShareEdit>({.key = QStringLiteral("share"),
                              .title = form.label(QStringLiteral("responsible.share")),
                              .stretch = 2,
                              .need = CellNeed::Required,
                              .make = {},
                              .initial = {}},
            &makeShareEdit, &Bearer::share)
        .ready();
    form.rows<Bearer>(section, QStringLiteral("responsible"), bearers,
        [](ComplaintRecord& r) -> QList<Bearer>& { return r.facts.responsible; });

    form.grid(section);
    form.money(form.label(QStringLiteral("compensation")), QStringLiteral("compensation"),
        [](ComplaintRecord& r) -> std::optional<Money>& { return r.facts.compensation; });
    form.area(
        LossSection::tr("Objection"), QStringLiteral("handling.objection"),
        [](ComplaintRecord& r) -> QString& { return r.handling.objection; }, 1);
    form.area(
        LossSection::tr("Final decision"), QStringLiteral("handling.finalDecision"),
        [](ComplaintRecord& r) -> QString& { return r.handling.finalDecision; }, 1);

    QObject::connect(&form.editor(), &SlipEditor::judged, section, [&form, section, costs, bearers] {
        const Complaint& facts = form.editor().record().facts;
        Money total;
        for (const Cost& cost : facts.costs)
            total += cost.amount();
        costs->setFooter(facts.costs.isEmpty()
                ? QString()
                : LossSection::tr("estimate %1 · actual %2 · counts %3")
                      .arg(sumOf(facts.costs, &Cost::estimate).toDisplay(),
                          sumOf(facts.costs, &Cost::actual).toDisplay(), total.toDisplay()));
        const Share shares = facts.responsibleTotal();
        bearers->setFooter(facts.responsible.isEmpty() ? QString()
                : shares > Share::whole() ? LossSection::tr("together %1: more than the whole").arg(shares.toString())
                                          : LossSection::tr("together %1").arg(shares.toString()));
        section->setSummary(facts.costs.isEmpty() ? QString() : LossSection::tr("total %1").arg(total.toDisplay()));
    });
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/checkedamounts.h"
#include "ui/shared/format.h"
#include "ui/slip/sections/masterfields.h"
#include "ui/slip/sections/sections.h"
#include "ui/slip/slipform.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

namespace {

struct ComplaintSection
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintSection)
};

QString unparsedPart(qsizetype index)
{
    return QStringLiteral("[%1].amount").arg(index);
}

/// The ticked demands in place of those there were. What the list cannot show, a second demand of one kind, stays.
QList<Demand> merged(
    const QList<Demand>& before, const QList<CheckedAmounts::Entry>& ticked, const QList<Choice>& choices)
{
    QList<Demand> result;
    for (const CheckedAmounts::Entry& entry : ticked)
        result += {entry.id, entry.amount};
    QStringList seen;
    for (const Demand& demand : before) {
        const bool known
            = std::any_of(choices.begin(), choices.end(), [&](const Choice& c) { return c.id == demand.kind; });
        const bool kept
            = std::any_of(ticked.begin(), ticked.end(), [&](const auto& entry) { return entry.id == demand.kind; });
        if (!known || (kept && seen.contains(demand.kind)))
            result += demand;
        seen += demand.kind;
    }
    return result;
}

void addDemands(SlipForm& form, FieldGrid& grid)
{
    const QString path = QStringLiteral("demands");
    const QList<Choice> choices = form.choices(VocabularyKind::Demand);
    auto* list = new CheckedAmounts(choices);
    FieldCell* cell = grid.add(form.label(path), list, FieldWidth::Full);
    QObject::connect(list, &CheckedAmounts::edited, &form, [&form, list, path, choices] {
        const QList<CheckedAmounts::Entry> ticked = list->entries();
        QMap<QString, QString> unparsed;
        for (qsizetype at = 0; at < ticked.size(); ++at) {
            if (!ticked[at].unparsed.isEmpty())
                unparsed.insert(unparsedPart(at), ticked[at].unparsed);
        }
        form.binder().listEdited(
            path,
            [&](ComplaintRecord& record) { record.facts.demands = merged(record.facts.demands, ticked, choices); },
            unparsed);
    });
    const auto problem = [list]() -> QString {
        for (const CheckedAmounts::Entry& entry : list->entries()) {
            if (!entry.unparsed.isEmpty())
                return ValueText::parseMoney(entry.unparsed).problem;
        }
        return {};
    };
    form.binder().add({path, list,
        [list, path](ComplaintRecord& record) {
            const auto unparsed = Binder::unparsedUnder(record, path);
            QList<CheckedAmounts::Entry> entries;
            for (qsizetype at = 0; at < record.facts.demands.size(); ++at) {
                const Demand& demand = record.facts.demands[at];
                entries += {demand.kind, demand.amount, unparsed.value(unparsedPart(at))};
            }
            list->showEntries(entries);
        },
        problem, [cell](const QString& text) { cell->showProblem(text); },
        [list, &form](const QString& part) -> QWidget* {
            const qsizetype at = QString(part).remove(QLatin1Char('[')).section(QLatin1Char(']'), 0, 0).toInt();
            const QList<Demand>& demands = form.editor().record().facts.demands;
            return at < demands.size() ? list->amountField(demands[at].kind) : nullptr;
        }});
}

} // namespace

void addComplaintSection(SlipForm& form)
{
    SlipSection* section
        = form.section(QStringLiteral("complaint"), ComplaintSection::tr("Complaint"), SlipSection::Fold::Open);
    FieldGrid* grid = form.grid(section);
    auto* master = new MasterFields(form);

    master->addCustomer();
    form.text(ComplaintSection::tr("Contact"), QStringLiteral("handling.contact"),
        [](ComplaintRecord& r) -> QString& { return r.handling.contact; });
    form.text(ComplaintSection::tr("Telephone"), QStringLiteral("handling.phone"),
        [](ComplaintRecord& r) -> QString& { return r.handling.phone; });
    master->addSalesman();
    form.pick(form.label(QStringLiteral("channel")), QStringLiteral("channel"), VocabularyKind::Channel,
        [](ComplaintRecord& r) -> QString& { return r.facts.channel; });
    form.pick(form.label(QStringLiteral("customer.region")), QStringLiteral("customer.region"), VocabularyKind::Region,
        [](ComplaintRecord& r) -> QString& { return r.facts.customer.region; });

    master->addProduct();
    form.text(form.label(QStringLiteral("product.code")), QStringLiteral("product.code"),
        [](ComplaintRecord& r) -> QString& { return r.facts.product.code; });
    form.text(ComplaintSection::tr("Specification"), QStringLiteral("handling.productSpec"),
        [](ComplaintRecord& r) -> QString& { return r.handling.productSpec; });
    form.text(form.label(QStringLiteral("product.orderNo")), QStringLiteral("product.orderNo"),
        [](ComplaintRecord& r) -> QString& { return r.facts.product.orderNo; });
    form.text(form.label(QStringLiteral("product.batchNo")), QStringLiteral("product.batchNo"),
        [](ComplaintRecord& r) -> QString& { return r.facts.product.batchNo; });
    form.date(form.label(QStringLiteral("product.deliveredOn")), QStringLiteral("product.deliveredOn"),
        [](ComplaintRecord& r) -> std::optional<QDate>& { return r.facts.product.deliveredOn; });
    form.quantity(form.label(QStringLiteral("product.deliveredQuantity")), QStringLiteral("product.deliveredQuantity"),
        [](ComplaintRecord& r) -> std::optional<qint64>& { return r.facts.product.deliveredQuantity; });
    form.quantity(form.label(QStringLiteral("product.defectiveQuantity")), QStringLiteral("product.defectiveQuantity"),
        [](ComplaintRecord& r) -> std::optional<qint64>& { return r.facts.product.defectiveQuantity; });
    form.money(form.label(QStringLiteral("product.unitPrice")), QStringLiteral("product.unitPrice"),
        [](ComplaintRecord& r) -> std::optional<Money>& { return r.facts.product.unitPrice; });
    form.text(form.label(QStringLiteral("product.unit")), QStringLiteral("product.unit"),
        [](ComplaintRecord& r) -> QString& { return r.facts.product.unit; });

    form.date(form.label(QStringLiteral("complaintDate")), QStringLiteral("complaintDate"),
        [](ComplaintRecord& r) -> std::optional<QDate>& { return r.facts.complaintDate; });
    form.moment(form.label(QStringLiteral("registeredAt")), QStringLiteral("registeredAt"),
        {[](ComplaintRecord& r) {
             return r.facts.registeredAt == Moment() ? std::nullopt : std::optional(r.facts.registeredAt);
         },
            [](ComplaintRecord& r, const std::optional<Moment>& at) {
                if (at)
                    r.facts.registeredAt = *at;
            }});
    form.pick(
        form.label(QStringLiteral("usage")), QStringLiteral("usage"), VocabularyKind::Usage,
        [](ComplaintRecord& r) -> QString& { return r.facts.usage; }, FieldWidth::Two);
    form.date(form.label(QStringLiteral("firstUsedOn")), QStringLiteral("firstUsedOn"),
        [](ComplaintRecord& r) -> std::optional<QDate>& { return r.facts.firstUsedOn; });
    form.pick(
        form.label(QStringLiteral("paymentStatus")), QStringLiteral("paymentStatus"), VocabularyKind::Payment,
        [](ComplaintRecord& r) -> QString& { return r.facts.paymentStatus; }, FieldWidth::Two);
    form.tags(form.label(QStringLiteral("categories")), QStringLiteral("categories"), VocabularyKind::Category,
        [](ComplaintRecord& r) -> QStringList& { return r.facts.categories; });
    form.area(form.label(QStringLiteral("description")), QStringLiteral("description"),
        [](ComplaintRecord& r) -> QString& { return r.facts.description; });
    addDemands(form, *grid);

    const auto summarise = [&form, section] {
        const ProductFacts& product = form.editor().record().facts.product;
        if (product.deliveredQuantity && product.defectiveQuantity && *product.deliveredQuantity > 0)
            section->setSummary(ComplaintSection::tr("defect rate %1")
                                    .arg(formatRate(*product.defectiveQuantity, *product.deliveredQuantity)));
        else
            section->setSummary({});
    };
    QObject::connect(&form.editor(), &SlipEditor::judged, section, summarise);
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/sections/masterfields.h"

#include "core/service/workspace.h"
#include "ui/inputs/choiceedit.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"
#include "ui/slip/slipform.h"

#include <algorithm>

namespace kesu {

namespace {

void fillIfEmpty(QString& field, const QString& known)
{
    if (field.isEmpty())
        field = known;
}

} // namespace

MasterFields::MasterFields(SlipForm& form)
    : QObject(&form)
    , m_form(form)
{
}

void MasterFields::fillCustomers(ChoiceEdit& field)
{
    QList<Choice> choices;
    for (const Customer& customer : m_form.workspace().masterData().customers())
        choices += {QString::number(customer.id.value()), customer.name, customer.code, customer.code};
    field.setChoices(choices);
}

void MasterFields::addCustomer()
{
    const QString path = QStringLiteral("customer.name");
    ChoiceEdit* field = m_form.search(m_form.label(QStringLiteral("customer")), path,
        [](ComplaintRecord& record) -> QString& { return record.facts.customer.name; }, {});
    fillCustomers(*field);
    field->setOffer(tr("Create customer “%1”"));
    connect(field, &ChoiceEdit::picked, this, [this, path](const Choice& choice) {
        const QList<Customer> all = m_form.workspace().masterData().customers();
        const auto found = std::find_if(all.begin(), all.end(),
            [&](const Customer& customer) { return QString::number(customer.id.value()) == choice.id; });
        if (found == all.end())
            return;
        m_form.binder().edited(path, [&](ComplaintRecord& record) {
            record.facts.customer.region = found->region;
            fillIfEmpty(record.handling.contact, found->contact);
            fillIfEmpty(record.handling.phone, found->phone);
            fillIfEmpty(record.handling.salesman, found->salesman);
        });
        m_form.binder().showAll();
    });
    connect(field, &ChoiceEdit::createRequested, this, [this, field](const QString& name) {
        guarded(field->window(), [&] {
            Customer customer;
            customer.name = name;
            customer.region = m_form.editor().record().facts.customer.region;
            Findings findings;
            if (!m_form.workspace().masterData().save(customer, findings) && !findings.isEmpty())
                MessageBox::warning(field->window(), findings.first().message);
            fillCustomers(*field);
        });
    });
}

void MasterFields::fillStaff(ChoiceEdit& field)
{
    QList<Choice> choices;
    for (const Staff& member : m_form.workspace().masterData().staff()) {
        const QString role = member.role.isEmpty() ? QString() : m_form.term(VocabularyKind::Role, member.role);
        choices += {QString::number(member.id.value()), member.name, role, member.code};
    }
    field.setChoices(choices);
}

void MasterFields::addSalesman()
{
    ChoiceEdit* field = m_form.search(tr("Salesman"), QStringLiteral("handling.salesman"),
        [](ComplaintRecord& record) -> QString& { return record.handling.salesman; }, {});
    fillStaff(*field);
    field->setOffer(tr("Create staff member “%1”"));
    connect(field, &ChoiceEdit::createRequested, this, [this, field](const QString& name) {
        guarded(field->window(), [&] {
            Staff member;
            member.name = name;
            Findings findings;
            if (!m_form.workspace().masterData().save(member, findings) && !findings.isEmpty())
                MessageBox::warning(field->window(), findings.first().message);
            fillStaff(*field);
        });
    });
}

void MasterFields::fillProducts(ChoiceEdit& field)
{
    QList<Choice> choices;
    for (const Product& product : m_form.workspace().masterData().products()) {
        QStringList details = {product.code, product.spec};
        details.removeAll(QString());
        choices
            += {QString::number(product.id.value()), product.name, details.join(QStringLiteral(" · ")), product.code};
    }
    field.setChoices(choices);
}

void MasterFields::addProduct()
{
    const QString path = QStringLiteral("product.name");
    ChoiceEdit* field = m_form.search(m_form.label(QStringLiteral("product")), path,
        [](ComplaintRecord& record) -> QString& { return record.facts.product.name; }, {});
    fillProducts(*field);
    field->setOffer(tr("Create product “%1”"));
    connect(field, &ChoiceEdit::picked, this, [this, path](const Choice& choice) {
        const QList<Product> all = m_form.workspace().masterData().products();
        const auto found = std::find_if(all.begin(), all.end(),
            [&](const Product& product) { return QString::number(product.id.value()) == choice.id; });
        if (found == all.end())
            return;
        m_form.binder().edited(path, [&](ComplaintRecord& record) {
            record.facts.product.code = found->code;
            record.facts.product.unit = found->unit;
            record.handling.productSpec = found->spec;
        });
        m_form.binder().showAll();
    });
    connect(field, &ChoiceEdit::createRequested, this, [this, field](const QString& name) {
        guarded(field->window(), [&] {
            Product product;
            product.name = name;
            product.code = m_form.editor().record().facts.product.code;
            product.spec = m_form.editor().record().handling.productSpec;
            product.unit = m_form.editor().record().facts.product.unit;
            Findings findings;
            if (!m_form.workspace().masterData().save(product, findings) && !findings.isEmpty())
                MessageBox::warning(field->window(), findings.first().message);
            fillProducts(*field);
        });
    });
}

} // namespace kesu

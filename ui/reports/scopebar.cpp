// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/scopebar.h"

#include "core/service/masterdataservice.h"
#include "core/service/workspace.h"
#include "ui/inputs/choiceedit.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace kesu {

namespace {

constexpr int widestField = 210;

} // namespace

ScopeBar::ScopeBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(&workspace)
    , m_rulebook(new QComboBox(this))
    , m_clear(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    m_rulebook->setAccessibleName(tr("Report over one standard"));
    m_rulebook->setToolTip(m_rulebook->accessibleName());
    m_rulebook->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rulebook->setMinimumContentsLength(12);
    m_rulebook->setMaximumWidth(widestField);
    connect(m_rulebook, &QComboBox::activated, this, &ScopeBar::take);
    layout->addWidget(m_rulebook, 1);
    m_customer = addField(tr("Report over one customer"), tr("All customers"));
    m_product = addField(tr("Report over one product"), tr("All products"));
    m_party = addField(tr("Report over one department or other responsible party"), tr("All responsible"));
    m_clear->setText(tr("All complaints"));
    m_clear->setToolTip(tr("Report over all complaints again"));
    m_clear->setFocusPolicy(Qt::TabFocus);
    makeFlat(m_clear);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setScope({});
        Q_EMIT scopeChanged();
    });
    layout->addWidget(m_clear);
    layout->addStretch(1);
    refresh();
}

ChoiceEdit* ScopeBar::addField(const QString& name, const QString& placeholder)
{
    // A name that only an old slip has is a scope too.
    auto* edit = new ChoiceEdit(Entry::Free, this);
    edit->setAccessibleName(name);
    edit->setToolTip(name);
    edit->setPlaceholderText(placeholder);
    edit->setClearButtonEnabled(true);
    edit->setMaximumWidth(widestField);
    connect(edit, &ChoiceEdit::picked, this, &ScopeBar::take);
    connect(edit, &QLineEdit::editingFinished, this, &ScopeBar::take);
    // The clear button edits without finishing.
    connect(edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            take();
    });
    static_cast<QHBoxLayout*>(layout())->addWidget(edit, 1);
    return edit;
}

void ScopeBar::refresh()
{
    const MasterDataService master(*m_workspace);
    // Who may see reports only types the names.
    const Access access = m_workspace->access();
    const bool mayChoose
        = access.may(Right::SeeComplaints) || access.may(Right::EnterSlips) || access.may(Right::ChangeMasterData);
    QList<Choice> customers;
    for (const Customer& customer : mayChoose ? master.customers() : QList<Customer>())
        customers.append({customer.name, customer.name, {}, customer.code});
    m_customer->setChoices(customers);
    QList<Choice> products;
    for (const Product& product : mayChoose ? master.products() : QList<Product>())
        products.append({product.name, product.name, product.spec, product.code});
    m_product->setChoices(products);

    QList<Choice> parties;
    const auto add = [&parties](const QString& id, const QString& text, const QString& detail) {
        for (const Choice& known : std::as_const(parties))
            if (known.id == id)
                return;
        parties.append({id, text, detail, {}});
    };
    for (const Department& department : master.departments())
        add(QStringLiteral("department:") + department.code, department.name, tr("department"));
    const QSignalBlocker block(m_rulebook);
    m_rulebook->clear();
    m_rulebook->addItem(tr("All standards"), QString());
    const QStringList inUse = m_workspace->settings().rulebooks;
    for (const Rulebook& rulebook : m_workspace->rulebooks().rulebooks()) {
        if ((!inUse.isEmpty() && !inUse.contains(rulebook.id())) || m_rulebook->findData(rulebook.id()) >= 0)
            continue;
        m_rulebook->addItem(rulebook.title(), rulebook.id());
        for (const Term& term : rulebook.terms(VocabularyKind::Party))
            add(term.id, rulebook.label(VocabularyKind::Party, term.id, windowLanguage()), rulebook.title());
    }
    m_party->setChoices(parties);
    showScope();
}

void ScopeBar::setScope(const ReportScope& scope)
{
    m_scope = scope;
    showScope();
}

void ScopeBar::showScope()
{
    for (ChoiceEdit* edit : {m_customer, m_product, m_party})
        edit->blockSignals(true);
    m_rulebook->setCurrentIndex(std::max(0, m_rulebook->findData(m_scope.rulebook)));
    m_customer->showId(m_scope.customer);
    m_product->showId(m_scope.product);
    m_party->showId(m_scope.party);
    for (ChoiceEdit* edit : {m_customer, m_product, m_party})
        edit->blockSignals(false);
    m_clear->setEnabled(!m_scope.isEverything());
}

void ScopeBar::take()
{
    const auto idOf = [](const ChoiceEdit& edit) {
        const QString id = edit.currentId();
        return id.isEmpty() ? edit.text().trimmed() : id;
    };
    const ReportScope scope{m_rulebook->currentData().toString(), idOf(*m_customer), idOf(*m_product), idOf(*m_party)};
    if (scope == m_scope)
        return;
    m_scope = scope;
    m_clear->setEnabled(!m_scope.isEverything());
    Q_EMIT scopeChanged();
}

} // namespace kesu

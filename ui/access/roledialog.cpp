// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/roledialog.h"

#include "ui/inputs/choiceedit.h"
#include "ui/inputs/tagedit.h"
#include "ui/shared/guarded.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <utility>

namespace kesu {

namespace {

constexpr QSize usualSize(820, 700);

} // namespace

RoleDialog::RoleDialog(const Role& role, const QList<Choice>& approvalRoles, Save save, QWidget* parent)
    : QDialog(parent)
    , m_role(role)
    , m_save(std::move(save))
    , m_problems(this)
    , m_name(new QLineEdit(role.name, this))
    , m_rights(new QTreeWidget(this))
    , m_approvals(new TagEdit(approvalRoles, this))
{
    setWindowTitle(role.id.isStored() ? tr("Role %1").arg(role.name) : tr("New role"));
    resize(usualSize);
    m_approvals->showIds(role.approvalRoles);
    m_approvals->search().setAccessibleName(tr("Approves as"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::large);
    form->setVerticalSpacing(spacing::medium);
    form->addRow(tr("&Name"), m_problems.under(QStringLiteral("name"), m_name));
    form->addRow(tr("&Rights"), m_problems.under(QStringLiteral("rights"), makeRights()));
    form->addRow(tr("Fields"), m_problems.under(QStringLiteral("writes"), makeClasses()));
    form->addRow(tr("&Approves as"), m_problems.under(QStringLiteral("approvalRoles"), m_approvals));
    auto* buttons = new QDialogButtonBox(this);
    auto* take = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    makePrimary(take);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &RoleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::large);
    layout->addLayout(form, 1);
    layout->addWidget(m_problems.general());
    layout->addWidget(buttons);
    connect(m_rights, &QTreeWidget::itemChanged, this, &RoleDialog::followApprove);
    followApprove();
    m_name->setFocus();
}

QWidget* RoleDialog::makeRights()
{
    m_rights->setColumnCount(2);
    m_rights->setHeaderHidden(true);
    m_rights->setRootIsDecorated(false);
    m_rights->setIndentation(spacing::medium);
    m_rights->setAccessibleName(tr("Rights"));
    m_rights->setProperty("framed", true);
    m_rights->header()->setStretchLastSection(true);
    for (const RightGroup group : rightGroups()) {
        auto* head = new QTreeWidgetItem(m_rights, {label(group)});
        head->setFlags(Qt::ItemIsEnabled);
        QFont bold = font();
        bold.setBold(true);
        head->setFont(0, bold);
        for (const Right right : allRights()) {
            if (groupOf(right) != group)
                continue;
            auto* item = new QTreeWidgetItem(head, {label(right), description(right)});
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(0, m_role.rights.contains(right) ? Qt::Checked : Qt::Unchecked);
            item->setForeground(1, themeColors().secondaryText);
            item->setToolTip(1, description(right));
            m_items += std::pair(right, item);
        }
    }
    m_rights->expandAll();
    // The style draws its boxes wider than the column's hint believes.
    m_rights->resizeColumnToContents(0);
    m_rights->setColumnWidth(0, m_rights->columnWidth(0) + spacing::huge);
    m_rights->setItemsExpandable(false);
    return m_rights;
}

QWidget* RoleDialog::makeClasses()
{
    auto* boxes = new QWidget(this);
    auto* grid = new QGridLayout(boxes);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::huge);
    grid->setVerticalSpacing(spacing::tiny);
    int row = 0;
    for (const FieldClass one : fieldClasses()) {
        auto* read = new QCheckBox(tr("sees"), boxes);
        auto* write = new QCheckBox(tr("changes"), boxes);
        read->setChecked(m_role.reads.contains(one));
        write->setChecked(m_role.writes.contains(one));
        read->setAccessibleName(tr("sees %1").arg(label(one)));
        write->setAccessibleName(tr("changes %1").arg(label(one)));
        // Whoever sees a complaint sees what is plain; what cannot be seen cannot be changed.
        read->setEnabled(one != FieldClass::Plain);
        write->setEnabled(read->isChecked());
        connect(read, &QCheckBox::toggled, write, [write](bool reads) {
            write->setEnabled(reads);
            if (!reads)
                write->setChecked(false);
        });
        grid->addWidget(new QLabel(label(one), boxes), row, 0);
        grid->addWidget(read, row, 1);
        grid->addWidget(write, row, 2);
        m_classes += {one, read, write};
        ++row;
    }
    grid->setColumnStretch(3, 1);
    boxes->setFocusProxy(m_classes.constLast().read);
    return boxes;
}

void RoleDialog::followApprove()
{
    const bool approves = edited().rights.contains(Right::Approve);
    m_approvals->setEnabled(approves);
    m_approvals->setToolTip(approves ? QString() : tr("Comes with the right “%1”.").arg(label(Right::Approve)));
}

void RoleDialog::setRight(Right right, Qt::CheckState state)
{
    for (const auto& [candidate, item] : std::as_const(m_items)) {
        if (candidate == right)
            item->setCheckState(0, state);
    }
}

QCheckBox* RoleDialog::readBox(FieldClass fieldClass) const
{
    for (const ClassBoxes& boxes : m_classes) {
        if (boxes.fieldClass == fieldClass)
            return boxes.read;
    }
    return nullptr;
}

QCheckBox* RoleDialog::writeBox(FieldClass fieldClass) const
{
    for (const ClassBoxes& boxes : m_classes) {
        if (boxes.fieldClass == fieldClass)
            return boxes.write;
    }
    return nullptr;
}

Role RoleDialog::edited() const
{
    Role role = m_role;
    role.name = m_name->text().trimmed();
    role.rights.clear();
    for (const auto& [right, item] : m_items) {
        if (item->checkState(0) == Qt::Checked)
            role.rights += right;
    }
    role.reads = {};
    role.writes = {};
    for (const ClassBoxes& boxes : m_classes) {
        if (boxes.read->isChecked())
            role.reads.insert(boxes.fieldClass);
        if (boxes.write->isChecked())
            role.writes.insert(boxes.fieldClass);
    }
    role.approvalRoles = m_approvals->ids();
    return role;
}

void RoleDialog::accept()
{
    guarded(this, [this] {
        const Findings findings = m_save(edited());
        m_problems.show(findings);
        if (!hasErrors(findings))
            QDialog::accept();
    });
}

} // namespace kesu

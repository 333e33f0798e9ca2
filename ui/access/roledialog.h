// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/role.h"
#include "ui/access/fieldproblems.h"
#include "ui/inputs/choice.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace kesu {

class TagEdit;

/// A role: its rights under their headings with what each lets one do, the fields that it sees and changes, and the
/// roles of the standards for which it approves.
class RoleDialog : public QDialog
{
    Q_OBJECT

public:
    using Save = std::function<Findings(const Role&)>;

    /// approvalRoles: what the standards in use call those who approve.
    RoleDialog(const Role& role, const QList<Choice>& approvalRoles, Save save, QWidget* parent = nullptr);

    QLineEdit& name() { return *m_name; }
    void setRight(Right right, Qt::CheckState state);
    QCheckBox* readBox(FieldClass fieldClass) const;
    QCheckBox* writeBox(FieldClass fieldClass) const;
    TagEdit& approvalRoles() { return *m_approvals; }
    const FieldProblems& problems() const { return m_problems; }
    Role edited() const;
    void accept() override;

private:
    struct ClassBoxes
    {
        FieldClass fieldClass;
        QCheckBox* read;
        QCheckBox* write;
    };
    QWidget* makeRights();
    QWidget* makeClasses();
    void followApprove();

    Role m_role;
    Save m_save;
    FieldProblems m_problems;
    QLineEdit* m_name;
    QTreeWidget* m_rights;
    QList<std::pair<Right, QTreeWidgetItem*>> m_items;
    QList<ClassBoxes> m_classes;
    TagEdit* m_approvals;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/companyform.h"
#include "ui/forms/formedit.h"

#include <QTimer>
#include <QWidget>
#include <memory>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace kesu {

class FormPreview;
class FormService;
class Workspace;

/// The forms of the company: their numbers, copies, fields and layouts, with the page that comes of it beside them.
/// Works on a copy until it is saved.
class FormsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FormsPanel(Workspace& workspace, QWidget* parent = nullptr);
    ~FormsPanel() override;

    bool isChanged() const { return m_forms != m_stored; }
    const QList<CompanyForm>& edited() const { return m_forms; }
    QString currentKey() const;
    void choose(const QString& key);
    void save();
    void undo();

Q_SIGNALS:
    void saved();

private:
    /// What a step of undo brings back.
    struct Step
    {
        QList<CompanyForm> forms;
        QString key;
        QString field; ///< typing on in it is no further step
    };

    QWidget* buildList();
    void load();
    void fill();
    void filter();
    void showForm();
    ShippedForm unchanged(const QString& key) const;
    void change(const CompanyForm& form, const QString& field);
    void followChanges();
    void preview();
    void replaceLayout();
    void saveLayout();

    Workspace& m_workspace;
    std::unique_ptr<FormService> m_service; ///< with the changes
    std::unique_ptr<FormService> m_unchanged; ///< as if the company had changed nothing about the chosen form
    QList<FormChoice> m_choices;
    QList<CompanyForm> m_stored;
    QList<CompanyForm> m_forms;
    QList<Step> m_steps;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    FormEdit* m_edit;
    FormPreview* m_preview;
    QPushButton* m_save;
    QPushButton* m_undo;
    QPushButton* m_revert;
    QTimer m_soon;
};

} // namespace kesu

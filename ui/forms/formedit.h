// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/companyform.h"
#include "core/service/formservice.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace kesu {

/// A form as its layout file has it, in the language of the window.
struct ShippedForm
{
    QString title;
    QString clause; ///< of the standard that names it, or empty
    QString number;
    QString revision;
    QStringList copies;
    QList<FormFieldChoice> fields; ///< that may be left out
};

/// What a company may change about one form. What stands as the layout file has it is no change.
class FormEdit : public QWidget
{
    Q_OBJECT

public:
    explicit FormEdit(QWidget* parent = nullptr);

    void show(const ShippedForm& shipped, const CompanyForm& form);
    /// What is wrong with a layout: why it was not taken, or why the one in use is passed over.
    void showFindings(const QString& sentence, const Findings& findings);

Q_SIGNALS:
    /// field: what was changed, so that typing on in it is one step of undo.
    void edited(const kesu::CompanyForm& form, const QString& field);
    void replaceRequested();
    void saveLayoutRequested();
    void shippedRequested();

private:
    void change(const QString& field);

    ShippedForm m_shipped;
    CompanyForm m_form;
    QLabel* m_title;
    QLabel* m_about;
    QLineEdit* m_number;
    QLineEdit* m_revision;
    QPlainTextEdit* m_copies;
    QListWidget* m_fields;
    QLabel* m_layout;
    QPushButton* m_toShipped;
    QLabel* m_problem;
    QListWidget* m_findings;
};

} // namespace kesu

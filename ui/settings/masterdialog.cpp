// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/masterdialog.h"

#include "ui/settings/panel.h"
#include "ui/shared/guarded.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace kesu {

MasterDialog::MasterDialog(const MasterList& list, const MasterRow& row, QWidget* parent)
    : QDialog(parent)
    , m_list(list)
    , m_row(row)
    , m_general(new QLabel(this))
{
    setWindowTitle(list.title);
    setMinimumWidth(420);
    auto* form = panelForm();
    for (qsizetype i = 0; i < list.fields.size(); ++i) {
        const MasterField& field = list.fields.at(i);
        QWidget* editor = nullptr;
        if (field.choices.isEmpty()) {
            editor = new QLineEdit(row.values.value(i), this);
        } else {
            auto* box = new QComboBox(this);
            for (const auto& [value, label] : field.choices)
                box->addItem(label, value);
            // A value that is no longer among the choices is kept, not silently changed.
            if (box->findData(row.values.value(i)) < 0)
                box->addItem(row.values.value(i), row.values.value(i));
            box->setCurrentIndex(box->findData(row.values.value(i)));
            editor = box;
        }
        editor->setAccessibleName(field.label);
        auto* problem = new QLabel(this);
        problem->setWordWrap(true);
        problem->hide();
        setTone(problem, Tone::Invalid);
        form->addRow(field.label, editor);
        form->addRow(QString(), problem);
        m_editors.insert(field.id, editor);
        m_problems.insert(field.id, problem);
    }
    m_general->setWordWrap(true);
    m_general->hide();
    setTone(m_general, Tone::Invalid);
    auto* buttons = new QDialogButtonBox(this);
    makePrimary(buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole));
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &MasterDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::large);
    layout->addLayout(form);
    layout->addWidget(m_general);
    layout->addWidget(buttons);
}

void MasterDialog::setValue(const QString& fieldId, const QString& value)
{
    QWidget* editor = m_editors.value(fieldId);
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(value);
    else if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(box->findData(value));
}

MasterRow MasterDialog::edited() const
{
    MasterRow row{m_row.id, {}};
    for (const MasterField& field : m_list.fields) {
        QWidget* editor = m_editors.value(field.id);
        if (const auto* line = qobject_cast<const QLineEdit*>(editor))
            row.values << line->text().trimmed();
        else
            row.values << qobject_cast<const QComboBox*>(editor)->currentData().toString();
    }
    return row;
}

void MasterDialog::accept()
{
    guarded(this, [this] {
        const Findings findings = m_list.save(edited());
        showFindings(findings);
        if (!hasErrors(findings))
            QDialog::accept();
    });
}

void MasterDialog::showFindings(const Findings& findings)
{
    QStringList general;
    QMap<QString, QStringList> byField;
    for (const Finding& finding : findings) {
        // "customer.name" and "name" both mean the field "name".
        const QString field = finding.field.section(QLatin1Char('.'), -1);
        if (m_editors.contains(field))
            byField[field] << finding.message;
        else
            general << finding.message;
    }
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        const QStringList messages = byField.value(it.key());
        m_problems.value(it.key())->setText(messages.join(QLatin1Char('\n')));
        m_problems.value(it.key())->setVisible(!messages.isEmpty());
        it.value()->setProperty("invalid", !messages.isEmpty());
        it.value()->style()->unpolish(it.value());
        it.value()->style()->polish(it.value());
    }
    m_general->setText(general.join(QLatin1Char('\n')));
    m_general->setVisible(!general.isEmpty());
    for (const MasterField& field : m_list.fields) {
        if (byField.contains(field.id)) {
            m_editors.value(field.id)->setFocus();
            break;
        }
    }
}

} // namespace kesu

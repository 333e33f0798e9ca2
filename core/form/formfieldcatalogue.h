// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formfield.h"

#include <QHash>

namespace kesu {

/// Every field and list that a layout can print. Made once a process; pointers into it stay good.
class FormFieldCatalogue
{
public:
    static const FormFieldCatalogue& instance();

    /// In the order in which they are listed; those of lists after the others.
    const QList<FormField>& fields() const { return m_fields; }
    const QList<FormListSource>& lists() const { return m_lists; }

    /// A field that stands by itself: "customer.name", or "event.reply" with the id in `parameter`. Null: none.
    const FormField* find(const QString& name, QString& parameter) const;
    /// A column of one of those lists: "measure.text". Null: none.
    const FormField* findColumn(const QString& name, const QStringList& lists) const;
    const FormListSource* findList(const QString& id) const;
    /// The names of fields, columns or lists, to find what was meant.
    QStringList fieldNames() const;
    QStringList columnNames(const QStringList& lists) const;
    QStringList listNames() const;

private:
    FormFieldCatalogue();

    QList<FormField> m_fields;
    QList<FormListSource> m_lists;
    QHash<QString, qsizetype> m_plain; ///< fields that take no id
    QHash<QString, qsizetype> m_withId;
    QHash<QString, qsizetype> m_columns; ///< by list and name
};

} // namespace kesu

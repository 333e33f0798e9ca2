// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formfieldcatalogue.h"

#include "core/form/fieldtables.h"

#include <QCoreApplication>

namespace kesu {

namespace {

QString columnKey(const QString& list, const QString& name)
{
    return list + QLatin1Char('/') + name;
}

} // namespace

QString FormField::label() const
{
    return QCoreApplication::translate("FormField", source);
}

FormFieldCatalogue::FormFieldCatalogue()
{
    fieldtables::addComplaintFields(m_fields);
    fieldtables::addResultFields(m_fields);
    fieldtables::addInternalFields(m_fields);
    fieldtables::addLists(m_lists, m_fields);
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const FormField& field = m_fields[i];
        if (!field.list.isEmpty())
            m_columns.insert(columnKey(field.list, field.id), i);
        else
            (field.parameter ? m_withId : m_plain).insert(field.id, i);
    }
}

const FormFieldCatalogue& FormFieldCatalogue::instance()
{
    static const FormFieldCatalogue catalogue;
    return catalogue;
}

const FormField* FormFieldCatalogue::find(const QString& name, QString& parameter) const
{
    const auto plain = m_plain.constFind(name);
    if (plain != m_plain.constEnd()) {
        parameter.clear();
        return &m_fields[*plain];
    }
    const qsizetype dot = name.indexOf(QLatin1Char('.'));
    const auto withId = dot > 0 ? m_withId.constFind(name.left(dot)) : m_withId.constEnd();
    if (withId == m_withId.constEnd() || dot + 1 == name.size())
        return nullptr;
    parameter = name.mid(dot + 1);
    return &m_fields[*withId];
}

const FormField* FormFieldCatalogue::findColumn(const QString& name, const QStringList& lists) const
{
    for (const QString& list : lists) {
        const auto found = m_columns.constFind(columnKey(list, name));
        if (found != m_columns.constEnd())
            return &m_fields[*found];
    }
    return nullptr;
}

const FormListSource* FormFieldCatalogue::findList(const QString& id) const
{
    for (const FormListSource& list : m_lists)
        if (list.id == id)
            return &list;
    return nullptr;
}

QStringList FormFieldCatalogue::fieldNames() const
{
    QStringList names;
    for (const FormField& field : m_fields)
        if (field.list.isEmpty())
            names.append(field.parameter ? field.id + QLatin1Char('.') : field.id);
    return names;
}

QStringList FormFieldCatalogue::columnNames(const QStringList& lists) const
{
    QStringList names;
    for (const FormField& field : m_fields)
        if (lists.contains(field.list))
            names.append(field.id);
    return names;
}

QStringList FormFieldCatalogue::listNames() const
{
    QStringList names;
    for (const FormListSource& list : m_lists)
        names.append(list.id);
    return names;
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/caseview.h"

#include "core/form/fieldvalues.h"
#include "core/form/formfieldcatalogue.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

FormValue CaseView::ask(const FieldRef& field, FieldForm form, const QStringList& only) const
{
    if (field.field == nullptr)
        return {};
    const FieldQuestion question{field.parameter, form, only};
    if (m_internal != nullptr && field.field->readInternal != nullptr)
        return field.field->readInternal(*m_internal, question);
    return field.field->readCustomer != nullptr ? field.field->readCustomer(m_shared, question) : FormValue();
}

FormValue CaseView::askLine(const FormField& column, qsizetype line) const
{
    if (m_internal != nullptr && column.readInternalLine != nullptr)
        return column.readInternalLine(*m_internal, line);
    return column.readCustomerLine != nullptr ? column.readCustomerLine(m_shared, line) : FormValue();
}

qsizetype CaseView::count(const FormListSource& list) const
{
    if (m_internal != nullptr && list.countInternal != nullptr)
        return list.countInternal(*m_internal);
    return list.countCustomer != nullptr ? list.countCustomer(m_shared) : 0;
}

bool CaseView::isComplete(const FormListSource& list) const
{
    return list.isOfVerdict && m_shared.status.has_value();
}

bool CaseView::isSomething(const PrintCondition::Test& test) const
{
    if (!test.list.isEmpty()) {
        const FormListSource* list = FormFieldCatalogue::instance().findList(test.list);
        return list != nullptr && count(*list) > 0;
    }
    const FormValue value = ask(test.field);
    return !value.text.isEmpty()
        || std::any_of(value.boxes.begin(), value.boxes.end(), [](const TickBox& box) { return box.tick == Tick::On; });
}

bool CaseView::holds(const PrintCondition& condition) const
{
    if (condition.face && *condition.face != face())
        return false;
    // A blank form has room for what may become known, and nothing that stands in its place.
    return std::all_of(condition.tests.begin(), condition.tests.end(),
        [this](const PrintCondition::Test& test) { return (isBlank() || isSomething(test)) != test.isUnless; });
}

QString nameOf(const FieldRef& field)
{
    if (field.field == nullptr)
        return {};
    return field.parameter.isEmpty() ? field.field->id : field.field->id + QLatin1Char('.') + field.parameter;
}

QString tickedText(const FormValue& value)
{
    QStringList words;
    for (const TickBox& box : value.boxes)
        if (box.tick == Tick::On)
            words.append(box.label);
    return fieldvalues::joined(words);
}

CellAlign usualAlign(const FormField* field, CellAlign otherwise)
{
    if (field == nullptr)
        return otherwise;
    switch (field->kind) {
    case FieldKind::Amount:
    case FieldKind::Quantity:
    case FieldKind::Share:
    case FieldKind::Number:
        return CellAlign::End;
    default:
        return otherwise;
    }
}

bool isPicture(const QString& fileName)
{
    static const QStringList suffixes{QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"),
        QStringLiteral("bmp"), QStringLiteral("gif"), QStringLiteral("webp")};
    return suffixes.contains(fileName.section(QLatin1Char('.'), -1).toLower()) && fileName.contains(QLatin1Char('.'));
}

QString photoCaption(qsizetype number, const QString& fileName)
{
    return QCoreApplication::translate("FormField", "Attachment %1: %2").arg(number).arg(fileName);
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formdesign.h"

#include "core/form/caseview.h"

namespace kesu {

namespace {

enum Language : size_t { Zh, Tw, En };

Language languageOf(const QString& language)
{
    if (language == QStringLiteral("en"))
        return En;
    return language == QStringLiteral("zh_TW") ? Tw : Zh;
}

} // namespace

QString FormText::in(const QString& language) const
{
    const Language which = languageOf(language);
    const QString& text = which == En ? en : which == Tw ? tw : zh;
    return text.isEmpty() ? zh : text;
}

const QList<TextPart>& FormTemplate::in(const QString& language) const
{
    const QList<TextPart>& found = parts[languageOf(language)];
    return found.isEmpty() ? parts[Zh] : found;
}

QStringList FormDesign::fieldNames() const
{
    QStringList names;
    const auto add = [&names](const FieldRef& field) {
        if (field.field != nullptr && !names.contains(nameOf(field)))
            names.append(nameOf(field));
    };
    for (const DesignBlock& block : blocks)
        for (const DesignRow& row : block.rows)
            for (const DesignCell& cell : row.cells)
                add(cell.field);
    for (const RegisterColumn& column : columns)
        add(column.field);
    return names;
}

QString FormDesign::labelOf(const QString& fieldName) const
{
    for (const DesignBlock& block : blocks)
        for (const DesignRow& row : block.rows)
            for (const DesignCell& cell : row.cells)
                if (cell.field.field != nullptr && nameOf(cell.field) == fieldName)
                    return cell.label && !cell.label->isEmpty() ? cell.label->zh : cell.field.field->label();
    for (const RegisterColumn& column : columns)
        if (column.field.field != nullptr && nameOf(column.field) == fieldName)
            return column.label.isEmpty() ? column.field.field->label() : column.label.zh;
    return fieldName;
}

} // namespace kesu

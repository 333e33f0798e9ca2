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
    const auto addRow = [&](const DesignRow& row) {
        for (const DesignCell& cell : row.cells)
            add(cell.field);
        for (const DesignColumn& column : row.columns)
            add({column.field, {}});
    };
    for (const DesignBlock& block : blocks)
        for (const DesignRow& row : block.rows)
            addRow(row);
    for (const RegisterColumn& column : columns)
        add(column.field);
    return names;
}

QString FormDesign::labelOf(const QString& fieldName, const QString& language) const
{
    const auto labelled = [&](const FieldRef& field, const std::optional<FormText>& label) -> std::optional<QString> {
        if (field.field == nullptr || nameOf(field) != fieldName)
            return {};
        return label && !label->isEmpty() ? label->in(language) : field.field->label();
    };
    for (const DesignBlock& block : blocks) {
        for (const DesignRow& row : block.rows) {
            for (const DesignCell& cell : row.cells)
                if (const auto label = labelled(cell.field, cell.label))
                    return *label;
            for (const DesignColumn& column : row.columns)
                if (const auto label = labelled({column.field, {}}, column.label))
                    return *label;
        }
    }
    for (const RegisterColumn& column : columns)
        if (const auto label = labelled(column.field, column.label))
            return *label;
    return fieldName;
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/companyform.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QString numberKey = u"number"_s;
const QString revisionKey = u"revision"_s;
const QString copiesKey = u"copies"_s;
const QString hiddenKey = u"hidden"_s;
const QString layoutKey = u"layout"_s;

QStringList textsOf(const QJsonValue& array)
{
    QStringList texts;
    const QJsonArray entries = array.toArray();
    for (const QJsonValue& entry : entries)
        texts.append(entry.toString());
    return texts;
}

std::optional<QString> textOf(const QJsonValue& value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

} // namespace

CompanyForm companyFormOf(const QList<CompanyForm>& forms, const QString& key)
{
    for (const CompanyForm& form : forms)
        if (form.key == key)
            return form;
    CompanyForm shipped;
    shipped.key = key;
    return shipped;
}

void replaceCompanyForm(QList<CompanyForm>& forms, const CompanyForm& form)
{
    forms.removeIf([&](const CompanyForm& other) { return other.key == form.key; });
    if (form.isAsShipped())
        return;
    const auto place
        = std::find_if(forms.begin(), forms.end(), [&](const CompanyForm& other) { return form.key < other.key; });
    forms.insert(place, form);
}

QString toJson(const CompanyForm& form)
{
    if (form.isAsShipped())
        return {};
    QJsonObject json;
    if (form.number)
        json[numberKey] = *form.number;
    if (form.revision)
        json[revisionKey] = *form.revision;
    if (form.copies)
        json[copiesKey] = QJsonArray::fromStringList(*form.copies);
    if (!form.hidden.isEmpty())
        json[hiddenKey] = QJsonArray::fromStringList(form.hidden);
    if (!form.layout.isEmpty())
        json[layoutKey] = QString::fromUtf8(form.layout);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

CompanyForm companyFormFromJson(const QString& key, const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    CompanyForm form;
    form.key = key;
    form.number = textOf(object[numberKey]);
    form.revision = textOf(object[revisionKey]);
    if (object[copiesKey].isArray())
        form.copies = textsOf(object[copiesKey]);
    form.hidden = textsOf(object[hiddenKey]);
    form.layout = object[layoutKey].toString().toUtf8();
    return form;
}

} // namespace kesu

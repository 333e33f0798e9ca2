// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QString companyName = u"company.name"_s;
const QString companyLogo = u"company.logo"_s;
const QString formPrefix = u"form."_s; // with a key
/// Of 客户投诉处理单, in files from before every form had one.
const QString oldFormNumber = u"form.number"_s;
const QString oldForm = u"handling"_s;
const QString rulebooks = u"rulebooks"_s;
const QString productLines = u"product.lines"_s;
const QString closeWithin = u"close.within"_s;
const QString repeatWindow = u"repeat.window.months"_s;
const QString reportTargets = u"report.targets"_s;
const QString lockAfter = u"lock.after.minutes"_s;

QString toJson(const QList<ProductLine>& lines)
{
    if (lines.isEmpty())
        return {};
    QJsonArray array;
    for (const ProductLine& line : lines)
        array.append(QJsonObject{{u"name"_s, line.name}, {u"rulebook"_s, line.rulebook},
            {u"products"_s, QJsonArray::fromStringList(line.products)}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<ProductLine> productLinesFrom(const QString& json)
{
    QList<ProductLine> lines;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue& entry : array) {
        ProductLine line{entry[u"name"].toString(), entry[u"rulebook"].toString(), {}};
        const QJsonArray products = entry[u"products"].toArray();
        for (const QJsonValue& product : products)
            line.products.append(product.toString());
        if (!line.name.isEmpty() && !line.rulebook.isEmpty())
            lines.append(line);
    }
    return lines;
}

QList<CompanyForm> formsFrom(const QMap<QString, QString>& texts)
{
    QList<CompanyForm> forms;
    for (auto text = texts.lowerBound(formPrefix); text != texts.end() && text.key().startsWith(formPrefix); ++text)
        if (text.key() != oldFormNumber)
            replaceCompanyForm(forms, companyFormFromJson(text.key().mid(formPrefix.size()), text.value()));
    if (const QString number = texts.value(oldFormNumber); !number.isEmpty() && !texts.contains(formPrefix + oldForm)) {
        CompanyForm form = companyFormOf({}, oldForm);
        form.number = number;
        replaceCompanyForm(forms, form);
    }
    return forms;
}

} // namespace

QMap<QString, QString> toTexts(const CompanySettings& settings, const CompanySettings& before)
{
    QMap<QString, QString> texts = {{companyName, settings.companyName},
        {companyLogo, QString::fromLatin1(settings.logoPng.toBase64())}, {rulebooks, settings.rulebooks.join(u' ')},
        {productLines, toJson(settings.productLines)}, {closeWithin, settings.closeWithin.toString()},
        {repeatWindow, QString::number(settings.repeatWindowMonths)}, {reportTargets, toText(settings.reportTargets)},
        {lockAfter, QString::number(settings.lockAfterMinutes)}};
    texts.insert(oldFormNumber, {}); // from now on it stands in its form
    for (const CompanyForm& form : before.forms)
        texts.insert(formPrefix + form.key, {});
    for (const CompanyForm& form : settings.forms)
        texts.insert(formPrefix + form.key, toJson(form));
    return texts;
}

CompanySettings companySettingsFrom(const QMap<QString, QString>& texts)
{
    CompanySettings settings;
    settings.companyName = texts.value(companyName);
    settings.logoPng = QByteArray::fromBase64(texts.value(companyLogo).toLatin1());
    settings.forms = formsFrom(texts);
    settings.rulebooks = texts.value(rulebooks).split(u' ', Qt::SkipEmptyParts);
    settings.productLines = productLinesFrom(texts.value(productLines));
    settings.closeWithin = TimeSpan::tryFrom(texts.value(closeWithin)).value_or(settings.closeWithin);
    bool isNumber = false;
    const int months = texts.value(repeatWindow).toInt(&isNumber);
    if (isNumber && months > 0)
        settings.repeatWindowMonths = months;
    settings.reportTargets = targetsFrom(texts.value(reportTargets));
    const int minutes = texts.value(lockAfter).toInt(&isNumber);
    if (isNumber && minutes >= 0)
        settings.lockAfterMinutes = minutes;
    return settings;
}

} // namespace kesu

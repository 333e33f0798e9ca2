// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/formsources.h"

#include "core/base/error.h"
#include "core/form/fieldvalues.h"
#include "core/form/formdesignreader.h"
#include "core/service/formservice.h"
#include "core/service/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

namespace {

std::optional<FormEntry> entryOf(const Rulebook& rulebook, const QString& id)
{
    for (const FormEntry& entry : rulebook.forms())
        if (entry.id == id)
            return entry;
    return {};
}

/// What the company has changed about a layout of everybody holds for a standard's use of it too, wherever neither the
/// standard nor the company says something else of that use.
CompanyForm withGeneral(const CompanyForm& own, const CompanyForm& general, const FormEntry& entry)
{
    CompanyForm form = own;
    const bool isNumbered = own.number || !entry.number.isEmpty();
    if (!isNumbered) {
        form.number = general.number;
        if (!own.revision) // of another number it would be wrong
            form.revision = general.revision;
    }
    if (!own.copies && entry.copies.isEmpty())
        form.copies = general.copies;
    if (own.hidden.isEmpty())
        form.hidden = general.hidden;
    return form;
}

} // namespace

FormSources::FormSources(Workspace& workspace, const FormLibrary& library)
    : m_workspace(workspace)
    , m_library(library)
    , m_settings(workspace.settings())
{
}

void FormSources::tryOut(const QList<CompanyForm>& forms)
{
    m_settings.forms = forms;
    m_replaced.clear();
}

std::shared_ptr<const FormDesign> FormSources::layout(const QString& key)
{
    const auto known = m_replaced.constFind(key);
    if (known != m_replaced.constEnd())
        return *known;
    std::shared_ptr<const FormDesign> design;
    const CompanyForm company = companyFormOf(m_settings.forms, key);
    if (!company.layout.isEmpty()) {
        Findings findings; // a text with errors was never taken; one of an older program falls back to the shipped one
        if (std::optional<FormDesign> own
            = readFormDesign(company.layout, key, key + QStringLiteral(".toml"), nullptr, findings))
            design = std::make_shared<const FormDesign>(*std::move(own));
    }
    if (!design)
        if (const FormDesign* shipped = m_library.find(key))
            design = std::shared_ptr<const FormDesign>(std::shared_ptr<const void>(), shipped); // the library keeps it
    m_replaced.insert(key, design);
    return design;
}

std::optional<FoundForm> FormSources::find(const QString& key, const Rulebook* rulebook)
{
    FoundForm found;
    found.company = companyFormOf(m_settings.forms, key);
    const QString standard = key.section(QLatin1Char('/'), 0, 0);
    const QString id = key.section(QLatin1Char('/'), 1);
    if (!id.isEmpty()) {
        if (rulebook != nullptr && rulebook->id() == standard)
            found.entry = entryOf(*rulebook, id);
        else if (const std::optional<Rulebook> now
            = m_workspace.rulebooks().find(standard, m_workspace.clock().today()))
            found.entry = entryOf(*now, id);
    }
    const bool pointsElsewhere = found.entry && !found.entry->layout.isEmpty() && found.entry->layout != key;
    found.isOwnLayout = !pointsElsewhere || !found.company.layout.isEmpty();
    found.design = layout(found.isOwnLayout ? key : found.entry->layout);
    if (!found.isOwnLayout)
        found.company = withGeneral(found.company, companyFormOf(m_settings.forms, found.entry->layout), *found.entry);
    return found.design ? std::optional(found) : std::nullopt;
}

FoundForm FormSources::require(const QString& key, const Rulebook* rulebook)
{
    if (std::optional<FoundForm> found = find(key, rulebook))
        return *found;
    throw Error(ErrorCode::NotFound, QCoreApplication::translate("FormService", "There is no form “%1”.").arg(key));
}

FoundForm FormSources::requireFace(const QString& key, PrintProfile profile, const Rulebook* rulebook)
{
    const FoundForm found = require(key, rulebook);
    if (found.design->hasFace(profile))
        return found;
    if (profile == PrintProfile::Customer && !found.design->customerForm.isEmpty())
        if (const std::optional<FoundForm> answer = find(found.design->customerForm, rulebook);
            answer && answer->design->hasFace(profile))
            return *answer;
    throw Error(ErrorCode::NotFound,
        (profile == PrintProfile::Customer
                ? QCoreApplication::translate("FormService", "The form “%1” is internal; the customer does not get it.")
                : QCoreApplication::translate("FormService", "The form “%1” is for the customer only."))
            .arg(found.design->title.zh));
}

QString FormSources::titleOf(const FoundForm& form, const QString& language) const
{
    const FormText own = form.design->title;
    if (!form.entry)
        return own.in(language);
    const FormText standard{form.entry->zh, form.entry->tw, form.entry->en};
    if (form.isOwnLayout || standard.zh.isEmpty())
        return own.in(language);
    return standard.in(language);
}

QString FormSources::numberOf(const FoundForm& form)
{
    const QString standard = form.entry ? form.entry->number : QString();
    const QString number = form.company.number.value_or(standard.isEmpty() ? form.design->number : standard);
    const QString revision = form.company.revision.value_or(form.design->revision);
    return revision.isEmpty() ? number : QStringLiteral("%1 REV: %2").arg(number, revision).trimmed();
}

QStringList FormSources::copiesOf(const FoundForm& form, const QString& language) const
{
    if (form.company.copies)
        return *form.company.copies;
    if (form.entry && !form.isOwnLayout && !form.entry->copies.isEmpty())
        return form.entry->copies;
    QStringList copies;
    for (const FormText& copy : form.design->copies)
        copies.append(copy.in(language));
    return copies.isEmpty() && form.entry ? form.entry->copies : copies;
}

FormHead FormSources::headOf(const FoundForm& form, const QString& language) const
{
    FormHead head;
    head.title = titleOf(form, language);
    head.number = numberOf(form);
    head.copies = copiesOf(form, language);
    head.hidden = form.company.hidden;
    if (form.entry)
        head.note = fieldvalues::clauseText(form.entry->clause);
    return head;
}

std::shared_ptr<const FormWords> FormSources::wordsOf(const Rulebook& rulebook, const QString& language)
{
    const QString key = rulebook.id() + QLatin1Char('@') + rulebook.edition() + QLatin1Char(' ') + language;
    std::shared_ptr<const FormWords>& words = m_words[key];
    if (!words)
        words = std::make_shared<const FormWords>(formWordsOf(m_workspace, rulebook, language));
    return words;
}

std::shared_ptr<const FormSetting> FormSources::settingFor(const QString& language, const QString& period)
{
    const QDate today = m_workspace.clock().today();
    if (!m_setting || m_setting->language != language || m_setting->period != period || m_setting->printedOn != today)
        m_setting = std::make_shared<const FormSetting>(
            FormSetting{m_settings.companyName, m_settings.logoPng, today, language, period});
    return m_setting;
}

} // namespace kesu

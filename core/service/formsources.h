// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formfiller.h"
#include "core/form/formlibrary.h"
#include "core/service/settings.h"

#include <QHash>

namespace kesu {

class Workspace;

/// A form as it is to be printed: its layout, and what the standard and the company say of it.
struct FoundForm
{
    std::shared_ptr<const FormDesign> design;
    std::optional<FormEntry> entry; ///< of the standard that names it
    CompanyForm company;
    bool isOwnLayout = true; ///< false: the standard points to a layout made for others too
};

/// What a batch of forms is made from, read once: settings, layouts with the company's own texts, words of the
/// rulebooks.
class FormSources
{
public:
    FormSources(Workspace& workspace, const FormLibrary& library);

    Workspace& workspace() const { return m_workspace; }
    const CompanySettings& settings() const { return m_settings; }
    const FormLibrary& library() const { return m_library; }
    void tryOut(const QList<CompanyForm>& forms);

    /// The form of that key, "pcb/memo" being what the standard pcb calls memo. rulebook: the edition that names it;
    /// null: the one in force today. Empty: there is none.
    std::optional<FoundForm> find(const QString& key, const Rulebook* rulebook = nullptr);
    /// Throws Error{NotFound}.
    FoundForm require(const QString& key, const Rulebook* rulebook = nullptr);
    /// The form that this face gets in its place; throws Error{NotFound} where there is none.
    FoundForm requireFace(const QString& key, PrintProfile profile, const Rulebook* rulebook = nullptr);

    QString titleOf(const FoundForm& form, const QString& language) const;
    /// Form number and revision as printed.
    static QString numberOf(const FoundForm& form);
    QStringList copiesOf(const FoundForm& form, const QString& language) const;
    FormHead headOf(const FoundForm& form, const QString& language) const;

    std::shared_ptr<const FormWords> wordsOf(const Rulebook& rulebook, const QString& language);
    std::shared_ptr<const FormSetting> settingFor(const QString& language, const QString& period = {});

private:
    std::shared_ptr<const FormDesign> layout(const QString& key);

    Workspace& m_workspace;
    const FormLibrary& m_library;
    CompanySettings m_settings;
    QHash<QString, std::shared_ptr<const FormDesign>> m_replaced; ///< by key; null: none, or one with errors
    QHash<QString, std::shared_ptr<const FormWords>> m_words; ///< by rulebook, edition and language
    std::shared_ptr<const FormSetting> m_setting;
};

} // namespace kesu

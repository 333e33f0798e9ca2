// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/complaint/ledger.h"
#include "core/form/companyform.h"
#include "core/form/formlibrary.h"
#include "core/form/formtree.h"
#include "core/form/formwords.h"

#include <functional>
#include <memory>

namespace kesu {

class Workspace;

/// A form to choose from.
struct FormChoice
{
    /// Whether it is made for a complaint as it stands, or for this standard.
    enum class Fit { Fitting, Other };

    QString key; ///< "handling", "pcb/memo"
    QString title; ///< in the language asked for
    QString clause; ///< of the standard that names it, or empty
    QList<PrintProfile> faces; ///< who may get it; in lists only those that whoever is at work may print
    FormShape shape = FormShape::Slip;
    QStringList copies;
    QString number; ///< form number and revision as printed, or empty
    Fit fit = Fit::Other;

    friend bool operator==(const FormChoice&, const FormChoice&) = default;
};

/// A field of a form, for choosing which are printed.
struct FormFieldChoice
{
    QString id;
    QString label;

    friend bool operator==(const FormFieldChoice&, const FormFieldChoice&) = default;
};

/// Asked before each page of a register with the lines made so far; answering false ends with Error{Cancelled}.
using FormProgress = std::function<bool(qsizetype done)>;

/// The words of a rulebook with the company's own names of departments, which the rulebook does not know.
FormWords formWordsOf(Workspace& workspace, const Rulebook& rulebook, const QString& language);

/// Fills paper forms from the database. It reads the company's settings and the words of each rulebook once: make one
/// for a batch or a dialog, in the workspace's thread, and let it go when settings change. `language` is that of the
/// paper and of the program: zh_CN, zh_TW or en. Values that whoever is at work may not see stand as "•••".
class FormService
{
public:
    explicit FormService(Workspace& workspace);
    FormService(Workspace& workspace, const FormLibrary& library);
    ~FormService();
    FormService(const FormService&) = delete;
    FormService& operator=(const FormService&) = delete;

    /// The forms for complaints of that standard, its own first; without one, the general ones.
    QList<FormChoice> choices(const QString& rulebookId, QDate day, const QString& language) const;
    /// The same for a complaint as it stands now: fitting ones first.
    QList<FormChoice> choices(ComplaintId id, const QString& language) const;
    /// One form, with all its faces, whoever may print them. Throws Error{NotFound}.
    FormChoice choiceOf(const QString& key, const QString& language) const;
    /// The key of a form that is named by its key or by its title in any of the three languages; empty: there is none,
    /// or several standards have it and none is that one. rulebookId: looked at first, may be empty.
    QString keyOf(const QString& name, const QString& rulebookId = {}) const;

    /// The form of one complaint, judged now. Throws Error: NotFound (the complaint, the form, or its face),
    /// NotAllowed, ResourceMissing (its standard is not installed).
    FormTree form(const QString& key, ComplaintId id, PrintProfile profile, const QString& language);
    /// A form with nothing filled in, for writing by hand.
    FormTree blank(const QString& key, const QString& rulebookId, PrintProfile profile, const QString& language);
    /// A register of all complaints of the query, in its order; that of a standard lists its own only.
    FormTree list(const QString& key, const LedgerQuery& query, const QString& period, const QString& language,
        const FormProgress& progress = {});

    /// What is wrong with a layout file in place of that form's.
    Findings check(const QString& key, const QByteArray& toml, const QString& fileName) const;
    /// The text of the layout that prints that form, the company's own if it has one; to save and adapt it.
    QByteArray layoutOf(const QString& key) const;
    QByteArray shippedLayoutOf(const QString& key) const;
    /// The fields of a form that a company may leave out, named in that language.
    QList<FormFieldChoice> fieldsOf(const QString& key, const QString& language = QStringLiteral("zh_CN")) const;
    /// Fills by these from here on instead of by the settings, to see what changes would do.
    void tryOut(const QList<CompanyForm>& forms);

private:
    struct Sources;
    std::unique_ptr<Sources> m_sources;
};

} // namespace kesu

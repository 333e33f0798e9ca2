// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/formservice.h"

#include "core/base/error.h"
#include "core/form/formdesignreader.h"
#include "core/service/formcases.h"
#include "core/service/formscan.h"
#include "core/service/workspace.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace kesu {

namespace {

constexpr int registerPage = 200;

/// Names of the company's own departments by code: rulebooks know only theirs.
QHash<QString, QString> departmentNames(Workspace& workspace)
{
    QHash<QString, QString> names;
    for (const Department& department : workspace.masterData().departments())
        names.insert(QStringLiteral("department:") + department.code, department.name);
    return names;
}

Right rightFor(PrintProfile profile)
{
    return profile == PrintProfile::Internal ? Right::PrintInternal : Right::PrintForCustomer;
}

const QStringList& languages()
{
    static const QStringList all{QStringLiteral("zh_CN"), QStringLiteral("zh_TW"), QStringLiteral("en")};
    return all;
}

} // namespace

FormWords formWordsOf(Workspace& workspace, const Rulebook& rulebook, const QString& language)
{
    FormWords words = formWords(rulebook, language);
    const auto ofRulebook = words.label;
    words.label = [ofRulebook, names = departmentNames(workspace)](VocabularyKind kind, const QString& id) {
        const QString label = ofRulebook(kind, id);
        return kind == VocabularyKind::Party && (label == id || QStringLiteral("department:") + label == id)
            ? names.value(id, label)
            : label;
    };
    return words;
}

struct FormService::Sources
{
    Sources(Workspace& workspace, const FormLibrary& library)
        : all(workspace, library)
        , cases(all)
    {
    }

    FormChoice choice(const QString& key, const FoundForm& form, const QString& language,
        const std::optional<VerdictStatus>& status) const;
    QList<FormChoice> choices(
        const Rulebook* rulebook, const QString& language, const std::optional<VerdictStatus>& status);
    bool hasTitle(const QString& key, const QString& title);

    FormSources all;
    FormCases cases;
};

FormChoice FormService::Sources::choice(const QString& key, const FoundForm& form, const QString& language,
    const std::optional<VerdictStatus>& status) const
{
    FormChoice choice;
    choice.key = key;
    choice.title = all.titleOf(form, language);
    if (form.entry)
        choice.clause = form.entry->clause;
    for (const PrintProfile face : {PrintProfile::Internal, PrintProfile::Customer})
        if (form.design->hasFace(face) || (face == PrintProfile::Customer && !form.design->customerForm.isEmpty()))
            choice.faces.append(face);
    choice.shape = form.design->shape;
    choice.copies = all.copiesOf(form, language);
    choice.number = FormSources::numberOf(form);
    const QList<VerdictStatus>& states = form.design->states;
    if (states.isEmpty() || (status && states.contains(*status)))
        choice.fit = FormChoice::Fit::Fitting;
    return choice;
}

QList<FormChoice> FormService::Sources::choices(
    const Rulebook* rulebook, const QString& language, const std::optional<VerdictStatus>& status)
{
    QList<FormChoice> found;
    QStringList taken; // general forms that the standard has too, by the same name
    const auto add = [&](const QString& key) {
        const std::optional<FoundForm> form = all.find(key, rulebook);
        if (!form)
            return;
        if (!form->isOwnLayout && all.titleOf(*form, language) == form->design->title.in(language))
            taken.append(form->design->key);
        FormChoice made = choice(key, *form, language, status);
        made.faces.removeIf([this](PrintProfile face) { return !all.workspace().access().may(rightFor(face)); });
        if (!made.faces.isEmpty())
            found.append(made);
    };
    if (rulebook != nullptr) {
        for (const FormEntry& entry : rulebook->forms())
            add(rulebook->id() + QLatin1Char('/') + entry.id);
    }
    for (const QString& key : all.library().keys())
        if (!key.contains(QLatin1Char('/')) && !taken.contains(key))
            add(key);
    std::stable_sort(found.begin(), found.end(), [](const FormChoice& a, const FormChoice& b) {
        return a.fit == FormChoice::Fit::Fitting && b.fit != FormChoice::Fit::Fitting;
    });
    return found;
}

FormService::FormService(Workspace& workspace)
    : FormService(workspace, FormLibrary::shipped())
{
}

FormService::FormService(Workspace& workspace, const FormLibrary& library)
    : m_sources(std::make_unique<Sources>(workspace, library))
{
}

FormService::~FormService() = default;

QList<FormChoice> FormService::choices(const QString& rulebookId, QDate day, const QString& language) const
{
    Workspace& workspace = m_sources->all.workspace();
    workspace.access().requireAny({Right::PrintInternal, Right::PrintForCustomer});
    const std::optional<Rulebook> rulebook = workspace.rulebooks().find(rulebookId, day);
    return m_sources->choices(rulebook ? &*rulebook : nullptr, language, std::nullopt);
}

QList<FormChoice> FormService::choices(ComplaintId id, const QString& language) const
{
    Workspace& workspace = m_sources->all.workspace();
    workspace.access().requireAny({Right::PrintInternal, Right::PrintForCustomer});
    const ComplaintService& complaints = workspace.complaints();
    const ComplaintRecord record = complaints.load(id);
    const Rulebook rulebook = m_sources->cases.rulebookOf(record);
    return m_sources->choices(&rulebook, language, complaints.judge(record, complaints.historyFor(record)).status);
}

FormChoice FormService::choiceOf(const QString& key, const QString& language) const
{
    m_sources->all.workspace().access().requireAny({Right::PrintInternal, Right::PrintForCustomer});
    return m_sources->choice(key, m_sources->all.require(key), language, std::nullopt);
}

bool FormService::Sources::hasTitle(const QString& key, const QString& title)
{
    const std::optional<FoundForm> form = all.find(key);
    return form && std::any_of(languages().begin(), languages().end(), [&](const QString& language) {
        return all.titleOf(*form, language).compare(title, Qt::CaseInsensitive) == 0;
    });
}

QString FormService::keyOf(const QString& name, const QString& rulebookId) const
{
    Workspace& workspace = m_sources->all.workspace();
    workspace.access().requireAny({Right::PrintInternal, Right::PrintForCustomer});
    const QString own = rulebookId + QLatin1Char('/') + name;
    if (!rulebookId.isEmpty() && m_sources->all.find(own))
        return own;
    if (m_sources->all.find(name))
        return name;
    QStringList general;
    QStringList others;
    for (const QString& key : m_sources->all.library().keys())
        if (!key.contains(QLatin1Char('/')) && m_sources->hasTitle(key, name))
            general.append(key);
    for (const QString& id : workspace.rulebooks().ids()) {
        const std::optional<Rulebook> rulebook = workspace.rulebooks().find(id, workspace.clock().today());
        for (const FormEntry& entry : rulebook ? rulebook->forms() : QList<FormEntry>()) {
            const QString key = id + QLatin1Char('/') + entry.id;
            if (!m_sources->hasTitle(key, name))
                continue;
            if (id == rulebookId)
                return key;
            others.append(key);
        }
    }
    if (!general.isEmpty())
        return general.constFirst();
    return others.size() == 1 ? others.constFirst() : QString();
}

FormTree FormService::form(const QString& key, ComplaintId id, PrintProfile profile, const QString& language)
{
    Workspace& workspace = m_sources->all.workspace();
    workspace.access().require(rightFor(profile));
    const ComplaintRecord record = workspace.complaints().load(id);
    const Rulebook rulebook = m_sources->cases.rulebookOf(record);
    const FoundForm found = m_sources->all.requireFace(key, profile, &rulebook);
    FormHead head = m_sources->all.headOf(found, language);
    const FormCode code = formCodeOf(workspace, record);
    head.code = code.toText();
    head.codeText = code.toDisplay();
    if (profile == PrintProfile::Customer)
        return fillForm(*found.design, head, m_sources->cases.customerCase(record, rulebook, language));
    return fillForm(*found.design, head, m_sources->cases.internalCase(record, rulebook, *found.design, language));
}

FormTree FormService::blank(
    const QString& key, const QString& rulebookId, PrintProfile profile, const QString& language)
{
    Workspace& workspace = m_sources->all.workspace();
    workspace.access().require(rightFor(profile));
    const QString standard = !rulebookId.isEmpty() ? rulebookId
        : key.contains(QLatin1Char('/'))           ? key.section(QLatin1Char('/'), 0, 0)
                                                   : QString();
    const std::optional<Rulebook> rulebook = workspace.rulebooks().find(standard, workspace.clock().today());
    if (!rulebook && !standard.isEmpty())
        throw Error(ErrorCode::ResourceMissing,
            QCoreApplication::translate("FormService", "There is no standard “%1”.").arg(standard));
    const FoundForm found = m_sources->all.requireFace(key, profile, rulebook ? &*rulebook : nullptr);
    const FormHead head = m_sources->all.headOf(found, language);
    const InternalCase nothing = m_sources->cases.blankCase(rulebook ? &*rulebook : nullptr, language);
    if (found.design->shape == FormShape::List)
        return fillRegister(*found.design, head, nothing);
    return profile == PrintProfile::Internal ? fillForm(*found.design, head, nothing)
                                             : fillForm(*found.design, head, nothing.shared);
}

FormTree FormService::list(const QString& key, const LedgerQuery& asked, const QString& period, const QString& language,
    const FormProgress& progress)
{
    Workspace& workspace = m_sources->all.workspace();
    workspace.access().require(Right::PrintInternal);
    const FoundForm found = m_sources->all.requireFace(key, PrintProfile::Internal);
    if (found.design->shape != FormShape::List)
        throw Error(ErrorCode::NotFound,
            QCoreApplication::translate("FormService", "The form “%1” is no register.").arg(found.design->title.zh));
    const FormHead head = m_sources->all.headOf(found, language);
    LedgerQuery query = asked;
    if (query.rulebook.isEmpty() && key.contains(QLatin1Char('/')))
        query.rulebook = key.section(QLatin1Char('/'), 0, 0);
    const std::optional<Rulebook> standard = workspace.rulebooks().find(query.rulebook, workspace.clock().today());
    InternalCase nothing = m_sources->cases.blankCase(standard ? &*standard : nullptr, language, period);
    if (!standard) {
        FormWords words = *nothing.shared.words;
        words.rulebookTitle = QCoreApplication::translate("FormField", "All standards");
        nothing.shared.words = std::make_shared<const FormWords>(words);
    }
    FormTree tree = fillRegister(*found.design, head, nothing);
    ComplaintService& complaints = workspace.complaints();
    QList<LedgerRow> rows = complaints.ledger(query, registerPage);
    while (!rows.isEmpty()) {
        if (progress && !progress(tree.list->lines.size()))
            throw Error(ErrorCode::Cancelled, QCoreApplication::translate("FormService", "The register was not made."));
        for (const LedgerRow& row : std::as_const(rows)) {
            const ComplaintRecord record = complaints.load(row.id);
            const InternalCase facts = m_sources->cases.internalCase(
                record, m_sources->cases.rulebookOf(record), *found.design, language, period);
            tree.list->lines.append(fillLine(*found.design, head, facts, tree.list->lines.size() + 1));
        }
        rows = rows.size() < registerPage ? QList<LedgerRow>()
                                          : complaints.ledgerAfter(query, rows.constLast(), registerPage);
    }
    return tree;
}

Findings FormService::check(const QString& key, const QByteArray& toml, const QString& fileName) const
{
    Workspace& workspace = m_sources->all.workspace();
    workspace.access().requireSession();
    const QString standard
        = key.contains(QLatin1Char('/')) ? key.section(QLatin1Char('/'), 0, 0) : workspace.rulebooks().ids().value(0);
    const std::optional<Rulebook> rulebook = workspace.rulebooks().find(standard, workspace.clock().today());
    Findings findings;
    readFormDesign(toml, key, fileName, rulebook ? &*rulebook : nullptr, findings);
    return findings;
}

QByteArray FormService::layoutOf(const QString& key) const
{
    m_sources->all.workspace().access().requireSession();
    return m_sources->all.require(key).design->source;
}

QByteArray FormService::shippedLayoutOf(const QString& key) const
{
    m_sources->all.workspace().access().requireSession();
    const FoundForm found = m_sources->all.require(key);
    const bool pointsElsewhere = found.entry && !found.entry->layout.isEmpty();
    const FormDesign* shipped = m_sources->all.library().find(pointsElsewhere ? found.entry->layout : key);
    return shipped == nullptr ? QByteArray() : shipped->source;
}

QList<FormFieldChoice> FormService::fieldsOf(const QString& key, const QString& language) const
{
    m_sources->all.workspace().access().requireSession();
    QList<FormFieldChoice> choices;
    const FormDesign& design = *m_sources->all.require(key).design;
    for (const QString& name : design.fieldNames())
        choices.append({name, design.labelOf(name, language)});
    return choices;
}

void FormService::tryOut(const QList<CompanyForm>& forms)
{
    m_sources->all.workspace().access().requireSession();
    m_sources->all.tryOut(forms);
}

} // namespace kesu

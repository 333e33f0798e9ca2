// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formmenu.h"

#include "core/service/workspace.h"
#include "ui/forms/formmemory.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>
#include <QMenu>
#include <algorithm>

namespace kesu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FormMenu)
};

/// A menu longer than that is no menu any more.
constexpr qsizetype mostFirst = 9;

FormMenuEntries sorted(const QList<FormChoice>& choices, FormShape shape, const QString& last)
{
    FormMenuEntries entries;
    for (const FormChoice& choice : choices) {
        if (choice.shape != shape || choice.faces.isEmpty())
            continue;
        if (choice.key == last)
            entries.first.prepend(choice);
        else if (choice.fit == FormChoice::Fit::Fitting && entries.first.size() < mostFirst)
            entries.first.append(choice);
        else
            entries.others.append(choice);
    }
    if (entries.first.isEmpty())
        entries.first.swap(entries.others);
    return entries;
}

void addForm(QMenu& menu, const FormChoice& choice, const QList<FormChoice>& among,
    const std::function<void(const QString&)>& chosen)
{
    QString text = nameAmong(choice, among);
    text.replace(QLatin1Char('&'), QStringLiteral("&&"));
    QAction* action = menu.addAction(text, &menu, [chosen, key = choice.key] { chosen(key); });
    action->setData(choice.key);
    QStringList about;
    if (!choice.clause.isEmpty())
        about << Text::tr("Clause %1").arg(choice.clause);
    if (!choice.number.isEmpty())
        about << choice.number;
    if (!about.isEmpty())
        action->setToolTip(about.join(QStringLiteral(" · ")));
}

} // namespace

FormMenuEntries formMenuEntries(Workspace& workspace, ComplaintId id, const QString& rulebook)
{
    const FormService forms(workspace);
    return sorted(id.isStored() ? forms.choices(id, windowLanguage())
                                : forms.choices(rulebook, workspace.clock().today(), windowLanguage()),
        FormShape::Slip, FormMemory::lastKey(FormRequest::Kind::Complaints, rulebook));
}

FormMenuEntries registerMenuEntries(Workspace& workspace, const QString& rulebook)
{
    return sorted(FormService(workspace).choices(rulebook, workspace.clock().today(), windowLanguage()),
        FormShape::List, FormMemory::lastKey(FormRequest::Kind::Register, rulebook));
}

QString nameAmong(const FormChoice& choice, const QList<FormChoice>& among)
{
    const auto same = std::count_if(
        among.begin(), among.end(), [&](const FormChoice& other) { return other.title == choice.title; });
    return same < 2 || choice.clause.isEmpty() ? choice.title
                                               : Text::tr("%1 (clause %2)").arg(choice.title, choice.clause);
}

void addForms(QMenu& menu, const FormMenuEntries& entries, const std::function<void(const QString&)>& chosen)
{
    const QList<FormChoice> all = entries.first + entries.others;
    menu.setToolTipsVisible(true);
    for (const FormChoice& choice : entries.first)
        addForm(menu, choice, all, chosen);
    if (entries.others.isEmpty())
        return;
    QMenu* others = menu.addMenu(Text::tr("&Other forms"));
    others->setToolTipsVisible(true);
    for (const FormChoice& choice : entries.others)
        addForm(*others, choice, all, chosen);
}

} // namespace kesu

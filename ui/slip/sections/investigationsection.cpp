// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/workspace.h"
#include "ui/slip/sections/sections.h"
#include "ui/slip/slipform.h"

#include <QCoreApplication>

namespace kesu {

namespace {

struct InvestigationSection
{
    Q_DECLARE_TR_FUNCTIONS(InvestigationSection)
};

QList<Choice> staff(SlipForm& form)
{
    QList<Choice> result;
    for (const Staff& member : form.workspace().masterData().staff())
        result += {member.name, member.name,
            member.role.isEmpty() ? QString() : form.term(VocabularyKind::Role, member.role), member.code};
    return result;
}

} // namespace

void addInvestigationSection(SlipForm& form)
{
    SlipSection* section = form.section(
        QStringLiteral("investigation"), InvestigationSection::tr("Investigation"), SlipSection::Fold::Folded);
    form.grid(section);
    form.area(InvestigationSection::tr("Inspection result"), QStringLiteral("handling.inspectionResult"),
        [](ComplaintRecord& r) -> QString& { return r.handling.inspectionResult; });
    form.area(InvestigationSection::tr("Cause of occurrence"), QStringLiteral("handling.causeOfOccurrence"),
        [](ComplaintRecord& r) -> QString& { return r.handling.causeOfOccurrence; });
    form.area(InvestigationSection::tr("Cause of escape"), QStringLiteral("handling.causeOfEscape"),
        [](ComplaintRecord& r) -> QString& { return r.handling.causeOfEscape; });
    form.search(
        InvestigationSection::tr("Investigated by"), QStringLiteral("handling.investigator"),
        [](ComplaintRecord& r) -> QString& { return r.handling.investigator; }, staff(form));
    form.search(
        InvestigationSection::tr("Judged by"), QStringLiteral("handling.judgedBy"),
        [](ComplaintRecord& r) -> QString& { return r.handling.judgedBy; }, staff(form));
}

} // namespace kesu

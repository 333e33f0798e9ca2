// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/sections/sections.h"
#include "ui/slip/slipform.h"

#include <QCoreApplication>

namespace kesu {

namespace {

struct CircumstancesSection
{
    Q_DECLARE_TR_FUNCTIONS(CircumstancesSection)
};

} // namespace

void addCircumstancesSection(SlipForm& form)
{
    SlipSection* section = form.section(
        QStringLiteral("circumstances"), CircumstancesSection::tr("Circumstances"), SlipSection::Fold::Open);
    form.grid(section);
    form.tags(CircumstancesSection::tr("Established"), QStringLiteral("circumstances"), VocabularyKind::Circumstance,
        [](ComplaintRecord& r) -> QStringList& { return r.facts.circumstances; });
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/monthreporttext.h"
#include "ui/print/pageunits.h"
#include "ui/print/reportcontent.h"
#include "ui/print/reportwords.h"

// Who signs, what the figures mean, what the standards ask for, and the complaints behind the figures.

namespace kesu {

using namespace reportelements;
using namespace reportwords;

void ReportContent::addFoot()
{
    add(signatures({tr("Prepared by"), tr("Reviewed by"), tr("Approved by")}, m_style));
    QStringList definitions;
    for (const Definition& definition : reportDefinitions(m_report))
        definitions.append(tr("%1: %2", "term: what it means").arg(definition.term, definition.meaning));
    ReportElement notes = paragraph(
        definitions.join(tr("; ", "between two definitions")), m_style.small, fromMm(4.0), inks::faint, m_style);
    notes.flow.spaceBefore = fromMm(4.0);
    add(notes);
    addDuties();
    QStringList sources{
        tr("Period %1 to %2, as of %3")
            .arg(toIso(m_report.period.from()), toIso(m_report.period.to()), m_report.asOf.toDisplay())};
    if (!m_report.rulebooks.isEmpty())
        sources.append(tr("judged by %1").arg(m_report.rulebooks.join(tr(", ", "between two rulebooks"))));
    if (!m_report.rootHash.isEmpty())
        sources.append(tr("root hash of the history %1").arg(m_report.rootHash));
    add(paragraph(sources.join(tr("; ", "between two definitions")), m_style.small, fromMm(4.0), inks::faint, m_style));
}

void ReportContent::addDuties()
{
    QStringList told;
    for (const DutyLine& duty : m_report.duties) {
        QString text = duty.text;
        if (!duty.role.isEmpty())
            text = tr("%1 (%2)", "what is to be reported, by whom").arg(text, duty.role);
        told.append(tr("%1, %2 of “%3”: %4", "report, clause, standard, what it says")
                        .arg(duty.name, duty.clause, duty.rulebook, text));
    }
    if (told.isEmpty())
        return;
    add(paragraph(tr("Reports that the standards ask for: %1").arg(told.join(tr("; ", "between two definitions"))),
        m_style.small, fromMm(4.0), inks::faint, m_style));
}

void ReportContent::addAppendix(const ReportAppendix& appendix)
{
    if (appendix.isEmpty())
        return;
    ReportElement title = heading(tr("Appendix: the complaints behind the figures"), m_style);
    title.flow.begin = Begin::OnNewPage; // so that the report can be handed on without it
    add(title);
    constexpr int columnCount = 6;
    ReportSection section = ReportSection::Next; // which has no figures
    for (const AppendixEntry& entry : appendix) {
        if (entry.numbers.isEmpty())
            continue;
        if (entry.figure.section != section) {
            section = entry.figure.section;
            ReportElement name = paragraph(label(section), m_style.bold, fromMm(6.0), inks::accent, m_style);
            name.flow.keep = Keep::WithNext;
            name.flow.spaceBefore = fromMm(2.0);
            add(name);
        }
        const qint64 count = entry.numbers.size() + entry.more;
        ReportElement figure = paragraph(tr("%1 (%2)", "figure, how many complaints").arg(entry.figure.name).arg(count),
            m_style.body, fromMm(4.8), inks::label, m_style);
        figure.flow.keep = Keep::WithNext;
        add(figure);
        QList<ReportCell> numbers;
        for (const QString& number : entry.numbers)
            numbers.append(ReportCell(number, numberLink(number)));
        if (entry.more > 0)
            numbers.append(tr("and %1 more").arg(entry.more));
        add(columns(numbers, columnCount, m_style));
    }
}

} // namespace kesu

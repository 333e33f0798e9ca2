// SPDX-License-Identifier: GPL-3.0-or-later
// AssessmentPage: what its buttons do.
#include "core/exchange/csvwriter.h"
#include "core/service/workspace.h"
#include "ui/assessment/assessmentbar.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/assessment/figuremodel.h"
#include "ui/assessment/sheetform.h"
#include "ui/shared/filedialog.h"
#include "ui/shared/format.h"
#include "ui/shared/messagebox.h"
#include "ui/shared/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

namespace kesu {

void AssessmentPage::save()
{
    StoredSheet sheet = m_stored;
    sheet.sheet.inputs = m_form->inputs();
    Findings findings;
    const std::optional<StoredSheet> saved = m_service.save(sheet, {}, findings);
    if (!saved) {
        const QString field = findings.constFirst().field;
        m_form->focusInput(field.section(u'.', 1));
        MessageBox::warning(this, tr("The sheet cannot be saved yet."), findings.constFirst().message);
        return;
    }
    if (saved->edition != m_rulebook->edition()) { // brought in while the sheet was being filled in
        load(saved->sheet);
        return;
    }
    m_stored = *saved;
    showState();
}

void AssessmentPage::restore()
{
    m_form->setSheet(*m_rulebook, *m_assessment, m_stored.sheet.inputs);
    reckon();
}

void AssessmentPage::showHistory()
{
    QStringList changes;
    for (const HistoryEntry& entry : m_service.history(m_stored.id)) {
        const AssessmentInput* input = m_assessment->findInput(entry.field.section(u'.', 1));
        const QString what = input == nullptr ? tr("Sheet made") : labelIn(input->name, windowLanguage());
        const QString from = entry.oldValue.isEmpty() ? QStringLiteral("—") : entry.oldValue;
        const QString to = entry.newValue.isEmpty() ? QStringLiteral("—") : entry.newValue;
        changes.append(input == nullptr
                ? tr("%1  %2  %3").arg(formatMoment(entry.at), entry.who, what)
                : tr("%1  %2  %3: %4 → %5").arg(formatMoment(entry.at), entry.who, what, from, to));
    }
    MessageBox::information(this, tr("History of the sheet"), changes.join(u'\n'));
}

void AssessmentPage::openComplaints()
{
    LedgerQuery query;
    query.from = m_stored.sheet.period.from();
    query.to = m_stored.sheet.period.to();
    if (!m_rulebook->parts().isEmpty())
        query.rulebook = m_rulebook->id();
    if (m_assessment->subject == AssessmentSubject::Department)
        query.party = QStringLiteral("department:") + m_stored.sheet.subject;
    else if (m_assessment->subject == AssessmentSubject::Employee)
        query.search = m_stored.sheet.subject;
    Q_EMIT complaintsRequested(query);
}

QList<QStringList> AssessmentPage::lines() const
{
    const QString language = windowLanguage();
    QList<QStringList> lines = {{labelIn(m_assessment->name, language), m_stored.sheet.period.toDisplay(),
        m_bar->subjectName(), m_rulebook->title()}};
    const QMap<QString, QString> inputs = m_form->inputs();
    for (const AssessmentInput& input : m_assessment->inputs) {
        QString entry = inputs.value(input.name.id);
        if (input.kind == InputKind::Choice && !entry.isEmpty())
            entry = m_rulebook->label(VocabularyKind::Choice, entry, language);
        lines.append({labelIn(input.name, language), entry, QString(), input.name.clause});
    }
    lines.append({tr("Figure"), tr("This period"), tr("Period before"), tr("Clause")});
    for (qsizetype i = 0; i < m_result.figures.size(); ++i) {
        const AssessmentFigure& figure = m_assessment->figures[i];
        const AssessedFigure& value = m_result.figures[i];
        lines.append(
            {labelIn(figure.name, language), value.value ? FigureModel::withUnit(figure, value.shown) : value.shown,
                value.valueBefore ? FigureModel::withUnit(figure, value.shownBefore) : QString(), figure.name.clause});
    }
    for (const AssessedNotice& notice : m_result.notices)
        lines.append({tr("Notice"), notice.text, QString(), notice.clause});
    return lines;
}

void AssessmentPage::copy()
{
    QStringList text;
    for (QStringList line : lines()) {
        for (QString& cell : line)
            cell.replace(u'\t', u' ').replace(u'\n', u' ');
        text.append(line.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(text.join(u'\n') + u'\n');
    m_state->setText(tr("Copied"));
}

void AssessmentPage::exportCsv()
{
    const QString proposed
        = tr("%1 %2").arg(labelIn(m_assessment->name, windowLanguage()), m_stored.sheet.period.toId());
    const QString path = FileDialog::save(this, QStringLiteral("assessment"), tr("Save the sheet as CSV"),
        tr("CSV files (*.csv)"), proposed, QStringLiteral("csv"));
    if (path.isEmpty())
        return;
    CsvWriter writer(path);
    for (const QStringList& line : lines())
        writer.write(line);
    writer.finish();
}

} // namespace kesu

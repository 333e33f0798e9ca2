// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reportservice.h"

#include "core/base/error.h"
#include "core/form/satisfaction.h"
#include "core/report/reportsections.h"
#include "core/service/reportnotes.h"
#include "core/service/workspace.h"
#include "core/storage/database.h"
#include "core/storage/historychain.h"
#include "core/storage/readsnapshot.h"
#include "core/storage/reportfigurereader.h"
#include "core/storage/reportscopereader.h"
#include "core/storage/reportsumkeeper.h"
#include "core/storage/reportsumreader.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

namespace {

/// Ends a question about progress that was answered with a stop.
[[noreturn]] void throwCancelled()
{
    throw Error(ErrorCode::Cancelled, QCoreApplication::translate("ReportService", "The report was cancelled."));
}

/// Reads while nothing waits to be summed up. Others may write between the summing up and the reading, so it is asked
/// again once the reading has its moment.
template <typename Read>
auto whenCurrent(Database& database, int repeatWindowMonths, const SummingProgress& progress, const Read& read)
{
    ReportSumKeeper keeper(database);
    while (true) {
        if (!keeper.refresh(repeatWindowMonths, progress))
            throwCancelled();
        const ReadSnapshot snapshot(database);
        if (keeper.waiting(repeatWindowMonths) == 0)
            return read();
    }
}

ReportSpan spanOf(const ReportPeriod& period)
{
    return {period.from(), period.to()};
}

ReportSumsOrder orderOf(const ReportSumsRequest& request)
{
    const ReportPeriod& period = request.period;
    return {spanOf(period), spanOf(period.previous()), spanOf(period.yearBefore()), spanOf(period.yearToDate()),
        period.comparedFrom(), request.asOf, request.repeatWindowMonths, request.cases};
}

ReportSums readScope(Database& database, const ReportSumsRequest& request, const SummingProgress& progress)
{
    ReportScopeReader reader(database);
    const qint64 all = progress ? reader.count(request.scope) : 0;
    const std::optional<ReportSums> sums = reader.read(orderOf(request), request.scope,
        [&](qint64 lines) { return !progress || progress(std::min(lines, all), all); });
    if (!sums)
        throwCancelled();
    return *sums;
}

/// A figure as the storage asks for it.
FigureQuestion questionOf(const ReportFigure& figure, const ReportPeriod& report, const ReportLabels& labels)
{
    FigureQuestion question;
    question.of = figure.of;
    question.days = spanOf(figure.periodIn(report));
    question.argument = figure.argument;
    question.answers = satisfactionIds();
    const auto classes = ageClasses();
    for (const AgeClass& age : classes) {
        if (figure.of == FigureOf::Age && QString::number(age.from) == figure.argument) {
            question.ageFrom = age.from;
            question.ageTo = age.to;
        }
    }
    const auto kind = figure.of == FigureOf::Party ? VocabularyKind::Party : VocabularyKind::Category;
    question.isLabelled = [&labels, kind, label = figure.argument](const QString& rulebook, const QStringList& ids) {
        return std::any_of(
            ids.begin(), ids.end(), [&](const QString& id) { return labels.label(rulebook, kind, id) == label; });
    };
    return question;
}

} // namespace

ReportSums readReportSums(Database& database, const ReportSumsRequest& request, const SummingProgress& progress)
{
    return whenCurrent(database, request.repeatWindowMonths, progress, [&] {
        return request.scope.isEverything() ? ReportSumReader(database).read(orderOf(request))
                                            : readScope(database, request, progress);
    });
}

MonthReport ReportService::report(const ReportPeriod& period, const ReportScope& scope, const ReportNote& note,
    const ReportLabels& labels, const SummingProgress& progress)
{
    const ReportSumsRequest request = sumsRequest(period, scope, note);
    return report(readReportSums(m_workspace.database(), request, progress), request, note, labels);
}

MonthReport ReportService::report(
    const ReportSums& sums, const ReportSumsRequest& request, const ReportNote& note, const ReportLabels& labels) const
{
    requireReport();
    const ReportFrame frame{request.period, request.asOf, request.repeatWindowMonths, request.scope,
        scopeName(request.scope, request.period, labels), note,
        ReportNotes(m_workspace).note(request.period.previous(), request.scope).inputs,
        m_workspace.settings().reportTargets};
    MonthReport report = monthReportFromSums(sums, frame, m_workspace.calendar(), labels);
    report.duties = duties(sums, request, labels);
    report.rootHash = m_workspace.database().chain().head().toDisplay();
    return report;
}

ReportSumsRequest ReportService::sumsRequest(
    const ReportPeriod& period, const ReportScope& scope, const ReportNote& note) const
{
    requireReport();
    ReportSumsRequest request{
        period, m_workspace.clock().now(), m_workspace.settings().repeatWindowMonths, scope, std::nullopt};
    if (note.cases) {
        request.cases.emplace();
        for (const ChosenCase& one : *note.cases)
            *request.cases += one.id;
    }
    return request;
}

QString ReportService::scopeName(const ReportScope& scope, const ReportPeriod& period, const ReportLabels& labels) const
{
    const std::optional<Rulebook> rulebook = m_workspace.rulebooks().find(scope.rulebook, period.to());
    const QString speaking = scope.rulebook.isEmpty() ? m_workspace.settings().rulebooks.value(0) : scope.rulebook;
    return scopeText(scope, rulebook ? rulebook->title() : scope.rulebook,
        scope.party.isEmpty() ? QString() : labels.label(speaking, VocabularyKind::Party, scope.party));
}

/// Those of the standards that judged complaints of the period, and of the one that the report is about.
QList<DutyLine> ReportService::duties(
    const ReportSums& sums, const ReportSumsRequest& request, const ReportLabels& labels) const
{
    QMap<QString, std::optional<Rulebook>> rulebooks;
    for (const ReportedSum& judged : sums.now.editions)
        rulebooks.insert(judged.rulebook, m_workspace.rulebooks().find(judged.rulebook, request.period.to()));
    if (!request.scope.rulebook.isEmpty())
        rulebooks.insert(
            request.scope.rulebook, m_workspace.rulebooks().find(request.scope.rulebook, request.period.to()));
    QList<DutyLine> lines;
    for (const std::optional<Rulebook>& rulebook : std::as_const(rulebooks)) {
        if (!rulebook)
            continue;
        for (const ReportEntry& entry : rulebook->reports())
            lines += DutyLine{rulebook->title(), entry.zh, entry.clause,
                entry.role.isEmpty() ? QString() : labels.label(rulebook->id(), VocabularyKind::Role, entry.role),
                entry.text};
    }
    return lines;
}

QList<ComplaintId> ReportService::complaintsOf(
    const ReportFigure& figure, const MonthReport& report, const ReportLabels& labels, const SummingProgress& progress)
{
    return complaintsOf(QList<ReportFigure>{figure}, report, labels, progress, nullptr, 0).first();
}

QList<QList<ComplaintId>> ReportService::complaintsOf(const QList<ReportFigure>& figures, const MonthReport& report,
    const ReportLabels& labels, const SummingProgress& progress, QList<QStringList>* numbers, int most)
{
    requireReport();
    QList<FigureQuestion> questions;
    for (const ReportFigure& figure : figures)
        questions += questionOf(figure, report.period, labels);
    Database& database = m_workspace.database();
    return whenCurrent(database, report.repeatWindowMonths, progress, [&] {
        ReportFigureReader reader(database, report.scope, report.asOf);
        const auto found = reader.complaints(questions, [&progress] { return !progress || progress(0, 1); });
        if (!found)
            throwCancelled();
        for (const QList<ComplaintId>& ids : *found)
            if (numbers)
                *numbers += reader.numbers(ids.first(std::min<qsizetype>(most, ids.size())));
        return *found;
    });
}

ReportAppendix ReportService::appendix(
    const MonthReport& report, const ReportLabels& labels, int most, const SummingProgress& progress)
{
    QList<ReportedFigure> told;
    QList<ReportFigure> figures;
    const QList<ReportedFigure> all = reportedFigures(report);
    for (const ReportedFigure& one : all) {
        const bool isOwn = one.figure.in == FigurePeriod::Now;
        if (isOwn && one.complaints && *one.complaints > 0) {
            told += one;
            figures += one.figure;
        }
    }
    QList<QStringList> numbers;
    const QList<QList<ComplaintId>> found = complaintsOf(figures, report, labels, progress, &numbers, most);
    ReportAppendix appendix;
    for (qsizetype i = 0; i < told.size(); ++i) {
        AppendixEntry entry{told[i], numbers[i], found[i].size() - numbers[i].size()};
        for (qsizetype j = 0; j < entry.numbers.size(); ++j)
            if (entry.numbers[j].isEmpty()) // the rulebook gives one only later
                entry.numbers[j] = QStringLiteral("#%1").arg(found[i][j].value());
        appendix += entry;
    }
    return appendix;
}

QList<PeriodFigures> ReportService::figures(const QList<ReportPeriod>& periods)
{
    requireRight();
    if (periods.isEmpty())
        return {};
    const auto from
        = std::min_element(periods.begin(), periods.end(), [](const ReportPeriod& a, const ReportPeriod& b) {
              return a.from() < b.from();
          })->from();
    const auto to = std::max_element(periods.begin(), periods.end(), [](const ReportPeriod& a, const ReportPeriod& b) {
        return a.to() < b.to();
    })->to();
    const Moment now = m_workspace.clock().now();
    const QList<ReportedDay> days = whenCurrent(m_workspace.database(), m_workspace.settings().repeatWindowMonths, {},
        [&] { return ReportSumReader(m_workspace.database()).days(from, to, now); });
    QList<PeriodFigures> figures;
    for (const ReportPeriod& period : periods)
        figures += periodFigures(days, period, now);
    if (!m_workspace.access().mayRead(FieldClass::Money))
        for (PeriodFigures& one : figures)
            one.loss = one.companyBears = one.claimed = one.accepted = {};
    return figures;
}

void ReportService::requireReport() const
{
    m_workspace.access().require(Right::SeeReports);
    m_workspace.access().requireRead(FieldClass::Money); // what it costs is half of a report
}

/// The strip over the desk shows figures of a report too, hence either right.
void ReportService::requireRight() const
{
    m_workspace.access().requireAny({Right::SeeReports, Right::SeeComplaints});
}

qint64 ReportService::waiting() const
{
    return ReportSumKeeper(m_workspace.database()).waiting(m_workspace.settings().repeatWindowMonths);
}

bool ReportService::refreshSums(const SummingProgress& progress)
{
    if (m_workspace.access().isLocked())
        return false; // it goes on when somebody works again
    return ReportSumKeeper(m_workspace.database()).refresh(m_workspace.settings().repeatWindowMonths, progress);
}

bool ReportService::rebuildSums(const SummingProgress& progress)
{
    m_workspace.access().requireSession();
    ReportSumKeeper keeper(m_workspace.database());
    keeper.forget();
    return keeper.refresh(m_workspace.settings().repeatWindowMonths, progress);
}

} // namespace kesu

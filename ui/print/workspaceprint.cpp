// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/workspaceprint.h"

#include "core/base/error.h"
#include "core/service/workspace.h"
#include "ui/print/formdocument.h"
#include "ui/print/reportdocument.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace kesu {

std::unique_ptr<FormDocument> formDocumentOf(
    Workspace& workspace, const QList<ComplaintId>& ids, PrintProfile profile, const QString& language)
{
    QList<FormTree> forms;
    forms.reserve(ids.size());
    FormService service(workspace);
    for (const ComplaintId id : ids)
        forms.append(service.form(QStringLiteral("handling"), id, profile, language));
    return std::make_unique<FormDocument>(forms);
}

MonthReport monthReportOf(Workspace& workspace, const ReportPeriod& period, const ReportScope& scope,
    const ReportNote& note, const QString& language, const SummingProgress& progress)
{
    return ReportService(workspace).report(period, scope, note, reportLabels(workspace, period, language), progress);
}

ReportLabels reportLabels(Workspace& workspace, const ReportPeriod& period, const QString& language)
{
    const auto words = std::make_shared<QHash<QString, FormWords>>(); // by rulebook
    const auto labelOf
        = [&workspace, period, language, words](const QString& rulebookId, VocabularyKind kind, const QString& id) {
              auto known = words->constFind(rulebookId);
              if (known == words->constEnd()) {
                  const std::optional<Rulebook> rulebook = workspace.rulebooks().find(rulebookId, period.to());
                  FormWords made;
                  if (rulebook)
                      made = formWordsOf(workspace, *rulebook, language);
                  else // complaints of a rulebook that is gone keep their ids as words
                      made.label = [](VocabularyKind, const QString& word) { return word; };
                  known = words->insert(rulebookId, made);
              }
              return known->label(kind, id);
          };
    const auto titleOf = [&workspace](const QString& rulebookId, const QString& edition) {
        const std::optional<Rulebook> rulebook = workspace.rulebooks().find(rulebookId, edition);
        return QStringLiteral("%1 %2").arg(rulebook ? rulebook->title() : rulebookId, edition);
    };
    return {labelOf, titleOf};
}

std::unique_ptr<ReportDocument> reportDocumentOf(
    Workspace& workspace, const MonthReport& report, const ReportAppendix& appendix)
{
    const CompanySettings settings = workspace.settings();
    return std::make_unique<ReportDocument>(report, settings.companyName, settings.logoPng, appendix);
}

} // namespace kesu

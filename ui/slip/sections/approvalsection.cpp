// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/workspace.h"
#include "ui/access/rightgate.h"
#include "ui/slip/approvallines.h"
#include "ui/slip/approvalwords.h"
#include "ui/slip/sections/sections.h"
#include "ui/slip/slipform.h"
#include "ui/slip/sliprights.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

namespace {

struct ApprovalSection
{
    Q_DECLARE_TR_FUNCTIONS(ApprovalSection)
};

/// The two ways of agreeing in the order of the enum: their ids are the contract's own words.
const QStringList& waysOfAgreeing()
{
    static const QStringList ids = {QStringLiteral("signature"), QStringLiteral("phone")};
    return ids;
}

/// The last of the agreements to that matter by that role, if there is one.
const Approval* givenFor(const QList<Approval>& all, const QString& matter, const QString& role)
{
    const auto found = std::find_if(all.rbegin(), all.rend(),
        [&](const Approval& approval) { return approval.matter == matter && approval.role == role; });
    return found == all.rend() ? nullptr : &*found;
}

/// What keeps anybody from signing here and now, or empty.
QString whyNotSign(const Access& access, const ComplaintRecord& record)
{
    if (access.session() == Access::Session::SingleUser)
        return ApprovalSection::tr("This database has no users, so nobody can sign in to approve.");
    if (record.state == RecordState::Draft)
        return ApprovalSection::tr("File the complaint first: whoever signs, signs what stands in the ledger.");
    return {};
}

/// What the rulebook asks for, and signed ones that it does not ask for any more: those have no row to stand in.
QList<AskedApproval> askedApprovals(SlipForm& form)
{
    const Access access = form.workspace().access();
    const ComplaintRecord& record = form.editor().record();
    QString whyRecord = whyReadOnly(access, record);
    if (whyRecord.isEmpty())
        whyRecord = missingRight(access, Right::RecordApprovals);
    const QString whySign = whyNotSign(access, record);
    QList<AskedApproval> asked;
    const auto add = [&](const QString& matter, const QString& role, const QString& clause) {
        const auto same = std::find_if(asked.begin(), asked.end(),
            [&](const AskedApproval& one) { return one.matter == matter && one.role == role; });
        if (same != asked.end())
            return;
        const Approval* given = givenFor(record.facts.approvals, matter, role);
        QString title = ApprovalSection::tr("%1 · %2").arg(
            form.term(VocabularyKind::Role, role), form.term(VocabularyKind::Matter, matter));
        if (!clause.isEmpty())
            title = ApprovalSection::tr("%1 (%2)").arg(title, clause);
        asked += {matter, role, title, given != nullptr ? ApprovalWords::how(*given) : QString(), whySign, whyRecord};
    };
    for (const ApprovalLine& line : form.editor().verdict().approvals) {
        for (const QString& role : line.roles)
            add(line.matter, role, line.clause);
    }
    for (const Approval& approval : record.facts.approvals) {
        if (approval.source == ApprovalSource::SignedIn)
            add(approval.matter, approval.role, {});
    }
    return asked;
}

/// Rows for what is typed in; signed ones keep their places in the list and stand in the lines above.
void addRows(SlipForm& form, SlipSection* section, RowsEditor<Approval>* rows)
{
    const QString path = QStringLiteral("approvals");
    rows->setParent(section);
    section->body().addWidget(rows);
    QObject::connect(rows, &RowsEditorBase::edited, &form, [&form, rows, path] {
        form.binder().listEdited(
            path,
            [rows](ComplaintRecord& record) {
                record.facts.approvals = ApprovalWords::withTyped(record.facts.approvals, rows->values());
            },
            rows->unparsed());
    });
    form.binder().add({path, rows,
        [rows, path](ComplaintRecord& record) {
            QList<Approval> typed = ApprovalWords::typed(record.facts.approvals);
            for (Approval& approval : typed) { // what no cell shows
                approval.source = ApprovalSource::NotSaid;
                approval.recordedBy.clear();
            }
            rows->show(typed, Binder::unparsedUnder(record, path));
        },
        {}, [rows](const QString&) { rows->showProblems(); },
        [rows](const QString& inside) {
            const QStringList pieces = QString(inside).remove(QLatin1Char('[')).split(QStringLiteral("]."));
            return rows->cell(pieces.value(0).remove(QLatin1Char(']')).toInt(), pieces.value(1));
        }});
}

/// A row for it with the moment of now, and the caret at the moment: that is what differs on the paper.
void recordFromPaper(SlipForm& form, RowsEditor<Approval>& rows, const QString& matter, const QString& role)
{
    const QString path = QStringLiteral("approvals");
    form.editor().endTyping();
    form.binder().edited(path, [&](ComplaintRecord& record) {
        record.facts.approvals += Approval{matter, role, form.clock().now()};
    });
    form.binder().showAll();
    const qsizetype row = ApprovalWords::typed(form.editor().record().facts.approvals).size() - 1;
    if (QWidget* cell = rows.cell(static_cast<int>(row), QStringLiteral("at")))
        cell->setFocus(Qt::OtherFocusReason);
}

} // namespace

void addApprovalSection(SlipForm& form)
{
    SlipSection* section
        = form.section(QStringLiteral("approvals"), ApprovalSection::tr("Approvals"), SlipSection::Fold::Folded);
    auto* lines = new ApprovalLines(section);
    section->body().addWidget(lines);
    auto* rows = new RowsEditor<Approval>;
    const auto now = [&form] { return form.clock().now().toDisplay(); };
    const QList<Choice> ways = form.choices(VocabularyKind::ApprovalBy);
    rows->choice({.key = QStringLiteral("for"),
                     .title = form.label(QStringLiteral("approvals.for")),
                     .stretch = 3,
                     .need = CellNeed::Required,
                     .make = {},
                     .initial = {}},
            form.choices(VocabularyKind::Matter), &Approval::matter)
        .choice({.key = QStringLiteral("role"),
                    .title = form.label(QStringLiteral("approvals.role")),
                    .stretch = 3,
                    .need = CellNeed::Required,
                    .make = {},
                    .initial = {}},
            form.choices(VocabularyKind::Role), &Approval::role)
        .value<MomentEdit>(
            {.key = QStringLiteral("at"),
                .title = form.label(QStringLiteral("approvals.at")),
                .stretch = 3,
                .need = CellNeed::Required,
                .make = {},
                .initial = now},
            [&form] { return makeMomentEdit(form.clock()); }, &Approval::at)
        .add(
            {.key = QStringLiteral("by"),
                .title = form.label(QStringLiteral("approvals.by")),
                .stretch = 2,
                .make = [ways]() -> QWidget* {
                    auto* edit = new ChoiceEdit(Entry::Listed);
                    edit->setChoices(ways);
                    return edit;
                },
                .initial = [ways] { return ways.isEmpty() ? QString() : ways.first().text; }},
            [](QWidget& cell, const Approval& approval) {
                static_cast<ChoiceEdit&>(cell).showId(waysOfAgreeing().at(int(approval.by)));
            },
            [](const QWidget& cell, Approval& approval) {
                const auto at = waysOfAgreeing().indexOf(static_cast<const ChoiceEdit&>(cell).currentId());
                approval.by = at == 1 ? ApprovalBy::Phone : ApprovalBy::Signature;
            })
        .text({.key = QStringLiteral("holder"),
                  .title = ApprovalSection::tr("Given by"),
                  .stretch = 2,
                  .make = {},
                  .initial = {}},
            &Approval::holder)
        .ready();
    addRows(form, section, rows);
    const auto showLines = [&form, lines] { lines->setApprovals(askedApprovals(form)); };
    QObject::connect(&form.editor(), &SlipEditor::judged, lines, showLines);
    QObject::connect(&form, &SlipForm::recordShown, lines, showLines);
    QObject::connect(lines, &ApprovalLines::signRequested, &form, &SlipForm::approvalRequested);
    QObject::connect(lines, &ApprovalLines::recordRequested, &form,
        [&form, rows](const QString& matter, const QString& role) { recordFromPaper(form, *rows, matter, role); });

    QObject::connect(&form.editor(), &SlipEditor::judged, section, [&form, section] {
        const QList<ApprovalLine>& asked = form.editor().verdict().approvals;
        const auto given = std::count_if(
            asked.begin(), asked.end(), [](const ApprovalLine& line) { return line.status == ApprovalStatus::Given; });
        section->setSummary(
            asked.isEmpty() ? QString() : ApprovalSection::tr("%1 of %2 given").arg(given).arg(asked.size()));
    });
    QObject::connect(&form, &SlipForm::recordShown, section, [&form, section] {
        if (!form.editor().record().facts.approvals.isEmpty())
            section->showContent();
    });
}

} // namespace kesu

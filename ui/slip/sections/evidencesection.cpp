// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/attachmentfiles.h"
#include "core/service/workspace.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"
#include "ui/slip/attachmentstrip.h"
#include "ui/slip/sections/dropzone.h"
#include "ui/slip/sections/sections.h"
#include "ui/slip/slipform.h"
#include "ui/slip/sliprights.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

namespace {

struct EvidenceSection
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceSection)
};

/// The kinds that this rulebook asks for first, then all others.
QList<Choice> evidenceKinds(SlipForm& form)
{
    const QStringList asked = form.rulebook().evidenceKinds();
    QList<Choice> first;
    QList<Choice> others;
    for (const Choice& choice : form.choices(VocabularyKind::Evidence))
        (asked.contains(choice.id) ? first : others) += choice;
    return first + others;
}

void addAttachments(SlipForm& form, SlipSection* section)
{
    const QString path = QStringLiteral("attachments");
    auto* strip = new AttachmentStrip(form.workspace().complaints().attachmentFiles(), evidenceKinds(form), section);
    section->body().addWidget(strip);
    new DropZone(*section, *strip);
    const auto refuses = [&form, strip] {
        const QString why = whyReadOnly(form.workspace().access(), form.editor().record());
        if (!why.isEmpty())
            MessageBox::information(strip->window(), why);
        return !why.isEmpty();
    };
    QObject::connect(
        strip, &AttachmentStrip::filesGiven, &form, [&form, strip, path, refuses](const QStringList& paths) {
            if (refuses())
                return;
            guarded(strip->window(), [&] {
                QList<Attachment> known = form.editor().record().attachments;
                QList<Attachment> added;
                for (const QString& file : paths) {
                    const Attachment given = form.workspace().complaints().attach(file);
                    // The same content again mends the one that lies there; a second tile of it would say nothing.
                    const bool isKnown = std::any_of(known.begin(), known.end(),
                        [&](const Attachment& attachment) { return attachment.sha256 == given.sha256; });
                    if (isKnown)
                        continue;
                    known += given;
                    added += given;
                }
                if (added.isEmpty())
                    return;
                form.editor().endTyping(); // each coming and going of a file is undone by itself
                form.binder().edited(path, [&](ComplaintRecord& record) { record.attachments += added; });
            });
            strip->recheck();
            strip->showAttachments(form.editor().record().attachments);
        });
    QObject::connect(strip, &AttachmentStrip::removeRequested, &form, [&form, strip, path, refuses](int row) {
        if (refuses())
            return;
        form.editor().endTyping();
        form.binder().edited(path, [&](ComplaintRecord& record) { record.attachments.removeAt(row); });
        strip->showAttachments(form.editor().record().attachments);
    });
    QObject::connect(strip, &AttachmentStrip::kindChosen, &form, [&form, path, refuses](int row, const QString& kind) {
        if (refuses())
            return;
        form.binder().edited(path, [&](ComplaintRecord& record) { record.attachments[row].evidenceKind = kind; });
    });
    form.binder().add(
        {path, strip, [strip](ComplaintRecord& record) { strip->showAttachments(record.attachments); }, {}, {}, {}});
}

} // namespace

void addEvidenceSection(SlipForm& form)
{
    SlipSection* section = form.section(
        QStringLiteral("evidence"), EvidenceSection::tr("Evidence and attachments"), SlipSection::Fold::Open);
    auto* rows = new RowsEditor<EvidencePiece>;
    const auto today = [&form] { return toIso(form.clock().today()); };
    rows->choice({.key = QStringLiteral("kind"),
                     .title = form.label(QStringLiteral("evidence.kind")),
                     .stretch = 4,
                     .need = CellNeed::Required,
                     .make = {},
                     .initial = {}},
            evidenceKinds(form), &EvidencePiece::kind)
        .value<DateEdit>(
            {.key = QStringLiteral("providedOn"),
                .title = form.label(QStringLiteral("evidence.providedOn")),
                .stretch = 2,
                .need = CellNeed::Required,
                .make = {},
                .initial = today},
            [&form] { return makeDateEdit(form.clock()); }, &EvidencePiece::providedOn)
        .tags({.key = QStringLiteral("signedBy"),
                  .title = form.label(QStringLiteral("evidence.signedBy")),
                  .stretch = 5,
                  .make = {},
                  .initial = {}},
            form.choices(VocabularyKind::Signer), &EvidencePiece::signedBy)
        .ready();
    form.rows<EvidencePiece>(section, QStringLiteral("evidence"), rows,
        [](ComplaintRecord& r) -> QList<EvidencePiece>& { return r.facts.evidence; });
    addAttachments(form, section);

    QObject::connect(&form.editor(), &SlipEditor::judged, section, [&form, section] {
        const QList<EvidenceLine>& asked = form.editor().verdict().evidence;
        const auto given = std::count_if(asked.begin(), asked.end(),
            [](const EvidenceLine& line) { return line.status == EvidenceStatus::Provided; });
        QStringList parts;
        if (!asked.isEmpty())
            parts += EvidenceSection::tr("%1 of %2 provided").arg(given).arg(asked.size());
        if (const qsizetype files = form.editor().record().attachments.size(); files > 0)
            parts += EvidenceSection::tr("files: %1").arg(files);
        section->setSummary(parts.join(QStringLiteral(" · ")));
    });
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/sliprights.h"

#include "ui/access/rightgate.h"
#include "ui/inputs/checkedamounts.h"
#include "ui/inputs/rowseditorbase.h"
#include "ui/inputs/textarea.h"
#include "ui/slip/slipform.h"

#include <QCoreApplication>

namespace kesu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SlipRights)
};

using CellUse = RowsEditorBase::CellUse;

/// What may be done with a field, and why not more.
struct Use
{
    CellUse use = CellUse::Edit;
    QString why;
};

Use useOf(const Access& access, const ComplaintRecord& record, const QString& path, const QString& closed)
{
    const QString full = path.startsWith(QLatin1String("handling.")) ? path : QStringLiteral("complaint.") + path;
    const FieldClass fieldClass = fieldClassOf(full);
    if (record.hidden.contains(fieldClass) || !access.mayRead(fieldClass))
        return {CellUse::Hidden, maskedTip(fieldClass)};
    if (!closed.isEmpty())
        return {CellUse::Read, closed};
    if (!access.mayWrite(fieldClass))
        return {CellUse::Read, Text::tr("None of your roles lets you change “%1”.").arg(label(fieldClass))};
    const Right needed = path == QLatin1String("events.close") ? Right::CloseComplaints : Right::RecordApprovals;
    const bool isApproval = path == QLatin1String("return.phoneApprovedAt") || path == QLatin1String("approvals");
    if ((isApproval || needed == Right::CloseComplaints) && !access.may(needed))
        return {CellUse::Read, missingRight(access, needed)};
    return {};
}

void dress(QWidget& widget, const Use& use)
{
    const bool hidden = use.use == CellUse::Hidden;
    const bool reads = use.use != CellUse::Edit;
    widget.setToolTip(use.why);
    if (auto* line = qobject_cast<QLineEdit*>(&widget)) {
        line->setReadOnly(reads);
        if (hidden || line->placeholderText() == maskedText())
            line->setPlaceholderText(hidden ? maskedText() : QString());
    } else if (auto* area = qobject_cast<TextArea*>(&widget)) {
        area->setReadOnly(reads);
        if (hidden || area->placeholderText() == maskedText())
            area->setPlaceholderText(hidden ? maskedText() : QString());
    } else {
        widget.setEnabled(!reads);
    }
}

} // namespace

QString whyReadOnly(const Access& access, const ComplaintRecord& record)
{
    if (record.state == RecordState::Draft)
        return missingRight(access, Right::EnterSlips);
    if (access.may(Right::ChangeFiled))
        return {};
    return missingRight(access, Right::ChangeFiled);
}

void followRights(SlipForm& form, const Access& access)
{
    const ComplaintRecord& record = form.editor().record();
    const QString closed = whyReadOnly(access, record);
    for (const Binder::Binding& binding : form.binder().bindings()) {
        // Files are looked at whoever may not add any; the section itself refuses changes.
        if (binding.path == QLatin1String("attachments"))
            continue;
        auto* rows = qobject_cast<RowsEditorBase*>(binding.widget);
        if (rows == nullptr) {
            dress(*binding.widget, useOf(access, record, binding.path, closed));
            if (auto* amounts = qobject_cast<CheckedAmounts*>(binding.widget)) {
                const Use use = useOf(access, record, binding.path + QStringLiteral(".amount"), closed);
                amounts->setAmountUse(use.use, use.why, maskedText());
            }
            continue;
        }
        const Use whole = useOf(access, record, binding.path, closed);
        rows->setUse(
            whole.use == CellUse::Edit ? RowsEditorBase::RowsUse::Edit : RowsEditorBase::RowsUse::Read, whole.why);
        for (const QString& key : rows->columnKeys()) {
            const Use use = useOf(access, record, binding.path + QLatin1Char('.') + key, {});
            rows->setColumnUse(key, use.use, use.why, maskedText());
        }
    }
}

} // namespace kesu

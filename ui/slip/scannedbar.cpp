// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/scannedbar.h"

#include "ui/slip/fieldwords.h"

#include <QPushButton>

namespace kesu {

namespace {

constexpr qsizetype namedFields = 8;

QString changedFields(const ScannedForm& form, const FieldWords* words)
{
    QStringList fields;
    for (const HistoryEntry& entry : form.since) {
        if (entry.field.isEmpty())
            continue;
        const QString field = words ? words->label(entry.field) : entry.field;
        if (!fields.contains(field))
            fields << field;
    }
    if (fields.isEmpty())
        return {};
    QString named = fields.first(std::min(namedFields, fields.size())).join(ScannedBar::tr(", "));
    if (fields.size() > namedFields)
        named = ScannedBar::tr("%1 and %2 more").arg(named).arg(fields.size() - namedFields);
    return ScannedBar::tr("Changed since: %1").arg(named);
}

} // namespace

ScannedBar::ScannedBar(QWidget* parent)
    : NoticeBar(parent)
    , m_print(addButton(tr("Print &anew")))
{
    m_print->setObjectName(QStringLiteral("printAnew"));
    connect(m_print, &QPushButton::clicked, this, &ScannedBar::printRequested);
    auto* close = addButton(tr("&Close"));
    close->setObjectName(QStringLiteral("closeScanned"));
    connect(close, &QPushButton::clicked, this, &NoticeBar::clear);
}

void ScannedBar::showForm(const ScannedForm& form, const FieldWords* words)
{
    m_paper = form.paper;
    const bool isPresent = form.state == PaperState::Present;
    m_print->setVisible(!isPresent);
    say(isPresent ? Tone::Valid : Tone::Pending, sentenceOf(form), changedFields(form, words));
}

std::optional<FormCode> ScannedBar::paper() const
{
    return sentence().isEmpty() ? std::nullopt : std::optional(m_paper);
}

} // namespace kesu

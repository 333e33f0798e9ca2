// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formpreview.h"

#include "core/base/error.h"
#include "core/service/workspace.h"
#include "ui/print/formdocument.h"
#include "ui/reports/pageview.h"
#include "ui/shared/noticebar.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kesu {

namespace {

constexpr int sampledLines = 40; ///< of a register

enum Sample { LastComplaint, Nothing };

} // namespace

FormPreview::FormPreview(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_sample(new QComboBox(this))
    , m_profile(new QComboBox(this))
    , m_notice(new NoticeBar(this))
    , m_pages(new PageView(this))
{
    m_sample->addItem(tr("Filled with the last complaint"), LastComplaint);
    m_sample->addItem(tr("With nothing filled in"), Nothing);
    m_sample->setAccessibleName(tr("What the preview shows"));
    m_profile->setAccessibleName(tr("Who gets the paper"));
    auto* choices = new QHBoxLayout;
    choices->setSpacing(spacing::small);
    choices->addWidget(m_sample);
    choices->addWidget(m_profile);
    choices->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addLayout(choices);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
    connect(m_sample, &QComboBox::activated, this, &FormPreview::asked);
    connect(m_profile, &QComboBox::activated, this, &FormPreview::asked);
}

void FormPreview::choose(const std::optional<FormChoice>& form)
{
    m_form = form;
    m_profile->clear();
    if (form)
        for (const PrintProfile profile : form->faces)
            m_profile->addItem(
                profile == PrintProfile::Internal ? tr("Internal form") : tr("Customer's copy"), int(profile));
    m_profile->setVisible(m_profile->count() > 1);
}

void FormPreview::draw(FormService& forms)
{
    m_notice->clear();
    std::shared_ptr<FormDocument> drawn;
    try {
        drawn = document(forms);
    } catch (const Error& error) {
        m_notice->say(Tone::Invalid, error.message());
    }
    m_pages->setDocument(drawn);
}

std::shared_ptr<FormDocument> FormPreview::document(FormService& forms)
{
    if (!m_form || m_form->faces.isEmpty()) {
        m_notice->say(Tone::Neutral, tr("You may not print this form."));
        return nullptr;
    }
    const QString& key = m_form->key;
    const bool isOfStandard = key.contains(QLatin1Char('/'));
    const QString rulebook
        = isOfStandard ? key.section(QLatin1Char('/'), 0, 0) : m_workspace.settings().rulebooks.value(0);
    const auto profile = static_cast<PrintProfile>(m_profile->currentData().toInt());
    const bool isFilled = m_sample->currentData().toInt() == LastComplaint;
    LedgerQuery query;
    if (isOfStandard)
        query.rulebook = rulebook;
    QList<LedgerRow> last;
    if (isFilled && m_workspace.access().may(Right::SeeComplaints))
        last = m_workspace.complaints().ledger(query, sampledLines);
    FormTree tree;
    if (last.isEmpty()) {
        tree = forms.blank(key, rulebook, profile, windowLanguage());
    } else if (m_form->shape == FormShape::Slip) {
        tree = forms.form(key, last.first().id, profile, windowLanguage());
    } else {
        query.from = last.last().registeredAt.date();
        tree = forms.list(key, query, {}, windowLanguage());
    }
    if (isFilled && last.isEmpty())
        m_notice->say(Tone::Neutral, tr("There is no complaint yet, so the form is shown empty."));
    return std::make_shared<FormDocument>(QList<FormTree>{tree});
}

} // namespace kesu

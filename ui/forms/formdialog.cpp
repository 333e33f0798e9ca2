// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formdialog.h"

#include "core/base/error.h"
#include "core/service/workspace.h"
#include "ui/forms/formmemory.h"
#include "ui/forms/formoptions.h"
#include "ui/forms/pagelist.h"
#include "ui/forms/paperlanguage.h"
#include "ui/print/formdocument.h"
#include "ui/reports/pageview.h"
#include "ui/shared/guarded.h"
#include "ui/shared/noticebar.h"
#include "ui/shared/progress.h"
#include "ui/shared/theme.h"

#include <QVBoxLayout>
#include <algorithm>

namespace kesu {

namespace {

constexpr qsizetype namedWarnings = 3;

/// Registers and forms for one complaint are not offered together.
bool fits(const FormChoice& choice, FormRequest::Kind kind)
{
    return !choice.faces.isEmpty() && (choice.shape == FormShape::List) == (kind == FormRequest::Kind::Register);
}

} // namespace

FormDialog::FormDialog(Workspace& workspace, const FormRequest& request, QWidget* parent)
    : PrintPreviewDialog(nullptr, parent)
    , m_workspace(workspace)
    , m_forms(workspace)
    , m_request(request)
    , m_options(new FormOptions(request.kind, this))
    , m_pages(new PageList(this))
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_options);
    layout->addWidget(m_pages, 1);
    setSide(side);

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &FormDialog::make);
    connect(m_options, &FormOptions::changed, this, &FormDialog::makeLater);
    connect(m_options, &FormOptions::rulebookChosen, this, [this](const QString& id) {
        guarded(this, [&] {
            m_request.rulebook = id;
            offer(id, m_options->key());
            make();
        });
    });
    connect(pageView(), &PageView::currentPageChanged, m_pages, &PageList::setCurrentPage);
    connect(m_pages, &PageList::pageChosen, pageView(), &PageView::showPage);
    connect(this, &PrintPreviewDialog::put, this,
        [this] { FormMemory::remember(m_request.kind, rulebook(), m_options->key(), m_options->profile()); });

    QList<std::pair<QString, QString>> rulebooks;
    for (const QString& id : m_workspace.settings().rulebooks)
        if (const auto found = m_workspace.rulebooks().find(id, m_workspace.clock().today()))
            rulebooks.append({id, found->title()});
    if (m_request.rulebook.isEmpty() && !rulebooks.isEmpty())
        m_request.rulebook = rulebooks.first().first;
    m_options->setRulebooks(rulebooks, m_request.rulebook);
    if (m_request.kind == FormRequest::Kind::Complaints)
        m_request.rulebook = m_workspace.complaints().load(m_request.complaints.first()).rulebook;
    offer(rulebook(), m_request.key);
    make();
}

QString FormDialog::rulebook() const
{
    return m_request.kind == FormRequest::Kind::Register ? m_request.query.rulebook : m_request.rulebook;
}

void FormDialog::offer(const QString& rulebook, const QString& key)
{
    QList<FormChoice> choices = m_request.kind == FormRequest::Kind::Complaints
        ? m_forms.choices(m_request.complaints.first(), windowLanguage())
        : m_forms.choices(rulebook, m_workspace.clock().today(), windowLanguage());
    choices.removeIf([this](const FormChoice& choice) { return !fits(choice, m_request.kind); });
    const QString wanted = key.isEmpty() ? FormMemory::lastKey(m_request.kind, rulebook) : key;
    const auto isOffered = [&](const FormChoice& choice) { return choice.key == wanted; };
    if (!key.isEmpty() && std::none_of(choices.begin(), choices.end(), isOffered))
        choices.append(m_forms.choiceOf(key, windowLanguage())); // one that the standard has by another name
    m_options->setChoices(choices, wanted);
    m_options->setProfile(FormMemory::lastProfile(m_options->key()));
}

void FormDialog::make()
{
    m_soon.stop();
    notice().clear();
    std::shared_ptr<FormDocument> document;
    if (m_options->key().isEmpty()) {
        notice().say(Tone::Neutral, tr("There is no form here that you may print."));
    } else {
        try {
            const PaperLanguage language(m_options->language());
            document = std::make_shared<FormDocument>(trees());
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Cancelled)
                notice().say(Tone::Invalid, error.message());
        }
    }
    showDocument(document);
    m_pages->setDocument(document);
    if (document)
        sayWarnings(document->warnings());
}

void FormDialog::sayWarnings(const QList<PrintWarning>& warnings)
{
    if (warnings.isEmpty())
        return;
    QStringList messages;
    for (const PrintWarning& warning : warnings)
        if (messages.size() < namedWarnings)
            messages << warning.message();
    if (warnings.size() > namedWarnings)
        messages << tr("%1 more").arg(warnings.size() - namedWarnings);
    notice().say(Tone::Pending, tr("Not everything can be shown on paper."), messages.join(QLatin1Char('\n')));
}

QList<FormTree> FormDialog::trees()
{
    const QString key = m_options->key();
    const QString language = m_options->language();
    const PrintProfile profile = m_options->profile();
    QList<FormTree> made;
    if (m_request.kind == FormRequest::Kind::Register)
        made << registerTree();
    else if (m_request.kind == FormRequest::Kind::Blank || m_options->isBlank())
        made << m_forms.blank(key, m_request.rulebook, profile, language);
    else
        for (const ComplaintId id : m_request.complaints.first(std::min(mostComplaints, m_request.complaints.size())))
            made << m_forms.form(key, id, profile, language);
    if (const FormChoice* choice = m_options->choice(); choice && !choice->copies.isEmpty()) {
        const QStringList copies = m_options->copies();
        for (FormTree& tree : made)
            if (copies.size() < tree.copies.size())
                tree.copies = copies;
    }
    return made;
}

FormTree FormDialog::registerTree()
{
    FormTree made;
    const qsizetype total = m_workspace.complaints().ledgerTotals(m_request.query).count;
    withProgress(this, tr("Reading the ledger …"), [&](const std::function<bool(double)>& report) {
        made = m_forms.list(m_options->key(), m_request.query, m_request.period, m_options->language(),
            [&](qsizetype done) { return report(total > 0 ? double(done) / double(total) : -1.0); });
    });
    return made;
}

} // namespace kesu

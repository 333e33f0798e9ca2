// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formspanel.h"

#include "core/base/error.h"
#include "core/service/workspace.h"
#include "ui/access/rightgate.h"
#include "ui/forms/formpreview.h"
#include "ui/shared/filedialog.h"
#include "ui/shared/guarded.h"
#include "ui/shared/theme.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace kesu {

namespace {

constexpr int listWidth = 210;
constexpr int editWidth = 300;
constexpr int previewRestMs = 200;
constexpr int keyRole = Qt::UserRole;
constexpr qint64 largestLayout = 1024 * 1024;
const QString revisionMark = QStringLiteral(" REV: "); // between number and revision, as on paper
const QString suffix = QStringLiteral("toml");

} // namespace

FormsPanel::FormsPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_edit(new FormEdit(this))
    , m_preview(new FormPreview(workspace, this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_undo(new QPushButton(tr("&Undo"), this))
    , m_revert(new QPushButton(tr("&Revert"), this))
{
    auto* columns = new QSplitter(Qt::Horizontal, this);
    columns->setChildrenCollapsible(false);
    columns->setHandleWidth(spacing::medium);
    columns->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    columns->addWidget(buildList());
    columns->addWidget(m_edit);
    columns->addWidget(m_preview);
    columns->setStretchFactor(0, 0);
    columns->setStretchFactor(1, 0);
    columns->setStretchFactor(2, 1);
    columns->setSizes({listWidth, editWidth, 2 * editWidth});

    makePrimary(m_save);
    m_undo->setShortcut(QKeySequence::Undo);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_save);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_revert);
    buttons->addStretch();
    auto* title = new QLabel(tr("Forms"), this);
    title->setFont(headingFont(font(), 2));
    auto* about
        = new QLabel(tr("Numbers, copies and fields of the printed forms. Name and logo stand in Company."), this);
    about->setWordWrap(true);
    makeQuiet(about);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::huge, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(title);
    layout->addWidget(about);
    layout->addWidget(columns, 1);
    layout->addLayout(buttons);

    m_soon.setSingleShot(true);
    m_soon.setInterval(previewRestMs);
    connect(&m_soon, &QTimer::timeout, this, &FormsPanel::preview);
    connect(m_search, &QLineEdit::textChanged, this, &FormsPanel::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &FormsPanel::showForm);
    connect(m_preview, &FormPreview::asked, this, &FormsPanel::preview);
    connect(m_edit, &FormEdit::edited, this, &FormsPanel::change);
    connect(m_edit, &FormEdit::replaceRequested, this, &FormsPanel::replaceLayout);
    connect(m_edit, &FormEdit::saveLayoutRequested, this, &FormsPanel::saveLayout);
    connect(m_edit, &FormEdit::shippedRequested, this, [this] {
        CompanyForm form;
        form.key = currentKey();
        change(form, {});
        showForm();
    });
    connect(m_save, &QPushButton::clicked, this, &FormsPanel::save);
    connect(m_undo, &QPushButton::clicked, this, &FormsPanel::undo);
    connect(m_revert, &QPushButton::clicked, this, &FormsPanel::load);
    const Access access = workspace.access();
    needs(*m_edit, access, Right::ChangeSettings);
    needs(*m_save, access, Right::ChangeSettings);
    if (const QString missing = missingRight(access, Right::ChangeSettings); !missing.isEmpty())
        about->setText(missing);
    load();
}

FormsPanel::~FormsPanel() = default;

QWidget* FormsPanel::buildList()
{
    auto* area = new QWidget(this);
    m_search->setPlaceholderText(tr("Search forms"));
    m_search->setAccessibleName(tr("Search forms"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("Forms"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(spacing::small);
    m_list->setColumnCount(1);
    m_list->setTextElideMode(Qt::ElideRight);
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    return area;
}

void FormsPanel::load()
{
    guarded(this, [this] {
        m_stored = m_workspace.settings().forms;
        m_forms = m_stored;
        m_steps.clear();
        m_service = std::make_unique<FormService>(m_workspace);
        m_unchanged = std::make_unique<FormService>(m_workspace);
        const QString key = currentKey();
        fill();
        choose(key);
    });
    followChanges();
}

void FormsPanel::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_choices.clear();
    const QDate today = m_workspace.clock().today();
    const auto addGroup = [&](const QString& title, const QString& rulebook) {
        QTreeWidgetItem* group = nullptr;
        for (const FormChoice& choice : m_service->choices(rulebook, today, windowLanguage())) {
            const bool isOwn = rulebook.isEmpty() || choice.key.startsWith(rulebook + QLatin1Char('/'));
            if (!isOwn)
                continue;
            if (!group) {
                group = new QTreeWidgetItem(m_list, {title});
                group->setFlags(Qt::ItemIsEnabled);
                group->setFont(0, headingFont(font(), 0));
                group->setExpanded(true);
            }
            auto* item = new QTreeWidgetItem(group, {choice.title});
            item->setData(0, keyRole, choice.key);
            m_choices << choice;
        }
    };
    for (const QString& id : m_workspace.settings().rulebooks)
        if (const auto rulebook = m_workspace.rulebooks().find(id, today))
            addGroup(rulebook->title(), id);
    addGroup(tr("For every company"), {});
    m_list->expandAll();
    filter();
}

void FormsPanel::filter()
{
    const QString wanted = m_search->text().trimmed();
    for (int top = 0; top < m_list->topLevelItemCount(); ++top) {
        QTreeWidgetItem* group = m_list->topLevelItem(top);
        bool any = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem* item = group->child(row);
            const bool fits = item->text(0).contains(wanted, Qt::CaseInsensitive)
                || item->data(0, keyRole).toString().contains(wanted, Qt::CaseInsensitive)
                || item->toolTip(0).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

QString FormsPanel::currentKey() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, keyRole).toString() : QString();
}

void FormsPanel::choose(const QString& key)
{
    QTreeWidgetItem* first = nullptr;
    for (QTreeWidgetItemIterator item(m_list); *item; ++item) {
        const QString found = (*item)->data(0, keyRole).toString();
        if (found.isEmpty())
            continue;
        first = first ? first : *item;
        if (found == key)
            first = *item;
        if (found == key)
            break;
    }
    if (m_list->currentItem() == first)
        showForm();
    else
        m_list->setCurrentItem(first);
}

ShippedForm FormsPanel::unchanged(const QString& key) const
{
    // What is changed about a layout of everybody holds for a standard's use of it too.
    QList<CompanyForm> others = m_forms;
    CompanyForm nothing;
    nothing.key = key;
    replaceCompanyForm(others, nothing);
    m_unchanged->tryOut(others);
    const FormChoice choice = m_unchanged->choiceOf(key, windowLanguage());
    ShippedForm form;
    form.title = choice.title;
    form.clause = choice.clause;
    form.number = choice.number.section(revisionMark, 0, 0);
    form.revision = choice.number.section(revisionMark, 1);
    form.copies = choice.copies;
    form.fields = m_service->fieldsOf(key, windowLanguage());
    return form;
}

void FormsPanel::showForm()
{
    const QString key = currentKey();
    m_edit->setVisible(!key.isEmpty());
    if (key.isEmpty())
        return;
    guarded(this, [&] {
        const CompanyForm form = companyFormOf(m_forms, key);
        m_edit->show(unchanged(key), form);
        Findings findings;
        if (!form.layout.isEmpty())
            findings = m_service->check(key, form.layout, {});
        m_edit->showFindings(
            hasErrors(findings) ? tr("The company's own layout has errors, so the shipped one is printed:") : QString(),
            hasErrors(findings) ? findings : Findings());
        const auto choice
            = std::find_if(m_choices.begin(), m_choices.end(), [&](const FormChoice& one) { return one.key == key; });
        m_preview->choose(choice == m_choices.end() ? std::nullopt : std::optional(*choice));
    });
    m_soon.start();
}

void FormsPanel::change(const CompanyForm& form, const QString& field)
{
    const bool goesOn
        = !field.isEmpty() && !m_steps.isEmpty() && m_steps.last().key == form.key && m_steps.last().field == field;
    if (!goesOn)
        m_steps.append({m_forms, form.key, field});
    replaceCompanyForm(m_forms, form);
    followChanges();
    m_soon.start();
}

void FormsPanel::undo()
{
    if (m_steps.isEmpty())
        return;
    const Step step = m_steps.takeLast();
    m_forms = step.forms;
    m_service->tryOut(m_forms);
    choose(step.key);
    followChanges();
}

void FormsPanel::followChanges()
{
    const bool mayChange = m_workspace.access().may(Right::ChangeSettings);
    m_save->setEnabled(isChanged() && mayChange);
    m_revert->setEnabled(isChanged());
    m_undo->setEnabled(!m_steps.isEmpty());
    for (QTreeWidgetItemIterator item(m_list); *item; ++item) {
        const QString key = (*item)->data(0, keyRole).toString();
        if (key.isEmpty())
            continue;
        const bool isOwn = !companyFormOf(m_forms, key).isAsShipped();
        QFont shown = font();
        shown.setItalic(isOwn);
        (*item)->setFont(0, shown);
        const QString about = isOwn ? tr("%1 – changed by the company").arg(key) : key;
        (*item)->setToolTip(0, (*item)->text(0) + QLatin1Char('\n') + about);
    }
}

void FormsPanel::preview()
{
    m_soon.stop();
    guarded(this, [this] {
        m_service->tryOut(m_forms);
        m_preview->draw(*m_service);
    });
}

void FormsPanel::replaceLayout()
{
    const QString path
        = FileDialog::open(this, QStringLiteral("forms"), tr("Choose a layout file"), tr("Layouts of forms (*.toml)"));
    if (path.isEmpty())
        return;
    guarded(this, [&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::FileNotReadable,
                tr("%1 could not be read. Check that it is there and that you may read it.").arg(path),
                file.errorString());
        const QByteArray text = file.read(largestLayout + 1);
        const QString key = currentKey();
        const Findings findings = m_service->check(key, text, QFileInfo(path).fileName());
        if (hasErrors(findings)) {
            m_edit->showFindings(tr("%1 was not taken:").arg(QFileInfo(path).fileName()), findings);
            return;
        }
        CompanyForm form = companyFormOf(m_forms, key);
        form.layout = text == m_service->shippedLayoutOf(key) ? QByteArray() : text;
        change(form, {});
        m_service->tryOut(m_forms);
        showForm();
        if (!findings.isEmpty())
            m_edit->showFindings(tr("%1 was taken, with remarks:").arg(QFileInfo(path).fileName()), findings);
    });
}

void FormsPanel::saveLayout()
{
    const QString key = currentKey();
    const QString path = FileDialog::save(this, QStringLiteral("forms"), tr("Save the layout as a file"),
        tr("Layouts of forms (*.toml)"), key.section(QLatin1Char('/'), -1) + QLatin1Char('.') + suffix, suffix);
    if (path.isEmpty())
        return;
    guarded(this, [&] {
        m_service->tryOut(m_forms);
        const QByteArray text = m_service->layoutOf(key);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            throw Error(ErrorCode::FileNotWritable,
                tr("%1 could not be written. Choose a folder in which you may write.").arg(path), file.errorString());
    });
}

void FormsPanel::save()
{
    guarded(this, [this] {
        // The rest are other panels'; they may have been saved since this one was opened.
        CompanySettings settings = m_workspace.settings();
        settings.forms = m_forms;
        m_workspace.saveSettings(settings);
        m_stored = m_forms;
        m_steps.clear();
        followChanges();
        Q_EMIT saved();
    });
}

} // namespace kesu

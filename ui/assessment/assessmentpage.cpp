// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/assessmentpage.h"

#include "core/service/workspace.h"
#include "ui/access/rightgate.h"
#include "ui/assessment/assessmentbar.h"
#include "ui/assessment/figuredetail.h"
#include "ui/assessment/figuremodel.h"
#include "ui/assessment/sheetform.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"
#include "ui/shared/theme.h"
#include "ui/shared/tidytable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kesu {

namespace {

constexpr int formWidth = 470;
constexpr int figuresWidth = 640;

/// What the stack holds, in its order.
enum StackPage { emptyPage, sheetPage };

} // namespace

AssessmentPage::AssessmentPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(&workspace)
    , m_service(workspace)
    , m_bar(new AssessmentBar(workspace, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_about(new QLabel(this))
    , m_form(new SheetForm(this))
    , m_model(new FigureModel(this))
{
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setContentsMargins(spacing::large, 0, spacing::large, 0);
    makeQuiet(m_about);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_form);
    splitter->addWidget(buildFigures());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({formWidth, figuresWidth});
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);

    auto* sheet = new QWidget(this);
    auto* sheetLayout = new QVBoxLayout(sheet);
    sheetLayout->setContentsMargins(0, 0, 0, 0);
    sheetLayout->setSpacing(spacing::small);
    sheetLayout->addWidget(m_about);
    sheetLayout->addWidget(splitter, 1);
    connect(m_empty, &EmptyState::actionTriggered, this, &AssessmentPage::settingsRequested);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(sheet);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_stack, 1);
    connect(m_bar, &AssessmentBar::sheetRequested, this, [this] { openSheet(m_bar->chosen()); });
    needs(*m_form, m_workspace->access(), Right::FillAssessments);
    connect(m_form, &SheetForm::edited, this, [this] { guarded(this, [this] { reckon(); }); });
    guarded(this, [this] { refresh(); });
}

QWidget* AssessmentPage::buildHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_bar, 1);
    const auto add = [&](const QString& iconName, const QString& text, void (AssessmentPage::*slot)()) {
        auto* button = new QPushButton(icon(iconName), text, head);
        connect(button, &QPushButton::clicked, this, [this, slot] { guarded(this, [&] { (this->*slot)(); }); });
        layout->addWidget(button);
        m_outputs.append(button);
        return button;
    };
    add(QStringLiteral("copy"), tr("&Copy"), &AssessmentPage::copy);
    add(QStringLiteral("export"), tr("CS&V …"), &AssessmentPage::exportCsv);
    m_restore = add(QStringLiteral("undo"), tr("&Undo changes"), &AssessmentPage::restore);
    m_save = add(QStringLiteral("save"), tr("Sa&ve sheet"), &AssessmentPage::save);
    needs(*m_save, m_workspace->access(), Right::FillAssessments);
    m_save->setShortcut(QKeySequence::Save);
    if (m_save->toolTip().isEmpty()) // else it says which right is missing
        m_save->setToolTip(m_save->shortcut().toString(QKeySequence::NativeText));
    makePrimary(m_save);
    m_save->setIcon(icon(QStringLiteral("save"), palette().color(QPalette::HighlightedText)));
    return head;
}

QWidget* AssessmentPage::buildFigures()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(spacing::small, spacing::medium, spacing::large, spacing::medium);
    layout->setSpacing(spacing::small);

    auto* headLine = new QHBoxLayout;
    auto* name = new QLabel(tr("Figures"), side);
    name->setFont(headingFont(font()));
    m_complaints = new QPushButton(icon(QStringLiteral("ledger")), QString(), side);
    makeFlat(m_complaints);
    connect(m_complaints, &QPushButton::clicked, this, &AssessmentPage::openComplaints);
    headLine->addWidget(name, 1);
    headLine->addWidget(m_complaints);

    m_table = new TidyTable(side);
    m_table->setAccessibleName(name->text());
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(FigureModel::Name, QHeaderView::Stretch);
    for (const int column : {FigureModel::Now, FigureModel::Before, FigureModel::Weight, FigureModel::Clause})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(-1); // rows below the fold count too
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showDetail(); });
    m_detail = new FigureDetail(side);

    m_missing = new QLabel(side);
    m_missing->setWordWrap(true);
    setTone(m_missing, Tone::Pending);
    m_notices = new QWidget(side);
    m_notices->setAccessibleName(tr("What follows"));
    m_noticeLines = new QVBoxLayout(m_notices);
    m_noticeLines->setContentsMargins(0, 0, 0, 0);
    m_noticeLines->setSpacing(spacing::tiny);
    auto* follows = new QLabel(tr("What follows"), m_notices);
    follows->setFont(headingFont(font()));
    m_noticeLines->addWidget(follows);

    auto* foot = new QHBoxLayout;
    m_state = new QLabel(side);
    makeQuiet(m_state);
    m_historyButton = new QPushButton(icon(QStringLiteral("history")), tr("&History"), side);
    makeFlat(m_historyButton);
    needs(*m_historyButton, m_workspace->access(), Right::SeeHistory);
    connect(m_historyButton, &QPushButton::clicked, this, [this] { guarded(this, [this] { showHistory(); }); });
    foot->addWidget(m_state, 1);
    foot->addWidget(m_historyButton);

    layout->addLayout(headLine);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_missing);
    layout->addWidget(m_notices);
    layout->addLayout(foot);
    return side;
}

void AssessmentPage::refresh()
{
    m_bar->refresh();
    if (!m_bar->hasAssessment())
        showEmpty(tr("No standard in use assesses a period"),
            tr("Some standards have indicators, scores or grades for a month, a quarter or a year. Choose one of them "
               "in "
               "the settings; its sheets are then filled in here."),
            tr("Open the settings"));
    else if (hasUnsavedChanges())
        showSheet();
    else
        load(m_bar->chosen());
}

void AssessmentPage::showSheet()
{
    m_stack->setCurrentIndex(sheetPage);
    for (QPushButton* button : std::as_const(m_outputs))
        button->show();
}

void AssessmentPage::showEmpty(const QString& headline, const QString& sentence, const QString& action)
{
    m_empty->setContent(QStringLiteral("assessment"), headline, sentence);
    m_empty->setAction(action);
    m_stack->setCurrentIndex(emptyPage);
    for (QPushButton* button : std::as_const(m_outputs))
        button->hide();
}

void AssessmentPage::openSheet(const AssessmentSheet& sheet)
{
    guarded(this, [&] {
        if (mayClose())
            load(sheet);
        else
            m_bar->show(m_stored.sheet);
    });
}

bool AssessmentPage::hasUnsavedChanges() const
{
    return m_assessment != nullptr && m_form->inputs() != m_stored.sheet.inputs;
}

bool AssessmentPage::mayClose()
{
    return !hasUnsavedChanges()
        || MessageBox::confirm(this, tr("The sheet has been changed and not saved."), tr("Discard changes"));
}

void AssessmentPage::load(const AssessmentSheet& sheet)
{
    m_bar->show(sheet);
    m_stored = m_service.open(sheet);
    m_rulebook = m_service.rulebookOf(m_stored);
    m_assessment = m_rulebook ? m_rulebook->findAssessment(sheet.assessment) : nullptr;
    if (m_assessment == nullptr) {
        showNotAssessed();
        return;
    }
    showSheet();
    m_facts = m_service.facts(m_stored);
    m_about->setText(m_assessment->text);
    m_about->setVisible(!m_assessment->text.isEmpty());
    m_form->setSheet(*m_rulebook, *m_assessment, m_stored.sheet.inputs);
    m_model->setFigures(m_assessment->figures);
    m_table->setColumnHidden(FigureModel::Weight, !m_model->hasWeights());
    reckon();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void AssessmentPage::showNotAssessed()
{
    // Nothing of the sheet before may stay behind: there is no assessment that could reckon with it.
    m_facts = {};
    m_result = {};
    m_form->clear();
    m_model->setFigures({});
    const std::optional<Rulebook> named = m_rulebook
        ? m_rulebook
        : m_workspace->rulebooks().find(m_stored.sheet.rulebook, m_stored.sheet.period.from());
    const QString title = named ? named->title() : m_stored.sheet.rulebook;
    const QString edition = m_rulebook ? m_rulebook->edition() : m_stored.edition;
    if (!m_rulebook) {
        showEmpty(tr("This sheet cannot be worked out"),
            tr("It is kept by edition %2 of “%1”, which is not installed. Import it under “Rulebooks”.")
                .arg(title, edition),
            {});
        return;
    }
    showEmpty(tr("There is no such assessment in this period"),
        tr("“%1”, edition %2, which is in force at the beginning of this period, does not have it. Choose another "
           "period.")
            .arg(title, edition),
        {});
}

void AssessmentPage::reckon()
{
    m_facts.own.sheet = m_stored.sheet;
    m_facts.own.sheet.inputs = m_form->inputs();
    m_result = m_service.assess(*m_rulebook, m_facts);
    showResult();
}

void AssessmentPage::showResult()
{
    m_model->setResult(m_result);
    QStringList names;
    for (const QString& id : std::as_const(m_result.missing))
        names.append(labelIn(m_assessment->findInput(id)->name, windowLanguage()));
    m_missing->setVisible(!names.isEmpty());
    m_missing->setText(tr("Still to be entered: %1").arg(names.join(tr(", "))));
    showNotices();
    showDetail();
    showState();
}

void AssessmentPage::showNotices()
{
    while (QLayoutItem* item = m_noticeLines->takeAt(1)) { // the heading stays
        delete item->widget();
        delete item;
    }
    m_notices->setVisible(!m_result.notices.isEmpty());
    for (const AssessedNotice& notice : std::as_const(m_result.notices)) {
        auto* line = new QLabel(tr("%1 (%2)").arg(notice.text, notice.clause), m_notices);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        line->setAttribute(Qt::WA_StyledBackground);
        makeCard(line);
        line->setContentsMargins(spacing::small, spacing::tiny, spacing::small, spacing::tiny);
        m_noticeLines->addWidget(line);
    }
}

void AssessmentPage::showDetail()
{
    const int row = m_table->currentIndex().row();
    const AssessmentFigure* figure = m_model->figure(row);
    if (figure == nullptr || !m_rulebook)
        m_detail->clear();
    else
        m_detail->show(*m_rulebook, *figure, m_model->value(row));
}

void AssessmentPage::showState()
{
    const bool changed = hasUnsavedChanges();
    const bool named = m_assessment->subject == AssessmentSubject::Company || !m_stored.sheet.subject.isEmpty();
    m_save->setEnabled(named && !m_form->hasProblems() && (changed || m_stored.version == 0));
    m_restore->setEnabled(changed);
    m_historyButton->setVisible(m_stored.version > 0);
    if (!named)
        m_state->setText(tr("Choose whose sheet it is."));
    else if (changed)
        m_state->setText(tr("Changed, not saved"));
    else if (m_stored.version == 0)
        m_state->setText(tr("Not saved yet"));
    else
        m_state->setText(
            tr("Saved %1 by %2").arg(m_stored.updatedAt.toIso().left(16).replace(u'T', u' '), m_stored.updatedBy));
    const bool reads = m_assessment->readsComplaints;
    m_complaints->setVisible(reads);
    int count = 0;
    for (const PastComplaint& past : std::as_const(m_facts.own.complaints)) {
        if (m_stored.sheet.period.contains(past.complaint.registeredAt.date()))
            ++count;
    }
    m_complaints->setText(tr("%n complaint(s) of the period", nullptr, count));
    m_complaints->setEnabled(count > 0);
}

} // namespace kesu

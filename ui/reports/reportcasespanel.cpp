// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportcasespanel.h"

#include "ui/inputs/textarea.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace kesu {

namespace {

enum Button { Add, Remove, Up, Down, Undo };
constexpr qsizetype mostUndone = 100;

} // namespace

ReportCasesPanel::ReportCasesPanel(const Ledger& ledger, QWidget* parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_byHand(new QCheckBox(tr("&Choose the cases by hand"), this))
    , m_list(new QListWidget(this))
    , m_comment(new TextArea(3, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_byHand);
    auto* hint = new QLabel(tr("Otherwise the three with the greatest loss are told."), this);
    hint->setWordWrap(true);
    makeQuiet(hint);
    layout->addWidget(hint);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(spacing::tiny);
    const auto addButton = [&](const QString& iconName, const QString& name, const std::function<void()>& slot) {
        auto* button = new QToolButton(this);
        button->setIcon(icon(iconName));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, slot);
        tools->addWidget(button);
        m_buttons.append(button);
    };
    addButton(QStringLiteral("add"), tr("Add a complaint …"), [this] { guarded(this, [this] { askForCase(); }); });
    addButton(QStringLiteral("minus"), tr("Take this one out"),
        [this] { change([this] { m_cases->removeAt(m_list->currentRow()); }); });
    addButton(QStringLiteral("chevron-up"), tr("Tell it earlier"), [this] { move(-1); });
    addButton(QStringLiteral("chevron-down"), tr("Tell it later"), [this] { move(1); });
    addButton(QStringLiteral("undo"), tr("Undo (Ctrl+Z)"), [this] { undo(); });
    tools->addStretch(1);
    layout->addLayout(tools);
    m_list->setAccessibleName(tr("Cases that are told"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list, 1);
    auto* name = new QLabel(tr("What is said of &it"), this);
    name->setBuddy(m_comment);
    m_comment->setAccessibleName(tr("What is said of it"));
    layout->addWidget(name);
    layout->addWidget(m_comment);

    connect(m_byHand, &QCheckBox::toggled, this, [this](bool byHand) {
        change([&] {
            m_cases.reset();
            if (!byHand)
                return;
            m_cases.emplace();
            for (const CaseLine& line : std::as_const(m_told))
                m_cases->append({line.id, line.comment});
        });
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportCasesPanel::showComment);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &ReportCasesPanel::takeComment);
    // In the comment the keys undo what was typed there.
    auto* keys = new QShortcut(QKeySequence::Undo, this, this, &ReportCasesPanel::undo);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    show();
}

void ReportCasesPanel::showCases(const std::optional<QList<ChosenCase>>& cases, const QList<CaseLine>& told)
{
    m_told = told;
    if (cases == m_cases && m_list->count() > 0)
        return;
    m_cases = cases;
    m_undo.clear();
    show();
}

void ReportCasesPanel::change(const std::function<void()>& how)
{
    m_undo.append(m_cases);
    if (m_undo.size() > mostUndone)
        m_undo.removeFirst();
    how();
    show();
    Q_EMIT edited();
}

void ReportCasesPanel::undo()
{
    if (m_undo.isEmpty())
        return;
    m_cases = m_undo.takeLast();
    show();
    Q_EMIT edited();
}

void ReportCasesPanel::show()
{
    const QSignalBlocker blockHand(m_byHand);
    m_byHand->setChecked(m_cases.has_value());
    const int row = m_list->currentRow();
    {
        const QSignalBlocker blockList(m_list);
        m_list->clear();
        const auto line = [this](ComplaintId id) {
            QString title;
            guarded(this, [&] { title = m_ledger.title(id); });
            m_list->addItem(title);
            m_list->item(m_list->count() - 1)->setToolTip(title);
        };
        if (m_cases)
            for (const ChosenCase& one : std::as_const(*m_cases))
                line(one.id);
        else
            for (const CaseLine& one : std::as_const(m_told))
                line(one.id);
        m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    }
    showComment();
}

void ReportCasesPanel::showComment()
{
    const int row = m_list->currentRow();
    const bool chosen = m_cases && row >= 0 && row < m_cases->size();
    const QString text = chosen ? m_cases->at(row).comment : QString();
    if (m_comment->toPlainText() != text) {
        const QSignalBlocker block(m_comment);
        m_comment->showText(text);
    }
    m_comment->setEnabled(chosen);
    m_list->setEnabled(m_list->count() > 0);
    m_buttons[Add]->setEnabled(m_cases.has_value());
    m_buttons[Remove]->setEnabled(chosen);
    m_buttons[Up]->setEnabled(chosen && row > 0);
    m_buttons[Down]->setEnabled(chosen && row + 1 < m_cases->size());
    m_buttons[Undo]->setEnabled(!m_undo.isEmpty());
}

void ReportCasesPanel::takeComment()
{
    const int row = m_list->currentRow();
    if (!m_cases || row < 0 || row >= m_cases->size())
        return;
    (*m_cases)[row].comment = m_comment->toPlainText();
    Q_EMIT edited();
}

void ReportCasesPanel::askForCase()
{
    const QString meant = MessageBox::askText(this, tr("Number of the complaint, or words that only it has"));
    if (meant.isEmpty())
        return;
    if (const std::optional<ComplaintId> id = m_ledger.find(meant))
        add(*id);
}

void ReportCasesPanel::add(ComplaintId id)
{
    change([&] {
        if (!m_cases)
            m_cases.emplace();
        for (const ChosenCase& known : std::as_const(*m_cases))
            if (known.id == id)
                return;
        m_cases->append({id, {}});
    });
    m_list->setCurrentRow(m_list->count() - 1);
    m_comment->setFocus();
}

void ReportCasesPanel::move(int step)
{
    const int row = m_list->currentRow();
    change([&] { m_cases->move(row, row + step); });
    m_list->setCurrentRow(row + step);
}

} // namespace kesu

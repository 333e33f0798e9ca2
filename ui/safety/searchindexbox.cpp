// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/searchindexbox.h"

#include "core/service/searchservice.h"
#include "core/service/workspace.h"
#include "ui/access/rightgate.h"
#include "ui/shared/format.h"
#include "ui/shared/guarded.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <memory>

namespace kesu {

namespace {

constexpr int progressSteps = 1000;

} // namespace

SearchIndexBox::SearchIndexBox(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_check(new QPushButton(tr("Chec&k the search index"), this))
    , m_make(new QPushButton(tr("&Make it anew"), this))
    , m_stop(new QPushButton(tr("S&top"), this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(spacing::small);
    m_progress->setAccessibleName(tr("How far it is"));
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_check);
    row->addWidget(m_make);
    row->addWidget(m_stop);
    row->addWidget(m_progress, 1);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_text);
    layout->addLayout(row);
    connect(m_check, &QPushButton::clicked, this, &SearchIndexBox::check);
    connect(m_make, &QPushButton::clicked, this, &SearchIndexBox::makeAnew);
    connect(m_stop, &QPushButton::clicked, &m_run, &BackgroundRun::stop);
    connect(&m_run, &BackgroundRun::progressed, this,
        [this](double part) { m_progress->setValue(int(part * progressSteps)); });
    connect(&m_run, &BackgroundRun::finished, this, [this] {
        updateButtons();
        m_then();
    });
    connect(&m_run, &BackgroundRun::failed, this, [this](const std::exception_ptr& why) {
        updateButtons();
        guarded(this, [&] { std::rethrow_exception(why); });
    });
    needs(*m_check, workspace.access(), Right::Verify);
    needs(*m_make, workspace.access(), Right::Verify);
    showState();
    updateButtons();
}

void SearchIndexBox::showState()
{
    guarded(this, [this] {
        const SearchIndexState state = SearchService(m_workspace).state();
        m_text->setText(state.isReady
                ? tr("The search index knows all %1 complaints.").arg(formatNumber(state.complaints))
                : tr("The search index knows %1 of %2 complaints; until it is made, searching is slower.")
                      .arg(formatNumber(state.indexed), formatNumber(state.complaints)));
        setTone(m_text, state.isReady ? Tone::Neutral : Tone::Pending);
    });
}

void SearchIndexBox::updateButtons()
{
    const bool running = isRunning();
    m_check->setEnabled(!running);
    m_make->setEnabled(!running);
    m_stop->setVisible(running);
    m_progress->setVisible(running);
}

void SearchIndexBox::run(const BackgroundRun::Work& work, const std::function<void()>& then)
{
    m_then = then;
    m_progress->setValue(0);
    m_run.start(work);
    updateButtons();
}

void SearchIndexBox::check()
{
    if (isRunning())
        return;
    const auto report = std::make_shared<std::optional<SearchCheckReport>>();
    run([path = m_workspace.databasePath(), report](
            const BackgroundRun::Report& progress) { *report = checkSearchIndex(path, progress); },
        [this, report] {
            if (!*report || !(*report)->isReady)
                return showState(); // given up, or there is nothing to compare yet
            const bool isSound = (*report)->isSound();
            m_text->setText(isSound
                    ? tr("The search index agrees with all %1 complaints.").arg(formatNumber((*report)->complaints))
                    : tr("The search index is wrong for %1 of %2 complaints: make it anew.")
                          .arg(formatNumber((*report)->wrong), formatNumber((*report)->complaints)));
            setTone(m_text, isSound ? Tone::Valid : Tone::Invalid);
        });
}

void SearchIndexBox::makeAnew()
{
    if (isRunning())
        return;
    run([path = m_workspace.databasePath()](
            const BackgroundRun::Report& progress) { makeSearchIndex(path, SearchIndexScope::Everything, progress); },
        [this] { showState(); });
}

QString SearchIndexBox::sentence() const
{
    return m_text->text();
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/searchindexing.h"

#include "core/base/error.h"
#include "core/service/searchservice.h"
#include "core/service/workspace.h"

#include <QTimer>

namespace kesu {

namespace {

constexpr int shownEveryMs = 500;

} // namespace

SearchIndexing::SearchIndexing(Workspace& workspace, QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("searchIndexing"));
    if (SearchService(workspace).isReady()) {
        hide();
        return;
    }
    showProgress();
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer] {
        if (m_isDone) {
            timer->stop();
            m_thread.join();
        }
        showProgress();
    });
    timer->start(shownEveryMs);
    m_thread = std::thread([this, path = workspace.databasePath()] {
        try {
            makeSearchIndex(path, SearchIndexScope::WhatIsMissing, [this](double part) {
                m_part = part;
                return !m_isStopped;
            });
        } catch (const Error& error) {
            m_trouble = error.message();
        } catch (const std::exception& error) {
            m_trouble = QString::fromUtf8(error.what());
        }
        m_isDone = true;
    });
}

SearchIndexing::~SearchIndexing()
{
    m_isStopped = true;
    if (m_thread.joinable())
        m_thread.join();
}

void SearchIndexing::showProgress()
{
    if (!m_isDone) {
        setText(tr("Making the search index: %1 %").arg(static_cast<int>(m_part * 100)));
        setToolTip(tr("Until it is ready, searching reads every complaint and takes longer."));
        return;
    }
    setVisible(!m_trouble.isEmpty());
    setText(tr("The search index could not be made"));
    setToolTip(m_trouble);
}

} // namespace kesu

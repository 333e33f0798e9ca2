// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/leavingdialog.h"

#include "core/base/error.h"
#include "ui/safety/backupkeeper.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace kesu {

namespace {

constexpr int progressSteps = 1000;

QString messageOf(const std::exception_ptr& why)
{
    try {
        std::rethrow_exception(why);
    } catch (const Error& error) {
        return error.message();
    } catch (const std::exception& fault) {
        return QString::fromUtf8(fault.what());
    }
}

} // namespace

LeavingDialog::LeavingDialog(BackupKeeper& keeper, QWidget* parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_message(new QLabel(tr("A backup is made before the window closes."), this))
    , m_stage(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_skip(new QPushButton(tr("&Leave without it"), this))
    , m_stay(new QPushButton(tr("&Stay"), this))
{
    setWindowTitle(tr("Backup on leaving"));
    setMinimumWidth(440);
    m_message->setWordWrap(true);
    makeQuiet(m_stage);
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(spacing::small);
    m_progress->setAccessibleName(tr("How far the backup is"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addStretch();
    buttons->addWidget(m_skip);
    buttons->addWidget(m_stay);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addWidget(m_stage);
    layout->addLayout(buttons);
    connect(m_skip, &QPushButton::clicked, this, &LeavingDialog::skip);
    connect(m_stay, &QPushButton::clicked, this, &LeavingDialog::reject);
    connect(&m_keeper, &BackupKeeper::progressed, this, [this](BackupStage stage, double part) {
        m_stage->setText(BackupKeeper::stageName(stage));
        m_progress->setValue(int(part * progressSteps));
    });
    connect(&m_keeper, &BackupKeeper::ended, this, &QDialog::accept);
    connect(&m_keeper, &BackupKeeper::failed, this, [this](const std::exception_ptr& why) {
        if (m_isSkipped)
            accept();
        else
            showFailure(messageOf(why));
    });
}

void LeavingDialog::start()
{
    m_keeper.backUp(BackupTrigger::Plan);
}

QString LeavingDialog::message() const
{
    return m_message->text();
}

void LeavingDialog::showFailure(const QString& message)
{
    m_message->setText(tr("The backup on leaving was not made: %1").arg(message));
    setTone(m_message, Tone::Invalid);
    m_progress->hide();
    m_stage->hide();
}

void LeavingDialog::skip()
{
    if (!m_keeper.isRunning()) {
        accept();
        return;
    }
    // A copy that is half made is taken away first, which takes a moment.
    m_isSkipped = true;
    m_skip->setEnabled(false);
    m_stage->setText(tr("Stopping …"));
    m_keeper.stop();
}

void LeavingDialog::reject()
{
    m_keeper.stop();
    QDialog::reject();
}

} // namespace kesu

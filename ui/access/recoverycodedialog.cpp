// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/recoverycodedialog.h"

#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kesu {

namespace {

constexpr int leastWidth = 480;

} // namespace

RecoveryCodeDialog::RecoveryCodeDialog(const QString& code, QWidget* parent)
    : QDialog(parent)
    , m_kept(new QCheckBox(tr("The code is written down and &kept in a safe place"), this))
    , m_done(new QPushButton(tr("&Done"), this))
{
    setWindowTitle(tr("Recovery code"));
    setMinimumWidth(leastWidth);
    auto* title = new QLabel(tr("Write this code down now"), this);
    title->setFont(headingFont(font(), 2));
    auto* sentence = new QLabel(tr("When no administrator knows a password any more, this code makes a new one. It is "
                                   "shown only this once, works once, and is kept nowhere in the database. Keep it "
                                   "like a key: on paper, under lock, not beside this computer."),
        this);
    sentence->setWordWrap(true);
    makeQuiet(sentence);
    auto* shown = new QLabel(code, this);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 1.5);
    fixed.setBold(true);
    shown->setFont(fixed);
    shown->setAlignment(Qt::AlignCenter);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setContentsMargins(spacing::medium, spacing::large, spacing::medium, spacing::large);
    shown->setAttribute(Qt::WA_StyledBackground);
    shown->setAccessibleName(tr("Recovery code"));
    makeCard(shown);
    auto* copy = new QPushButton(icon(QStringLiteral("copy")), tr("&Copy"), this);
    copy->setAutoDefault(false);
    makePrimary(m_done);
    m_done->setDefault(true);
    m_done->setEnabled(false);
    connect(copy, &QPushButton::clicked, this, [code] { QGuiApplication::clipboard()->setText(code); });
    connect(m_kept, &QCheckBox::toggled, m_done, &QWidget::setEnabled);
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(m_done);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    layout->setSpacing(spacing::large);
    layout->addWidget(title);
    layout->addWidget(sentence);
    layout->addWidget(shown);
    layout->addWidget(m_kept);
    layout->addLayout(buttons);
    m_kept->setFocus();
}

void RecoveryCodeDialog::reject()
{
    if (m_kept->isChecked())
        QDialog::reject();
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/approvallines.h"

#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kesu {

namespace {

constexpr int markSize = 16;

} // namespace

ApprovalLines::ApprovalLines(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    setAccessibleName(tr("Approvals that are asked for"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(spacing::tiny);
}

void ApprovalLines::setApprovals(const QList<AskedApproval>& approvals)
{
    if (m_approvals == approvals)
        return;
    m_approvals = approvals;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const AskedApproval& approval : approvals)
        m_lines->addWidget(makeLine(approval));
    setVisible(!approvals.isEmpty());
}

QWidget* ApprovalLines::makeLine(const AskedApproval& approval)
{
    const bool given = !approval.state.isEmpty();
    auto* line = new QWidget(this);
    line->setObjectName(QStringLiteral("approval:%1:%2").arg(approval.matter, approval.role));
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    auto* mark = new QLabel(line);
    const Tone tone = given ? Tone::Valid : Tone::Pending;
    mark->setPixmap(icon(toneIcon(tone), themeColors().tone(tone).text).pixmap(markSize));
    auto* title = new QLabel(approval.title, line);
    title->setTextFormat(Qt::PlainText);
    layout->addWidget(mark);
    layout->addWidget(title);
    if (given) {
        auto* state = new QLabel(approval.state, line);
        state->setTextFormat(Qt::PlainText);
        state->setWordWrap(true);
        makeQuiet(state);
        layout->addWidget(state, 1);
        return line;
    }
    layout->addStretch(1);
    const auto add = [&](const QString& text, const QString& iconName, const QString& why,
                         void (ApprovalLines::*request)(const QString&, const QString&)) {
        auto* button = new QPushButton(icon(iconName), text, line);
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(approval.title, text));
        connect(button, &QPushButton::clicked, this,
            [this, request, matter = approval.matter, role = approval.role] { (this->*request)(matter, role); });
        layout->addWidget(button);
        return button;
    };
    add(tr("Sign now …"), QStringLiteral("sign"), approval.whySign, &ApprovalLines::signRequested)
        ->setObjectName(QStringLiteral("sign"));
    add(tr("From paper"), QStringLiteral("document"), approval.whyRecord, &ApprovalLines::recordRequested)
        ->setObjectName(QStringLiteral("record"));
    line->setMinimumHeight(rowHeight(font()) + spacing::tiny);
    return line;
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/rescueddialog.h"

#include "ui/shared/format.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace kesu {

namespace {

QString titleOf(const RescuedWork& work)
{
    const Complaint& facts = work.record.facts;
    QStringList parts{work.record.number, facts.customer.name, facts.product.name};
    parts.removeAll(QString());
    return parts.isEmpty() ? RescuedDialog::tr("A slip without customer and product")
                           : parts.join(QStringLiteral(" · "));
}

QString detailOf(const RescuedWork& work)
{
    const Complaint& facts = work.record.facts;
    QStringList lines{RescuedDialog::tr("Typed by %1 until %2").arg(work.who, work.at.toDisplay())};
    if (!work.reason.isEmpty())
        lines += RescuedDialog::tr("Not saved because: %1").arg(work.reason);
    if (!facts.product.batchNo.isEmpty())
        lines += RescuedDialog::tr("Batch %1").arg(facts.product.batchNo);
    if (!facts.description.isEmpty())
        lines += RescuedDialog::tr("Description: %1").arg(facts.description);
    if (!work.record.attachments.isEmpty())
        lines += RescuedDialog::tr("%n file(s)", nullptr, int(work.record.attachments.size()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

RescuedDialog::RescuedDialog(const RescueService& rescues, QWidget* parent)
    : QDialog(parent)
    , m_rescues(rescues)
    , m_list(new QListWidget(this))
    , m_detail(new QLabel(this))
    , m_take(new QPushButton(tr("&Go on with it"), this))
    , m_discard(new QPushButton(tr("&Discard"), this))
{
    setWindowTitle(tr("Recovered slips"));
    resize(640, 420);
    auto* about = new QLabel(
        tr("These slips were typed and could not be saved. They are kept on this computer until they are saved or "
           "discarded."),
        this);
    about->setWordWrap(true);
    m_list->setAccessibleName(tr("Recovered slips"));
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* later = new QPushButton(tr("&Later"), this);
    makePrimary(m_take);
    m_take->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    buttons->addWidget(m_take);
    buttons->addWidget(later);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(about);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_detail);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &RescuedDialog::showMarked);
    connect(m_list, &QListWidget::itemActivated, this, &RescuedDialog::take);
    connect(m_take, &QPushButton::clicked, this, &RescuedDialog::take);
    connect(m_discard, &QPushButton::clicked, this, &RescuedDialog::discard);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    reload();
}

void RescuedDialog::reload()
{
    guarded(this, [this] { m_works = m_rescues.all(); });
    m_list->clear();
    for (const RescuedWork& work : std::as_const(m_works)) {
        auto* item = new QListWidgetItem(tr("%1, %2").arg(titleOf(work), work.at.toDisplay()), m_list);
        item->setSizeHint(QSize(0, rowHeight(font())));
    }
    m_list->setCurrentRow(0);
    showMarked();
}

const RescuedWork* RescuedDialog::marked() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_works.size() ? nullptr : &m_works[row];
}

void RescuedDialog::showMarked()
{
    const RescuedWork* work = marked();
    m_detail->setText(work != nullptr ? detailOf(*work) : QString());
    m_take->setEnabled(work != nullptr);
    m_discard->setEnabled(work != nullptr);
}

void RescuedDialog::take()
{
    if (const RescuedWork* work = marked()) {
        m_taken = *work;
        accept();
    }
}

void RescuedDialog::discard()
{
    const RescuedWork* work = marked();
    if (work == nullptr
        || !MessageBox::confirm(
            this, tr("Discard what was typed for “%1”? It is gone then.").arg(titleOf(*work)), tr("Discard")))
        return;
    guarded(this, [this, key = work->key] { m_rescues.remove(key); });
    reload();
    if (m_works.isEmpty())
        reject();
}

} // namespace kesu

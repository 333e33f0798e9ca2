// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/perioddialog.h"

#include "ui/shared/theme.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kesu {

PeriodDialog::PeriodDialog(const DayRange& range, QWidget* parent)
    : QDialog(parent)
    , m_first(new QDateEdit(range.first, this))
    , m_last(new QDateEdit(range.last, this))
{
    setWindowTitle(tr("Period"));
    for (QDateEdit* edit : {m_first, m_last}) {
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setCalendarPopup(true);
    }
    // The last day can never lie before the first: it is pushed along.
    connect(m_first, &QDateEdit::dateChanged, m_last, &QDateEdit::setMinimumDate);
    m_last->setMinimumDate(range.first);
    auto* form = new QFormLayout;
    form->addRow(tr("&First day"), m_first);
    form->addRow(tr("&Last day"), m_last);
    auto* buttons = new QDialogButtonBox(this);
    makePrimary(buttons->addButton(tr("&Show"), QDialogButtonBox::AcceptRole));
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::large);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

DayRange PeriodDialog::range() const
{
    return {m_first->date(), m_last->date()};
}

} // namespace kesu

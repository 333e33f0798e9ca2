// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/guarded.h"

#include "ui/shared/messagebox.h"

#include <QCoreApplication>

namespace kesu {

void showError(QWidget* parent, const Error& error)
{
    if (error.code() == ErrorCode::Cancelled)
        return;
    MessageBox::warning(parent, error.message(), error.detail());
}

void showFault(QWidget* parent, const std::exception& fault)
{
    MessageBox::warning(parent,
        QCoreApplication::translate(
            "Guarded", "Kesu made a mistake of its own; what you were doing was not saved. Please try again."),
        QString::fromLocal8Bit(fault.what()));
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace kesu {

/// The translation context of everything that reads and writes tables.
struct ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeText)
};

} // namespace kesu

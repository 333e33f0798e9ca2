// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/settings.h"

namespace kesu {

/// Which rulebook a new complaint is judged by, and what decided it.
struct RulebookChoice
{
    QString rulebook; ///< id; empty where the company uses none
    QString line; ///< name of the product line or branch; empty: the company's default

    friend bool operator==(const RulebookChoice&, const RulebookChoice&) = default;
};

/// The line whose beginning fits the product's code or name best (the longest one); else the branch of the workstation;
/// else the company's default. A line whose rulebook is not in use any more decides nothing.
RulebookChoice chooseRulebook(
    const CompanySettings& settings, const QString& productCode, const QString& productName, const QString& branch);

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rulebook.h"

#include <QCoreApplication>

namespace kesu {

/// A rulebook as a person reads it: clause by clause, as HTML for a text view.
class RulebookText
{
    Q_DECLARE_TR_FUNCTIONS(RulebookText)

public:
    /// Only clauses that hold every word of the search (in number, title or text); their hits are marked. Empty where
    /// none does.
    static QString html(const Rulebook& rulebook, const QString& search, const QString& language);
};

} // namespace kesu

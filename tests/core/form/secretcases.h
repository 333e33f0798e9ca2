// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/internalcase.h"
#include "core/rulebook/rulebooklibrary.h"

namespace kesu::test {

/// The word that stands in everything that the customer may not see.
inline const QString secretWord = QStringLiteral("密不外传");

/// Every amount that the customer may not see begins so, as it is printed: no other amount does.
inline const QString secretAmount = QStringLiteral("77,0");

/// A filed and judged complaint of that standard, as the seed wants it: every internal member of the record and of the
/// verdict holds a secret, and every member that the customer knows holds something else.
InternalCase secretCase(const Rulebook& rulebook, unsigned seed, const QString& language = QStringLiteral("zh_CN"));
/// The same standard's blank form.
InternalCase blankCase(const Rulebook& rulebook, const QString& language = QStringLiteral("zh_CN"));

/// The standards that the program ships.
const RulebookLibrary& shippedStandards();

} // namespace kesu::test

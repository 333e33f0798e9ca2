// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kesu {

/// The five answers of a follow-up, the best first, as Handling::satisfaction holds them.
const QStringList& satisfactionIds();
/// 很满意 … 很不满意; "not asked" for an empty id.
QString satisfactionLabel(const QString& id);

} // namespace kesu

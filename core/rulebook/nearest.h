// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kesu {

/// The candidate spelt most like the word, if it is near enough to be what was meant (about a third of the letters may
/// differ); else empty.
QString nearest(const QString& word, const QStringList& candidates);

/// "; did you mean X?" translated, or empty where nothing is near.
QString suggestion(const QString& word, const QStringList& candidates);
QString suggestion(const QString& nearestWord);

} // namespace kesu

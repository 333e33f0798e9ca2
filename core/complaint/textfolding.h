// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kesu {

/// Makes what looks alike to one who searches alike: full-width and half-width, upper and lower case, compatibility
/// forms, traditional and simplified characters. Folding twice changes nothing more. The result depends on tables in
/// this program only, so that an index made by one version is read by the next.
QString foldedForSearch(const QString& text);

/// The words of a search box, folded: what stands between blanks, each word once.
QStringList searchWords(const QString& typed);

} // namespace kesu

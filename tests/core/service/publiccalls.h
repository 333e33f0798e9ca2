// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kesu::test {

/// "Class::method" for every public method of the classes of a header, overloads each for itself. path: in the source
/// tree.
QStringList publicMethods(const QString& path);
/// The functions of a header that work on a workspace without being a class's.
QStringList publicFunctions(const QString& path);

} // namespace kesu::test

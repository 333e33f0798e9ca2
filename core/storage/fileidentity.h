// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>
#include <optional>

namespace kesu {

/// Which file lies behind a name: a copy that takes the place of another one has a different identity. Found out
/// without opening the file, since closing it would give up the locks that the engine holds on it in this process.
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0; ///< of the inode; where the system has none, both are 0 for every file

    /// Empty if there is no such file.
    static std::optional<FileIdentity> of(const QString& path);

    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/enginefile.h"

class QFile;

namespace kesu {

// What has to be done so that a file outlives a power cut, and so that reading it again asks the disk.

/// Forces an open file's content to the disk. False if the disk refuses.
bool syncFile(QFile& file);
/// Forces a file's content to the disk. Throws Error{FileNotWritable}, {DiskFull}.
void syncFile(const QString& path);
/// Makes names in that folder outlive a power cut, as syncFile() does for content. Where folders cannot be forced,
/// nothing happens.
void syncFolder(const QString& folder);
/// Forces everything that was written to the disk of that folder; quicker than every file by itself.
void syncDiskOf(const QString& folder);
/// Asks the system to forget what it has of the file in memory, so that the next reading comes from the disk. A system
/// that cannot reads from memory.
void forgetCached(const QString& path);
/// The name takes the place of what lies there, in one step, and outlives a power cut. Throws Error{FileNotWritable}.
void putInPlace(const QString& temporary, const QString& path);

/// SHA-256 of a file as lower-case hex. Throws Error{FileNotReadable}, Cancelled. May be told of the bytes as they
/// come.
QString sha256Of(const QString& path, const WorkProgress& progress = {});

/// The trouble that writing to a file made: DiskFull where there is no room, otherwise FileNotWritable. what: the
/// sentence's thing, a file or folder.
Error writeError(const QString& what, int systemError, const QString& words);

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/chainhead.h"
#include "core/storage/verification.h"

#include <functional>
#include <optional>

namespace kesu {

class Workspace;

/// What is to be proved of which database. A value: it can be handed to a thread.
struct VerifyRequest
{
    QString databasePath;
    VerifyDepth depth = VerifyDepth::Plain;
    std::optional<ChainHead> paper; ///< a head from a printed report, to be looked for
    int threads = 2;
};

struct VerifyProgress
{
    double part = 0; ///< of all the work, 0 to 1
    qint64 findings = 0;
};

/// Looks for anything that was changed behind Kesu's back: damaged pages, a schema that is not Kesu's, entries of the
/// history that were changed, removed, added or moved, rows that are not as the last entry about them left them,
/// derived rows that are not as they were written, contents of attachments that are missing or changed. Reads through
/// connections of its own, all of one and the same state, and changes nothing, so it may run in any thread while others
/// work. progress: called some times a second in the calling thread; false stops with Error{Cancelled}.
///
/// A consistent forgery of everything, made with this program's knowledge, cannot be found from inside; a head on paper
/// finds it. Bits of the file that hold nothing (free pages, gaps within pages) may change unseen.
///
/// Throws Error where the file cannot be opened at all.
VerifyReport verify(const VerifyRequest& request, const std::function<bool(const VerifyProgress&)>& progress = {});

/// Verifying what a workspace has open.
class VerifyService
{
public:
    explicit VerifyService(Workspace& workspace);

    /// For verify() in another thread.
    VerifyRequest request(VerifyDepth depth) const;
    /// The present end of the history.
    ChainHead head() const;

private:
    Workspace& m_workspace;
};

} // namespace kesu

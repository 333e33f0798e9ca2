// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/exchange/democatalogue.h"

#include <functional>

namespace kesu {

class Workspace;

/// How much is to be invented.
struct DemoRequest
{
    qsizetype complaints = 0;
    quint64 seed = 1;
    QDate from; ///< first day of registration
    QDate to; ///< last one; nothing that would have happened after it is known
};

/// Enters the company, the customers, products, departments and staff of a catalogue.
void enterMasterData(Workspace& workspace, const DemoCatalogue& catalogue);

/// Fills the database with invented complaints, many in one transaction. The workspace's clock must stand behind the
/// last day. progress: complaints done; false stops and leaves what has been entered so far. Throws Error.
void enterDemoData(Workspace& workspace, const DemoCatalogue& catalogue, const DemoRequest& request,
    const std::function<bool(qsizetype)>& progress = {});

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"

#include <QByteArray>

namespace kesu {

/// A whole slip as JSON, unreadable input included: the form in which drafts are kept. Names as in the case JSON, but
/// nothing is required and nothing is checked.
QByteArray toJson(const ComplaintRecord& record);
/// Empty if the text is not JSON. What is missing or of another kind is left at its default.
std::optional<ComplaintRecord> tryRecordFromJson(const QByteArray& json);

} // namespace kesu

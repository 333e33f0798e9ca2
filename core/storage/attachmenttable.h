// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"

namespace kesu {

class Database;

/// The rows of the files kept with complaints. The contents are AttachmentStore's.
class AttachmentTable
{
public:
    explicit AttachmentTable(Database& database)
        : m_database(database)
    {
    }

    /// Makes the rows of that complaint those of its list: new ones get their id, gone ones are removed.
    void replace(ComplaintId complaint, QList<Attachment>& attachments) const;
    void load(QList<ComplaintRecord>& records) const;

private:
    Database& m_database;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backupoutput.h"

#include "app/cli/console.h"

namespace kesu::cli {

BackupProgress showing(TerminalProgress& progress)
{
    return [&progress](BackupStage stage, double part) {
        constexpr double databaseEnds = 0.6;
        constexpr double attachmentsEnd = 0.99;
        switch (stage) {
        case BackupStage::CopyingDatabase:
            progress.show(part * databaseEnds);
            break;
        case BackupStage::CopyingAttachments:
            progress.show(databaseEnds + part * (attachmentsEnd - databaseEnds));
            break;
        case BackupStage::Finishing:
            progress.show(attachmentsEnd);
            break;
        }
        return true;
    };
}

void reportLost(const ContentReport& attachments)
{
    for (const LostContent& lost : attachments.lost)
        writeMessage(lost.toString());
}

} // namespace kesu::cli

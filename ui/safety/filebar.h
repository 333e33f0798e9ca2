// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/workspace.h"
#include "ui/shared/noticebar.h"

namespace kesu {

/// The bar over the whole window that says that the file of the database is gone from under it: what happened, what is
/// safe and what can be done.
class FileBar : public NoticeBar
{
    Q_OBJECT

public:
    explicit FileBar(const QString& databasePath, QWidget* parent = nullptr);

    /// Hides the bar where all is well.
    void showState(FileState state);

Q_SIGNALS:
    void tryAgainRequested();
    void saveCopyRequested();
    void otherRequested();

private:
    QString m_path;
};

} // namespace kesu

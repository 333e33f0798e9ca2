// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QFrame>
#include <optional>

class QLabel;

namespace kesu {

/// Says that the slip shows edits which an earlier session kept and never saved, and asks what becomes of them.
class KeptEditsBar : public QFrame
{
    Q_OBJECT

public:
    /// What the edits were made of: the slip as it is stored, or one that was changed since.
    enum class Origin { AsStored, ChangedMeanwhile };

    explicit KeptEditsBar(QWidget* parent = nullptr);

    /// Hidden where there are none.
    void showEdits(const std::optional<Moment>& keptAt, Origin origin);

Q_SIGNALS:
    void goOnRequested();
    void dropRequested();

private:
    QLabel* m_text;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/settings.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace kesu {

class SlipEditor;
class Workspace;

/// Says that another rulebook judges the product of the slip, and offers it. Nothing changes unasked: the form would be
/// another one under the hands of who types.
class RulebookBar : public QFrame
{
    Q_OBJECT

public:
    RulebookBar(Workspace& workspace, SlipEditor& editor, QWidget* parent = nullptr);

    /// Reads the company's product lines anew, and forgets what was put away: another slip is shown.
    void begin();
    /// Shows itself where the product of an unfiled slip belongs to a line with another rulebook.
    void follow();

Q_SIGNALS:
    void rulebookChosen(const QString& rulebookId);

private:
    Workspace& m_workspace;
    SlipEditor& m_editor;
    CompanySettings m_settings;
    QLabel* m_text;
    QString m_offered; ///< rulebook id
    QString m_putAway; ///< rulebook id that is not wanted for this slip
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace kesu {

/// Language, light or dark, and the user's name: what belongs to this computer. Every change holds at once.
class AppearancePanel : public QWidget
{
    Q_OBJECT

public:
    /// languages: the locale names that can be chosen; branches: of the company, by name.
    AppearancePanel(const QStringList& languages, const QStringList& branches, QWidget* parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString& language);
    void userNameChosen(const QString& name);

private:
    Preferences m_preferences;
    QComboBox* m_language;
    QComboBox* m_scheme;
    QComboBox* m_branch;
    QLineEdit* m_user;
};

} // namespace kesu

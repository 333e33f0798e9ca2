// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QMap>
#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace kesu {

class BackupKeeper;
class Workspace;

/// The settings 设置: company, forms, rulebooks in use, master data, working calendar, data safety, users and roles,
/// language and appearance. A panel is made when it is first looked at.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    enum class Section {
        Company,
        Forms,
        Rulebooks,
        ProductLines,
        Customers,
        Products,
        Departments,
        Staff,
        Calendar,
        Safety,
        Access,
        Appearance
    };

    /// backups: those of the window, so that the page and the status line say the same; without one it has its own.
    SettingsPage(
        Workspace& workspace, const QStringList& languages, QWidget* parent = nullptr, BackupKeeper* backups = nullptr);

    void openSection(Section section);
    Section section() const;
    /// The panel of the section that is shown.
    QWidget* panel() const;
    bool hasUnsavedChanges() const;

Q_SIGNALS:
    /// Company or rulebooks were saved.
    void settingsSaved();
    /// Users or roles were changed so that whoever is at work may do other things now.
    void accessChanged();
    void languageChosen(const QString& language);
    void userNameChosen(const QString& name);
    void complaintRequested(kesu::ComplaintId id);
    /// A restored database is to be opened.
    void databaseRequested(const QString& path);

private:
    QWidget* makePanel(Section section);
    /// Names that a workstation may take as its branch.
    QStringList branches() const;

    Workspace* m_workspace;
    QStringList m_languages;
    BackupKeeper* m_backups;
    QListWidget* m_sections;
    QStackedWidget* m_stack;
    QMap<Section, QWidget*> m_panels;
};

} // namespace kesu

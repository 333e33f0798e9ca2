// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/rulebookservice.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QTextBrowser;

namespace kesu {

class FindingsModel;
class TidyTable;
class Workspace;

/// Brings in an edition of a standard: checks the file, shows clause by clause what changes, and asks.
class ImportEditionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportEditionDialog(Workspace& workspace, QWidget* parent = nullptr);

    void setFile(const QString& path);
    void chooseFile();
    void setWhy(const QString& why);
    /// Asks, and keeps the edition.
    void importEdition();

    QString message() const;
    /// The changes as plain text.
    QString changes() const;
    bool mayImport() const;
    /// What was brought in.
    const std::optional<Rulebook>& imported() const { return m_imported; }

private:
    QWidget* makeChoice();
    QWidget* makeButtons();
    void show(const EditionCheck& check);
    QString introduction(const EditionCheck& check) const;

    Workspace& m_workspace;
    FindingsModel* m_findings;
    QLineEdit* m_path;
    QLabel* m_message;
    QTabWidget* m_tabs;
    QTextBrowser* m_changes;
    TidyTable* m_table;
    QLineEdit* m_why;
    QPushButton* m_import;
    std::optional<EditionCheck> m_check;
    std::optional<Rulebook> m_imported;
};

} // namespace kesu

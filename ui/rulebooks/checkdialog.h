// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QFileSystemWatcher>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kesu {

class FindingsModel;
class TidyTable;

/// Checks a rulebook file as the command line does, and again whenever the file is saved in the editor.
class CheckDialog : public QDialog
{
    Q_OBJECT

public:
    /// sharedFile: shared.toml; empty: that of the program's resources.
    explicit CheckDialog(QWidget* parent = nullptr, const QString& sharedFile = {});

    void setFile(const QString& path);
    void chooseFile();
    void check();
    const FindingsModel& findings() const { return *m_model; }
    QString message() const;

private:
    QWidget* makeChoice();
    QWidget* makeButtons();
    void showFinding();
    void openInEditor();

    QString m_sharedFile;
    FindingsModel* m_model;
    QLineEdit* m_path;
    QLabel* m_message;
    TidyTable* m_table;
    QLabel* m_detail;
    QPushButton* m_again;
    QPushButton* m_editor;
    QFileSystemWatcher m_watcher;
    QTimer m_settling; ///< editors write a file in several steps
    QStringList m_lines;
};

} // namespace kesu

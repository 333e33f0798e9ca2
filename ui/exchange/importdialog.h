// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace kesu {

class PreviewModel;
class RejectsModel;
class TidyTable;

/// Takes a table of complaints into the ledger: choose file and mapping, see the first rows, try it, import it.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// mappingsFolder: where the shipped mappings lie; empty: that of the program's resources.
    explicit ImportDialog(Workspace& workspace, QWidget* parent = nullptr, const QString& mappingsFolder = {});
    ~ImportDialog() override;

    void setTable(const QString& path);
    /// Adds a mapping file to those to choose from and chooses it. What is wrong with it is shown.
    void setMappingFile(const QString& path);

    /// Everything but keeping it.
    void tryOut();
    void importRows();

Q_SIGNALS:
    /// Complaints have come into the ledger.
    void imported();

private:
    void build();
    QWidget* makeChoice();
    QWidget* makeTables();
    QWidget* makeButtons();
    void fillMappings(const QString& folder);
    void chooseTable();
    void chooseMapping();
    void saveRejects();
    void refreshPreview();
    void run(ImportRun run);
    void showResult(const ImportResult& result, ImportRun run);
    void say(const QString& text);
    void complain(const QString& text);
    std::optional<Mapping> currentMapping();

    Workspace& m_workspace;
    PreviewModel* m_previewModel;
    RejectsModel* m_rejectsModel;
    QLineEdit* m_path;
    QComboBox* m_mapping;
    QTabWidget* m_tabs;
    TidyTable* m_preview;
    TidyTable* m_rejects;
    QLabel* m_message;
    QPushButton* m_tryOut;
    QPushButton* m_import;
    QPushButton* m_saveRejects;
    ImportResult m_result;
};

} // namespace kesu

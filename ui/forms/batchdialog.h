// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/formbatch.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace kesu {

struct FormsWritten;

/// Forms of many complaints in one go: of those chosen in the ledger, of its present filter, or of a period; into one
/// file, a file each, or to the printer with the copies of each form together.
class BatchDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Which { Chosen, Filter, Period };
    enum class Into { OneFile, FileEach, Printer };

    /// chosen: may be empty; filter: the ledger's present one.
    BatchDialog(
        Workspace& workspace, const QList<ComplaintId>& chosen, const LedgerQuery& filter, QWidget* parent = nullptr);

    void choose(Which which);
    void choosePeriod(QDate first, QDate last);
    void chooseForms(const QStringList& keys);
    void choose(Into into);
    /// Asks where to, and prints.
    void print();
    /// What came of it, as the dialog says it; empty before.
    QString outcome() const;

protected:
    void reject() override;

private:
    QWidget* buildWhich();
    QWidget* buildForms();
    QWidget* buildInto();
    void offerForms();
    void estimateSoon() { m_soon.start(); }
    void estimate();
    Which which() const;
    Into into() const;
    LedgerQuery query() const;
    FormBatchOrder order(const QList<ComplaintId>& complaints) const;
    void run(const QString& place);
    bool report(double part);
    void showOutcome(const FormsWritten& written, const FormBatch& batch);
    enum class Work { Begins, Ends };
    void setWork(Work work);

    Workspace& m_workspace;
    QList<ComplaintId> m_chosen;
    LedgerQuery m_filter;
    QButtonGroup* m_which;
    QDateEdit* m_first;
    QDateEdit* m_last;
    QListWidget* m_forms;
    QComboBox* m_profile;
    QComboBox* m_language;
    QCheckBox* m_allCopies;
    QButtonGroup* m_into;
    QLineEdit* m_pattern;
    QLabel* m_estimate;
    QProgressBar* m_progress;
    QLabel* m_outcome;
    QListWidget* m_troubles;
    QPushButton* m_openFolder;
    QPushButton* m_start;
    QPushButton* m_close;
    QWidget* m_settings;
    QTimer m_soon;
    QElapsedTimer m_sinceAnswer;
    QString m_folder;
    bool m_isRunning = false;
    bool m_isStopped = false;
};

} // namespace kesu

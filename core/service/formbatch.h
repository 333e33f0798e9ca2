// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formtree.h"
#include "core/service/formservice.h"

#include <QHash>

namespace kesu {

/// Which forms are wanted, of which complaints.
struct FormBatchOrder
{
    /// Whether each form is printed once for each of its copies or only once.
    enum class Copies { All, One };

    QList<ComplaintId> complaints; ///< in the order of the paper
    QStringList keys; ///< of the forms of each complaint, in their order
    PrintProfile profile = PrintProfile::Internal;
    QString language = QStringLiteral("zh_CN"); ///< of the paper and of the program
    Copies copies = Copies::All;

    friend bool operator==(const FormBatchOrder&, const FormBatchOrder&) = default;
};

/// A complaint whose forms cannot be made.
struct FormFailure
{
    ComplaintId complaint;
    QString number; ///< or "#12" where there is none
    QString why; ///< a sentence

    friend bool operator==(const FormFailure&, const FormFailure&) = default;
};

/// The forms of many complaints, made one by one. What cannot be made is found beforehand and left out, so that it does
/// not stop the others: complaints that are gone or whose standard is not at hand. A form of one standard is made for
/// complaints of that standard only.
class FormBatch
{
public:
    /// Reads the ledger lines of the complaints. Throws Error{NotAllowed}.
    FormBatch(Workspace& workspace, FormBatchOrder order);

    const FormBatchOrder& order() const { return m_order; }
    /// How many forms there are to be made.
    qsizetype count() const { return m_jobs.size(); }
    /// Form `index`, 0 to count() - 1: all forms of a complaint follow each other. Throws Error.
    FormTree form(qsizetype index);
    /// What is left out.
    const QList<FormFailure>& failures() const { return m_failures; }
    /// The name of a file for form `index`: the pattern with {number}, {customer}, {form} and {date} (the day of
    /// registration) filled in, fit for every file system. Without suffix, never empty.
    QString fileName(qsizetype index, const FormTree& tree, const QString& pattern) const;

private:
    struct Job
    {
        ComplaintId complaint;
        qsizetype key = 0; ///< index into the order's
    };
    void plan(const QList<ComplaintId>& some, const QHash<qint64, LedgerRow>& rows);

    Workspace& m_workspace;
    FormBatchOrder m_order;
    FormService m_forms;
    QList<Job> m_jobs;
    QList<FormFailure> m_failures;
};

/// The complaints of a query in its order, page by page. progress: told how many there are so far; false ends with
/// Error{Cancelled}. Throws Error{NotAllowed}.
QList<ComplaintId> complaintsOf(Workspace& workspace, const LedgerQuery& query, const FormProgress& progress = {});

/// Without what a file system refuses or what means something to it, at most 120 characters; empty where nothing is
/// left.
QString safeFileName(const QString& name);

} // namespace kesu

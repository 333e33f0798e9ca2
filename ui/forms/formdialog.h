// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/formservice.h"
#include "ui/forms/formrequest.h"
#include "ui/print/printwarning.h"
#include "ui/reports/printpreview.h"

#include <QTimer>

namespace kesu {

class FormOptions;
class PageList;

/// Forms as they are printed, with the choice of form, receiver, language and copies beside them. What was printed last
/// is remembered.
class FormDialog : public PrintPreviewDialog
{
    Q_OBJECT

public:
    /// More complaints than that are no matter for a preview.
    static constexpr qsizetype mostComplaints = 200;

    FormDialog(Workspace& workspace, const FormRequest& request, QWidget* parent = nullptr);

    FormOptions& options() { return *m_options; }
    PageList& pages() { return *m_pages; }

private:
    /// The standard whose forms are offered.
    QString rulebook() const;
    void offer(const QString& rulebook, const QString& key);
    /// Soon: several changes at once make the pages once.
    void makeLater() { m_soon.start(); }
    void make();
    QList<FormTree> trees();
    FormTree registerTree();
    void sayWarnings(const QList<PrintWarning>& warnings);

    Workspace& m_workspace;
    FormService m_forms;
    FormRequest m_request;
    FormOptions* m_options;
    PageList* m_pages;
    QTimer m_soon;
};

} // namespace kesu

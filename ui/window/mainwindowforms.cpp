// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window does with paper forms: printing them, and finding the complaint of one.
#include "core/service/formscan.h"
#include "core/service/workspace.h"
#include "ui/access/rightgate.h"
#include "ui/forms/batchdialog.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/formmenu.h"
#include "ui/forms/scandialog.h"
#include "ui/forms/scanend.h"
#include "ui/forms/scanlistener.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"
#include "ui/shared/theme.h"
#include "ui/slip/slippage.h"
#include "ui/window/mainwindow.h"

#include <QMenu>

namespace kesu {

namespace {

/// "2026-10-01 – 2026-10-31" for the head of a register; empty without days.
QString periodOf(const LedgerQuery& query)
{
    if (!query.from && !query.to)
        return {};
    return QStringLiteral("%1 – %2").arg(
        query.from ? toIso(*query.from) : QString(), query.to ? toIso(*query.to) : QString());
}

} // namespace

void MainWindow::buildFormMenus(QMenu& file)
{
    m_scanAction = file.addAction(icon(QStringLiteral("search")), tr("&Scan a form …"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), this, &MainWindow::scanForm);
    m_blankAction = file.addAction(icon(QStringLiteral("document")), tr("&Blank form …"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this, [this] {
            FormRequest request;
            request.kind = FormRequest::Kind::Blank;
            previewForms(request);
        });
    m_batchAction = file.addAction(icon(QStringLiteral("print")), tr("&Forms of several complaints …"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this, [this] {
            const bool ofLedger = m_ledger && m_screen == Screen::Ledger;
            printBatch(ofLedger ? m_ledger->selectedComplaints() : QList<ComplaintId>(),
                ofLedger ? m_ledger->query() : LedgerQuery());
        });
    auto* listener = new ScanListener(*this);
    connect(listener, &ScanListener::scanned, this, &MainWindow::openByCode);
}

void MainWindow::previewForms(const FormRequest& request)
{
    guarded(this, [&] { FormDialog(*m_workspace, request, this).exec(); });
}

void MainWindow::printForms(const QList<ComplaintId>& ids, const QString& key)
{
    if (ids.isEmpty())
        return;
    if (ids.size() > FormDialog::mostComplaints) {
        printBatch(ids, {});
        return;
    }
    FormRequest request;
    request.complaints = ids;
    request.key = key;
    previewForms(request);
}

void MainWindow::printBatch(const QList<ComplaintId>& selected, const LedgerQuery& filter)
{
    guarded(this, [&] { BatchDialog(*m_workspace, selected, filter, this).exec(); });
}

void MainWindow::fillSlipPrintMenu()
{
    QMenu& menu = m_slip->formMenu();
    menu.clear();
    guarded(this, [&] {
        const ComplaintRecord& record = m_slip->editor().record();
        addForms(menu, formMenuEntries(*m_workspace, record.id, record.rulebook),
            [this](const QString& key) { m_slip->printForm(key); });
    });
    if (menu.isEmpty())
        menu.addAction(tr("There is no form to print"))->setEnabled(false);
}

void MainWindow::fillLedgerPrintMenu()
{
    QMenu& menu = m_ledger->printMenu();
    menu.clear();
    menu.setToolTipsVisible(true);
    const QList<ComplaintId> ids = m_ledger->selectedComplaints();
    const LedgerQuery query = m_ledger->query();
    guarded(this, [&] {
        QMenu* chosen = menu.addMenu(tr("Forms of the %n &chosen", nullptr, static_cast<int>(ids.size())));
        chosen->setEnabled(!ids.isEmpty());
        if (!ids.isEmpty()) {
            const ComplaintRecord record = m_workspace->complaints().load(ids.first());
            addForms(*chosen, formMenuEntries(*m_workspace, record.id, record.rulebook),
                [this, ids](const QString& key) { printForms(ids, key); });
        }
        QMenu* lists = menu.addMenu(tr("&Register of these lines"));
        addForms(*lists, registerMenuEntries(*m_workspace, query.rulebook), [this, query](const QString& key) {
            FormRequest request;
            request.kind = FormRequest::Kind::Register;
            request.key = key;
            request.query = query;
            request.period = periodOf(query);
            previewForms(request);
        });
        lists->setEnabled(!lists->isEmpty());
        lists->menuAction()->setToolTip(tr("All lines of the present filter as a list"));
    });
    menu.addSeparator();
    menu.addAction(m_batchAction);
    menu.addAction(m_blankAction);
}

void MainWindow::scanForm()
{
    guarded(this, [this] {
        ScanDialog dialog(*m_workspace, this);
        if (dialog.exec() == QDialog::Accepted)
            openScanned(dialog.form());
    });
}

void MainWindow::openByCode(const QString& code)
{
    awaitScanEnd(); // nor may it close a message unread
    guarded(this, [&] {
        const FormCodeReading reading = readFormCode(code);
        if (reading.kind != FormCodeReading::Kind::Code) {
            MessageBox::warning(this,
                reading.problem.isEmpty() ? tr("“%1” is no code of a form.").arg(code.trimmed().left(60))
                                          : reading.problem);
            return;
        }
        const ScannedForm form = kesu::scanForm(*m_workspace, reading.code);
        if (form.complaint.isStored())
            openScanned(form);
        else
            MessageBox::warning(this, sentenceOf(form));
    });
}

void MainWindow::openScanned(const ScannedForm& form)
{
    openComplaint(form.complaint);
    if (m_slip && m_slip->editor().record().id == form.complaint)
        m_slip->showScanned(form);
    awaitScanEnd();
}

} // namespace kesu

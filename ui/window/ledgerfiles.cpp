// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window does with ledgers as files.
#include "core/exchange/ledgerexport.h"
#include "core/service/workspace.h"
#include "ui/exchange/importdialog.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/shared/filedialog.h"
#include "ui/shared/format.h"
#include "ui/shared/guarded.h"
#include "ui/shared/progress.h"
#include "ui/shared/theme.h"
#include "ui/window/mainwindow.h"

#include <QDir>
#include <QLabel>

namespace kesu {

void MainWindow::importLedger()
{
    guarded(this, [this] {
        ImportDialog dialog(*m_workspace, this);
        connect(&dialog, &ImportDialog::imported, this, &MainWindow::refresh);
        dialog.exec();
    });
}

void MainWindow::exportLedger(const LedgerQuery& query)
{
    const QString name = tr("Complaint ledger %1").arg(toIso(m_workspace->clock().today()));
    const QString path = FileDialog::save(this, QStringLiteral("export"), tr("Export the ledger"),
        tr("Excel workbook (*.xlsx);;CSV table (*.csv)"), name + QStringLiteral(".xlsx"), QStringLiteral("xlsx"));
    if (path.isEmpty())
        return;
    const LedgerFormat format
        = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? LedgerFormat::Csv : LedgerFormat::Xlsx;
    guarded(this, [&] {
        const int total = m_workspace->complaints().ledgerTotals(query).count;
        qint64 written = 0;
        withProgress(this, tr("Writing the ledger …"), [&](const std::function<bool(double)>& report) {
            written = kesu::exportLedger(*m_workspace, query, format, path, windowLanguage(),
                [&](qint64 done) { return report(total > 0 ? static_cast<double>(done) / total : -1.0); });
        });
        m_state->setText(
            tr("%1 complaint(s) written to %2").arg(formatNumber(written), QDir::toNativeSeparators(path)));
    });
}

} // namespace kesu

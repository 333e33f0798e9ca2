// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/service/workspace.h"
#include "ui/shared/theme.h"
#include "ui/slip/historymodel.h"
#include "ui/slip/sections/sections.h"
#include "ui/slip/slipform.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace kesu {

namespace {

struct HistorySection
{
    Q_DECLARE_TR_FUNCTIONS(HistorySection)
};

constexpr int mostRows = 12;

} // namespace

void addHistorySection(SlipForm& form)
{
    SlipSection* section
        = form.section(QStringLiteral("history"), HistorySection::tr("History"), SlipSection::Fold::Folded);
    auto* empty
        = new QLabel(HistorySection::tr("Every saved change will stand here, with who made it and when."), section);
    makeQuiet(empty);
    auto* model = new HistoryModel([&form](const QString& path) { return form.label(path); }, section);
    auto* table = new QTableView(section);
    table->setModel(model);
    table->setAccessibleName(section->title());
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight(table->font()));
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    section->body().addWidget(empty);
    section->body().addWidget(table);

    const auto refresh = [&form, section, model, table, empty] {
        const ComplaintId id = form.editor().record().id;
        try {
            model->setEntries(id.isStored() ? form.workspace().complaints().history(id) : QList<HistoryEntry>());
        } catch (const Error& error) {
            model->setEntries({});
            empty->setText(error.message());
        }
        const int rows = model->rowCount();
        empty->setVisible(rows == 0);
        table->setVisible(rows > 0);
        table->setFixedHeight((qMin(rows, mostRows) + 1) * rowHeight(table->font()) + spacing::small);
        table->resizeColumnsToContents();
        section->setSummary(rows == 0 ? QString() : HistorySection::tr("entries: %1").arg(rows));
    };
    QObject::connect(&form, &SlipForm::recordShown, table, refresh);
}

} // namespace kesu

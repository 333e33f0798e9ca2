// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/service/workspace.h"
#include "ui/shared/theme.h"
#include "ui/shared/tidytable.h"
#include "ui/slip/historymodel.h"
#include "ui/slip/sections/sections.h"
#include "ui/slip/slipform.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>

namespace kesu {

namespace {

struct HistorySection
{
    Q_DECLARE_TR_FUNCTIONS(HistorySection)
};

constexpr int mostRows = 12;

TidyTable* makeTable(QSortFilterProxyModel* filtered, SlipSection* section)
{
    auto* table = new TidyTable(section);
    table->setModel(filtered);
    table->setAccessibleName(section->title());
    table->setTabKeyNavigation(false);
    const QList<std::pair<HistoryModel::Column, int>> widths = {{HistoryModel::Column::At, 130},
        {HistoryModel::Column::Who, 70}, {HistoryModel::Column::Action, 60}, {HistoryModel::Column::Field, 115},
        {HistoryModel::Column::Before, 110}, {HistoryModel::Column::After, 180}, {HistoryModel::Column::Why, 130}};
    for (const auto& [column, width] : widths)
        table->setColumnWidth(int(column), width);
    table->horizontalHeader()->setStretchLastSection(true);
    table->rememberColumns(QStringLiteral("history"));
    return table;
}

/// Which field's changes are shown; the first line is all of them.
void fillFields(QComboBox* fields, const QStringList& labels)
{
    const QString chosen = fields->currentIndex() > 0 ? fields->currentText() : QString();
    const QSignalBlocker quiet(fields);
    fields->clear();
    fields->addItem(HistorySection::tr("all fields"));
    fields->addItems(labels);
    fields->setCurrentIndex(qMax(0, int(labels.indexOf(chosen)) + 1));
}

} // namespace

void addHistorySection(SlipForm& form)
{
    SlipSection* section
        = form.section(QStringLiteral("history"), HistorySection::tr("History"), SlipSection::Fold::Folded);
    auto* empty
        = new QLabel(HistorySection::tr("Every saved change will stand here, with who made it and when."), section);
    makeQuiet(empty);
    auto* model = new HistoryModel(FieldWords(form.rulebook(), form.language()), section);
    auto* filtered = new QSortFilterProxyModel(section);
    filtered->setSourceModel(model);
    filtered->setFilterKeyColumn(int(HistoryModel::Column::Field));
    auto* fields = new QComboBox(section);
    fields->setAccessibleName(HistorySection::tr("Show the changes of"));
    fields->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* bar = new QHBoxLayout;
    auto* label = new QLabel(HistorySection::tr("Show the changes of"), section);
    label->setBuddy(fields);
    makeQuiet(label);
    bar->setSpacing(spacing::small);
    bar->addWidget(label);
    bar->addWidget(fields);
    bar->addStretch();
    TidyTable* table = makeTable(filtered, section);
    section->body().addWidget(empty);
    section->body().addLayout(bar);
    section->body().addWidget(table);

    const auto fit = [filtered, table] {
        const int rows = filtered->rowCount();
        table->setFixedHeight((qBound(1, rows, mostRows) + 1) * rowHeight(table->font()) + spacing::small);
    };
    const auto filter = [filtered, fields, fit] {
        filtered->setFilterRegularExpression(fields->currentIndex() > 0
                ? QRegularExpression(
                    QRegularExpression::anchoredPattern(QRegularExpression::escape(fields->currentText())))
                : QRegularExpression());
        fit();
    };
    QObject::connect(fields, &QComboBox::currentIndexChanged, table, filter);

    const auto refresh = [&form, section, model, table, empty, fields, label, filter] {
        const ComplaintId id = form.editor().record().id;
        try {
            model->setEntries(id.isStored() ? form.workspace().complaints().history(id) : QList<HistoryEntry>());
        } catch (const Error& error) {
            model->setEntries({});
            empty->setText(error.message());
        }
        const int rows = model->rowCount();
        fillFields(fields, model->fields());
        filter();
        empty->setVisible(rows == 0);
        for (QWidget* shown : std::initializer_list<QWidget*>{table, fields, label})
            shown->setVisible(rows > 0);
        section->setSummary(rows == 0 ? QString() : HistorySection::tr("entries: %1").arg(rows));
    };
    QObject::connect(&form, &SlipForm::recordShown, table, refresh);
}

} // namespace kesu

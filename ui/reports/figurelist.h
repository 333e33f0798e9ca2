// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportfigure.h"

#include <QTreeWidget>

namespace kesu {

/// Every figure of a report in words, by section: what the pages show, for the keyboard and for screen readers.
class FigureList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FigureList(QWidget* parent = nullptr);

    /// Those that are nothing are left out.
    void setFigures(const QList<ReportedFigure>& figures);

    /// The value as it is printed: a count, an amount or a quantity.
    static QString valueOf(const ReportedFigure& figure);

Q_SIGNALS:
    void figureActivated(const kesu::ReportFigure& figure);

private:
    void open(QTreeWidgetItem* item);
    /// Sections are open; what was compared waits below them, closed.
    QTreeWidgetItem* addHead(QTreeWidgetItem* parent, const QString& name);
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/rowseditorbase.h"

#include <QMap>
#include <QWidget>
#include <optional>

class QCheckBox;

namespace kesu {

template <typename T> class ValueEdit;

/// A list to tick, each ticked line with an amount: the boxes 补货 换货 退货 … of the paper.
class CheckedAmounts : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString id;
        std::optional<Money> amount;
        QString unparsed; ///< what stands in the amount's field and is none

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    explicit CheckedAmounts(const QList<Choice>& choices, QWidget* parent = nullptr);

    /// The ticked ones in the order of the choices.
    QList<Entry> entries() const;
    void showEntries(const QList<Entry>& entries);
    /// What may be done with the amounts. why: said in the tooltip where that is not everything; standIn: stands where
    /// amounts are not to be seen.
    void setAmountUse(RowsEditorBase::CellUse use, const QString& why, const QString& standIn);
    QWidget* amountField(const QString& id) const;
    QWidget* box(const QString& id) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line
    {
        QString id;
        QCheckBox* box;
        ValueEdit<Money>* amount;
    };
    int columnsAt(int width) const;
    void layOut();

    QList<Line> m_lines;
    int m_boxWidth = 0;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <vector>

namespace kesu {

/// Widgets one after the other in lines, as words in a paragraph; the last one takes the rest of its line.
class FlowLayout final : public QLayout
{
public:
    enum class LastItem { Natural, Stretched };

    explicit FlowLayout(LastItem lastItem, int gap);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    void insertWidget(int index, QWidget* widget);
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Pass { Measure, Place };
    int layOut(const QRect& rect, Pass pass) const;

    LastItem m_lastItem;
    int m_gap;
    std::vector<QLayoutItem*> m_items; ///< owned, as QLayout wants it
};

} // namespace kesu

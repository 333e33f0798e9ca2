// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/deskfigures.h"

#include <QAbstractButton>

namespace kesu {

/// A figure one can click: caption, value, comparison.
class FigureTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureTile(QWidget* parent = nullptr);

    void setFigure(const DeskFigure& figure);
    const DeskFigure& figure() const { return m_figure; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    DeskFigure m_figure;
};

} // namespace kesu

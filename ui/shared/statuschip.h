// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/themecolors.h"

#include <QWidget>

class QPainter;

namespace kesu {

/// A small rounded label that says a state in colour, symbol and word.
class StatusChip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChip(QWidget* parent = nullptr);

    void setStatus(Tone tone, const QString& text);
    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// Draws the chip left in the rectangle, vertically centred, and returns what it covered; for delegates.
    static QRect paintChip(QPainter& painter, const QRect& rect, Tone tone, const QString& text, const QFont& font);
    static QSize chipSize(Tone tone, const QString& text, const QFont& font);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_text;
};

} // namespace kesu

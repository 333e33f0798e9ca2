// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace kesu {

/// A field for longer text that grows with it. Enter goes to the next field like everywhere; Shift+Enter breaks the
/// line.
class TextArea : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum { mostLines = 14 };

    explicit TextArea(int leastLines, QWidget* parent = nullptr);

    void showText(const QString& text);
    void showProblem(const QString& problem);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();

    int m_leastLines;
};

} // namespace kesu

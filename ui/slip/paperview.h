// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace kesu {

/// The scrolling paper. The field with the focus is brought into view, and stays where it stands when something above
/// it grows or goes.
class PaperView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);

    /// Replaces the page; the one before is deleted.
    void setPage(QWidget* page);
    bool holds(const QWidget* widget) const;
    /// Scrolls as little as is needed.
    void reveal(QWidget* widget, int margin);
    /// Scrolls so that it stands at the top.
    void scrollTo(const QWidget* part);
    void scrollToTop();
    int scrolledBy() const;

Q_SIGNALS:
    void scrolled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rememberAnchor();
    void holdAnchor();

    int m_anchorY = 0; ///< where the focused field stands in the view
};

} // namespace kesu

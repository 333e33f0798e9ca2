// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/pageview.h"

#include <functional>
#include <optional>

namespace kesu {

/// Pages whose figures lead to their complaints: by the mouse, and by the keyboard: Tab and
/// Backtab go through them, Enter opens, Escape leaves the pages.
class FigureView : public PageView
{
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);

    /// What is said of a link: "Valid: 31 complaints".
    void setDescription(const std::function<QString(const QString& target)>& describe) { m_describe = describe; }

    /// A link on a page, by its place among those of the page.
    struct Place
    {
        int page = 0;
        qsizetype index = 0;

        friend bool operator==(const Place&, const Place&) = default;
    };
    /// The link that has the keyboard.
    const std::optional<Place>& current() const { return m_current; }
    /// Shows the first link with that target and gives it the keyboard; false where there is none.
    bool showLink(const QString& target);
    /// The target at that place of the viewport, or empty.
    QString targetAt(const QPoint& position) const;

Q_SIGNALS:
    void linkActivated(const QString& target);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent* event) override;
    void documentChanged() override;

private:
    const QList<PageLink>& links(int page) const;
    const PageLink* link(const std::optional<Place>& place) const;
    std::optional<Place> placeAt(const QPoint& position) const;
    /// The link after or before the current one, over all pages.
    std::optional<Place> neighbour(int step) const;
    QRectF onViewport(const Place& place) const;
    void setCurrent(const std::optional<Place>& place);
    void hover(const std::optional<Place>& place);
    QString description(const Place& place) const;

    mutable QHash<int, QList<PageLink>> m_links; ///< by page, as far as they were needed
    std::function<QString(const QString&)> m_describe;
    std::optional<Place> m_current;
    std::optional<Place> m_hovered;
    std::optional<Place> m_pressed;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/icon.h"

#include "ui/shared/themecolors.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <optional>

// Resources of a static library are only linked in when something asks for them by name; the macro must stand outside
// of any namespace.
static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace kesu {

namespace {

QString pathOf(const QString& name)
{
    static const bool ready = (initIconResources(), true);
    Q_UNUSED(ready);
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

void draw(QPainter& painter, const QRect& rect, const QString& name, const QColor& color)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, rect);
    painter.restore();
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(const QString& name, std::optional<QColor> color)
        : m_name(name)
        , m_color(color)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        draw(*painter, rect, m_name, colorFor(mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const QString key = QStringLiteral("kesu-icon/%1/%2x%3/%4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colorFor(mode, state).rgba(), 0, 16);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(m_name, m_color); }

private:
    QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        const ThemeColors& colors = themeColors();
        if (mode == QIcon::Disabled)
            return colors.fieldBorder;
        if (state == QIcon::On)
            return m_color.value_or(colors.tone(Tone::Accent).text);
        return m_color.value_or(mode == QIcon::Active || mode == QIcon::Selected ? colors.text : colors.secondaryText);
    }

    QString m_name;
    std::optional<QColor> m_color;
};

} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new LineIconEngine(name, std::nullopt));
}

QIcon icon(const QString& name, const QColor& color)
{
    return QIcon(new LineIconEngine(name, color));
}

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color)
{
    const qreal side = std::min(rect.width(), rect.height());
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const QPixmap pixmap = icon(name, color).pixmap(QSizeF(side, side).toSize(), ratio);
    painter.drawPixmap(
        QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side).toAlignedRect(), pixmap);
}

QIcon applicationIcon()
{
    return QIcon(pathOf(QStringLiteral("kesu")));
}

bool hasIcon(const QString& name)
{
    return QFile::exists(pathOf(name));
}

} // namespace kesu

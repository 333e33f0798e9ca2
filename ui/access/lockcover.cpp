// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/lockcover.h"

#include "ui/shared/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace kesu {

namespace {

constexpr int iconSize = 48;

QWidget* makeSheet(QWidget* window)
{
    auto* sheet = new QWidget(window);
    sheet->setAutoFillBackground(true);
    sheet->setPalette(QPalette(themeColors().window));
    auto* mark = new QLabel(sheet);
    mark->setPixmap(icon(QStringLiteral("lock"), themeColors().secondaryText).pixmap(iconSize));
    mark->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(sheet);
    layout->addWidget(mark);
    sheet->setGeometry(window->rect());
    sheet->raise();
    sheet->show();
    return sheet;
}

} // namespace

LockCover::LockCover(QObject* parent)
    : QObject(parent)
{
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget* window : QApplication::topLevelWidgets()) {
        const Qt::WindowType kind = window->windowType();
        if (!window->isVisible() || (kind != Qt::Window && kind != Qt::Dialog && kind != Qt::Tool))
            continue;
        m_covered += {window, makeSheet(window), window->windowTitle()};
        window->setWindowTitle(QCoreApplication::applicationName());
        window->installEventFilter(this);
    }
}

LockCover::~LockCover()
{
    for (const Covered& covered : std::as_const(m_covered)) {
        if (covered.window)
            covered.window->setWindowTitle(covered.title);
        delete covered.sheet.data();
    }
}

int LockCover::coveredWindows() const
{
    return static_cast<int>(std::count_if(
        m_covered.begin(), m_covered.end(), [](const Covered& covered) { return !covered.sheet.isNull(); }));
}

bool LockCover::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        for (const Covered& covered : std::as_const(m_covered)) {
            if (covered.sheet && covered.window == watched)
                covered.sheet->setGeometry(covered.window->rect());
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace kesu {

/// With KESU_TRACE_START set, says on standard error how many milliseconds after the start of main() the window had
/// been painted for the first time, and leaves it at that. For measuring.
class StartTrace : public QObject
{
    Q_OBJECT

public:
    static void begin();
    static void mark(const char* what);
    static void watch(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using QObject::QObject;
};

} // namespace kesu

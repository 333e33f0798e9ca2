// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>

namespace kesu {

/// Hears a scanner that types while no field has the keyboard, as on the desk or in a list: the keys of a code come
/// faster than anybody types. What does not begin as a code goes its usual way.
class ScanListener : public QObject
{
    Q_OBJECT

public:
    /// Listens in that window, to what is typed outside of text fields.
    explicit ScanListener(QWidget& window);

Q_SIGNALS:
    /// The text of a whole code.
    void scanned(const QString& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
    QString m_typed;
    QElapsedTimer m_sinceKey;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace kesu {

/// A line for a password: covered unless its eye is pressed, and a hint below while letters come as with Caps Lock on.
/// Undo and copying are off, as with every covered line.
class PasswordEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget* parent = nullptr);

    QString password() const;
    /// Empties the line and covers it again.
    void clear();
    QLineEdit& line() { return *m_line; }
    bool saysCapsLock() const;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Caps { Unknown, On, Off };
    void showCaps(Caps caps);

    QLineEdit* m_line;
    QAction* m_eye;
    QLabel* m_hint;
    Caps m_caps = Caps::Unknown;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace kesu {

/// While it lives, an opaque sheet lies over every window of the program that was open, dialogs too, so that nothing of
/// a complaint can be read past the one who may.
class LockCover : public QObject
{
    Q_OBJECT

public:
    explicit LockCover(QObject* parent = nullptr);
    ~LockCover() override;

    int coveredWindows() const;

protected:
    /// Follows the size of the windows.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Covered
    {
        QPointer<QWidget> window;
        QPointer<QWidget> sheet;
        QString title; ///< names the open complaint, so it is taken away as well
    };
    QList<Covered> m_covered;
};

} // namespace kesu

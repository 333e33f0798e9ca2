// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/themecolors.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace kesu {

/// A bar that says something that must not be overlooked and need not stop anybody: an icon, a sentence, what is to be
/// known about it, and buttons. Hidden until something is said.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// A button that is shown with every notice; hide the returned one where it does not fit.
    QPushButton* addButton(const QString& text);
    /// Shows the bar. The detail stands under the sentence, smaller.
    void say(Tone tone, const QString& sentence, const QString& detail = {});
    /// The sentence; empty while the bar is hidden.
    QString sentence() const { return m_said; }
    QString detail() const;

public Q_SLOTS:
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintTone();

    QLabel* m_icon;
    QLabel* m_sentence;
    QLabel* m_detail;
    QHBoxLayout* m_buttons;
    Tone m_tone = Tone::Neutral;
    QString m_said;
};

} // namespace kesu

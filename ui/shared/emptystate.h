// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kesu {

/// What stands where there is nothing yet: a quiet icon, what the place is for, and what to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setContent(const QString& iconName, const QString& headline, const QString& sentence);
    /// A button below the sentence; an empty text takes it away.
    void setAction(const QString& text);
    QString headline() const;

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel* m_icon;
    QLabel* m_headline;
    QLabel* m_sentence;
    QPushButton* m_action;
};

} // namespace kesu

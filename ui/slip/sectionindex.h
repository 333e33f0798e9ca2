// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace kesu {

class SlipSection;

/// The parts of the slip by name: a click or Alt and a digit goes there, the part in view is marked.
class SectionIndex : public QWidget
{
    Q_OBJECT

public:
    explicit SectionIndex(QWidget* parent = nullptr);

    void setSections(const QList<SlipSection*>& sections);
    void markCurrent(int at);

Q_SIGNALS:
    void chosen(int at);

private:
    QVBoxLayout* m_layout;
    QList<QToolButton*> m_buttons;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QListWidget>

class QShortcut;

namespace kesu {

class SlipSection;

/// The parts of the slip by name: a click or Alt and a digit goes there, the part in view is marked.
class SectionIndex : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionIndex(QWidget* parent = nullptr);

    void setSections(const QList<SlipSection*>& sections);
    void markCurrent(int at);

Q_SIGNALS:
    void chosen(int at);

private:
    QList<QShortcut*> m_shortcuts;
};

} // namespace kesu

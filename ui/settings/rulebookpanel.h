// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kesu {

class RulebookCheckList;
class Workspace;

/// Which rulebooks the company uses, the default one first. Every change is saved at once.
class RulebookPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RulebookPanel(Workspace& workspace, QWidget* parent = nullptr);

    QStringList chosen() const;

Q_SIGNALS:
    void saved();

private:
    void load();
    void save();
    void makeDefault();

    Workspace* m_workspace;
    RulebookCheckList* m_list;
    QLabel* m_default;
    QPushButton* m_makeDefault;
};

} // namespace kesu

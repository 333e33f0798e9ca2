// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/slip/judgementmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QToolButton;

namespace kesu {

class SlipEditor;
class Workspace;

/// What the rulebook says of the slip, live: state, sentence and clause of each rule that speaks. A click or Enter
/// opens the clause with the days one by one; a double click goes to the field.
class JudgementPanel : public QWidget
{
    Q_OBJECT

public:
    JudgementPanel(Workspace& workspace, SlipEditor& editor, QWidget* parent = nullptr);

    void refresh();
    /// Opens the clause of the line about that field; false where no clause speaks of it.
    bool showClauseAbout(const QString& field);
    const JudgementModel& model() const { return m_model; }
    QListView& view() { return *m_view; }

Q_SIGNALS:
    void fieldRequested(const QString& path);
    void rulebookChosen(const QString& rulebookId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showRulebook();
    void activate(const QModelIndex& index);
    void toggle(const QString& key);

    Workspace& m_workspace;
    SlipEditor& m_editor;
    JudgementModel m_model;
    QListView* m_view;
    QToolButton* m_rulebook;
    QLabel* m_empty;
    QString m_expanded;
};

} // namespace kesu

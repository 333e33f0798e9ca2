// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedLayout;
class QTextBrowser;

namespace kesu {

class EmptyState;
class Rulebook;
class Workspace;

/// The rulebooks 制度: which there are, and what each says clause by clause.
class RulebooksPage : public QWidget
{
    Q_OBJECT

public:
    explicit RulebooksPage(Workspace& workspace, QWidget* parent = nullptr);

    void openRulebook(const QString& id);
    void focusSearch();
    /// What is read now, as plain text.
    QString shownText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    const Rulebook* current() const;
    void showCurrent();

    Workspace* m_workspace;
    QListWidget* m_list;
    QLabel* m_title;
    QLabel* m_edition;
    QLineEdit* m_search;
    QTextBrowser* m_text;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace kesu {

class ProseView;

/// Finds words in the document: a field, how many hits there are, and the steps from one to the next.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(ProseView* view, QWidget* parent = nullptr);

    void setFocusOnField();
    QString words() const;
    void setWords(const QString& words);
    QString countText() const;

private:
    void showCount();

    ProseView* m_view;
    QLineEdit* m_field;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/choice.h"

#include <QStringList>
#include <QWidget>

namespace kesu {

class Chip;
class ChoiceEdit;
class FlowLayout;

/// Several of many choices as chips, found by searching. Enter takes the marked one and stays for the next; Enter in
/// the empty search goes on; Backspace there removes the last chip.
class TagEdit : public QWidget
{
    Q_OBJECT

public:
    explicit TagEdit(const QList<Choice>& choices, QWidget* parent = nullptr);

    const QStringList& ids() const { return m_ids; }
    void showIds(const QStringList& ids);
    /// What stands in the search and was not taken.
    QString pending() const;
    QString problem() const;
    void showProblem(const QString& problem);
    ChoiceEdit& search() { return *m_search; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void edited();

private:
    void add(const QString& id);
    void remove(const QString& id);
    void rebuild();
    void offerTheRest();

    QList<Choice> m_choices;
    QStringList m_ids;
    QList<Chip*> m_chips;
    FlowLayout* m_flow;
    ChoiceEdit* m_search;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/tagedit.h"

#include "ui/inputs/chip.h"
#include "ui/inputs/choiceedit.h"
#include "ui/inputs/flowlayout.h"
#include "ui/shared/theme.h"

#include <QKeyEvent>
#include <algorithm>
#include <functional>

namespace kesu {

namespace {

/// The search of a tag field: what it takes becomes a chip and leaves the search empty.
class TagSearch final : public ChoiceEdit
{
public:
    TagSearch(std::function<void(const QString&)> add, std::function<void()> removeLast, QWidget* parent)
        : ChoiceEdit(Entry::Listed, parent)
        , m_add(std::move(add))
        , m_removeLast(std::move(removeLast))
    {
    }

protected:
    void take(const Choice& choice) override
    {
        clear();
        m_add(choice.id);
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && isListOpen()) {
            takeMarked(); // and stay for the next one
            return;
        }
        if (event->key() == Qt::Key_Backspace && text().isEmpty()) {
            m_removeLast();
            return;
        }
        ChoiceEdit::keyPressEvent(event);
    }

private:
    std::function<void(const QString&)> m_add;
    std::function<void()> m_removeLast;
};

} // namespace

TagEdit::TagEdit(const QList<Choice>& choices, QWidget* parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_flow(new FlowLayout(FlowLayout::LastItem::Stretched, spacing::tiny))
    , m_search(new TagSearch([this](const QString& id) { add(id); },
          [this] {
              if (!m_ids.isEmpty())
                  remove(m_ids.last());
          },
          this))
{
    setLayout(m_flow);
    setFocusProxy(m_search);
    m_search->setPlaceholderText(tr("Search: characters, initials or code"));
    m_flow->addWidget(m_search);
    offerTheRest();
    connect(m_search, &FieldEdit::edited, this, &TagEdit::edited);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int TagEdit::heightForWidth(int width) const
{
    return m_flow->heightForWidth(width);
}

QString TagEdit::pending() const
{
    return m_search->text().trimmed();
}

QString TagEdit::problem() const
{
    return m_search->problem();
}

void TagEdit::showProblem(const QString& problem)
{
    m_search->showProblem(problem);
}

void TagEdit::showIds(const QStringList& ids)
{
    if (ids == m_ids)
        return;
    m_ids = ids;
    rebuild();
}

void TagEdit::add(const QString& id)
{
    if (m_ids.contains(id))
        return;
    m_ids += id;
    rebuild();
    Q_EMIT edited();
}

void TagEdit::remove(const QString& id)
{
    m_ids.removeAll(id);
    rebuild();
    Q_EMIT edited();
}

void TagEdit::rebuild()
{
    for (Chip* chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const QString& id : m_ids) {
        const auto found
            = std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice& c) { return c.id == id; });
        auto* chip = new Chip(found == m_choices.end() ? id : found->text, this);
        connect(chip, &QAbstractButton::clicked, this, [this, id] {
            m_search->setFocus();
            remove(id);
        });
        m_flow->insertWidget(int(m_chips.size()), chip);
        chip->show();
        m_chips += chip;
    }
    offerTheRest();
    updateGeometry();
}

void TagEdit::offerTheRest()
{
    QList<Choice> rest;
    for (const Choice& choice : m_choices) {
        if (!m_ids.contains(choice.id))
            rest += choice;
    }
    m_search->setChoices(rest);
    m_search->setPlaceholderText(m_ids.isEmpty() ? tr("Search: characters, initials or code") : QString());
}

} // namespace kesu

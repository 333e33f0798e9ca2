// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/choice.h"

#include "core/complaint/pinyin.h"

#include <algorithm>
#include <array>

namespace kesu {

namespace {

/// 0: begins with it, 1: holds it, 2: by initials; 3: does not fit.
constexpr int doesNotFit = 3;

int rank(const Choice& choice, const QString& typed)
{
    if (typed.isEmpty() || choice.text.startsWith(typed, Qt::CaseInsensitive)
        || choice.code.startsWith(typed, Qt::CaseInsensitive))
        return 0;
    if (choice.text.contains(typed, Qt::CaseInsensitive) || choice.detail.contains(typed, Qt::CaseInsensitive))
        return 1;
    const bool ascii = std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.unicode() < 128; });
    return ascii && Pinyin::matches(choice.text, typed) ? 2 : doesNotFit;
}

} // namespace

void ChoiceModel::setChoices(const QList<Choice>& choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    filter(m_typed);
}

void ChoiceModel::filter(const QString& typed)
{
    beginResetModel();
    m_typed = typed.trimmed();
    std::array<QList<qsizetype>, doesNotFit> byRank;
    for (qsizetype at = 0; at < m_choices.size(); ++at) {
        if (const int found = rank(m_choices[at], m_typed); found != doesNotFit)
            byRank[std::size_t(found)] += at;
    }
    m_fitting.clear();
    for (const QList<qsizetype>& group : byRank)
        m_fitting += group;
    endResetModel();
}

const Choice* ChoiceModel::choiceAt(int row) const
{
    return row >= 0 && row < m_fitting.size() ? &m_choices[m_fitting[row]] : nullptr;
}

const Choice* ChoiceModel::single(const QString& typed) const
{
    const QString wanted = typed.trimmed();
    if (wanted.isEmpty())
        return nullptr;
    if (const Choice* exact = withText(wanted))
        return exact;
    const Choice* found = nullptr;
    for (const Choice& choice : m_choices) {
        if (!choice.code.isEmpty() && choice.code.compare(wanted, Qt::CaseInsensitive) == 0)
            return &choice;
        if (rank(choice, wanted) == doesNotFit)
            continue;
        if (found != nullptr)
            return nullptr;
        found = &choice;
    }
    return found;
}

const Choice* ChoiceModel::withId(const QString& id) const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice& c) { return c.id == id; });
    return found == m_choices.end() ? nullptr : &*found;
}

const Choice* ChoiceModel::withText(const QString& text) const
{
    const auto found
        = std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice& c) { return c.text == text; });
    return found == m_choices.end() ? nullptr : &*found;
}

int ChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_fitting.size()) + (hasOffer() ? 1 : 0);
}

QVariant ChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Choice* choice = choiceAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return choice != nullptr ? choice->text : m_offer.arg(m_typed);
    case DetailRole:
        return choice != nullptr ? choice->detail : QString();
    case IsOfferRole:
        return choice == nullptr;
    case Qt::AccessibleTextRole:
        return choice != nullptr && !choice->detail.isEmpty() ? choice->text + QLatin1String(", ") + choice->detail
                                                              : QVariant();
    default:
        return {};
    }
}

} // namespace kesu

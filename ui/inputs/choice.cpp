// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/choice.h"

#include "core/complaint/pinyin.h"
#include "core/complaint/textfolding.h"

#include <algorithm>
#include <array>

namespace kesu {

namespace {

/// 0: begins with it, 1: holds it, 2: by pinyin; 3: does not fit.
constexpr int doesNotFit = 3;

} // namespace

ChoiceModel::Typed::Typed(const QString& typed)
    : text(foldedForSearch(typed.trimmed()))
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; }))
        letters = Pinyin::typedLetters(text);
}

int ChoiceModel::rank(qsizetype at, const Typed& typed) const
{
    const Folded& choice = m_folded[at];
    if (typed.text.isEmpty() || choice.text.startsWith(typed.text) || choice.code.startsWith(typed.text))
        return 0;
    if (choice.text.contains(typed.text) || choice.detail.contains(typed.text))
        return 1;
    return !typed.letters.isEmpty() && PinyinText(m_choices[at].text).matches(typed.letters) ? 2 : doesNotFit;
}

void ChoiceModel::setChoices(const QList<Choice>& choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    m_folded.clear();
    for (const Choice& choice : choices)
        m_folded += Folded{foldedForSearch(choice.text), foldedForSearch(choice.code), foldedForSearch(choice.detail)};
    filter(m_typed);
}

void ChoiceModel::filter(const QString& typed)
{
    beginResetModel();
    m_typed = typed.trimmed();
    const Typed wanted(m_typed);
    std::array<QList<qsizetype>, doesNotFit> byRank;
    for (qsizetype at = 0; at < m_choices.size(); ++at) {
        if (const int found = rank(at, wanted); found != doesNotFit)
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
    const Typed folded(wanted);
    for (qsizetype at = 0; at < m_choices.size(); ++at) {
        const Choice& choice = m_choices[at];
        if (!choice.code.isEmpty() && choice.code.compare(wanted, Qt::CaseInsensitive) == 0)
            return &choice;
        if (rank(at, folded) == doesNotFit)
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

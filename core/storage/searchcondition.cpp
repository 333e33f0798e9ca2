// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchcondition.h"

#include "core/complaint/pinyin.h"
#include "core/complaint/textfolding.h"

#include <algorithm>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

/// A word that could be pinyin: nothing but ASCII, and some letter. Digits alone are looked for as they stand.
QByteArray pinyinLetters(const QString& word)
{
    const bool isAscii = std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
    const bool hasLetter = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    return isAscii && hasLetter ? Pinyin::typedLetters(word) : QByteArray();
}

bool anyOf(const QStringList& wanted, const QStringList& present)
{
    return std::any_of(wanted.begin(), wanted.end(), [&present](const QString& one) { return present.contains(one); });
}

bool isOpenStatus(const QString& status)
{
    return status == u"valid" || status == u"pending";
}

bool isBefore(const QString& dueAt, const QString& now)
{
    return !dueAt.isEmpty() && dueAt < now;
}

} // namespace

SearchCondition::SearchCondition(const LedgerQuery& query, Moment now)
    : m_query(query)
    , m_now(now.toIso())
    , m_searched({SearchedTexts::General})
{
    if (!query.hidden.contains(FieldClass::StaffNames))
        m_searched.push_back(SearchedTexts::Staff);
    for (const QString& word : searchWords(query.search))
        m_words.push_back({word, pinyinLetters(word)});

    const auto require = [this](SearchMark mark, const QStringList& values) {
        if (values.isEmpty())
            return;
        std::vector<SearchToken> tokens;
        for (const QString& value : values)
            tokens.push_back(markToken(mark, value));
        m_marks.push_back(tokens);
    };
    const auto requireOne = [&require](SearchMark mark, const QString& value) {
        if (!value.isEmpty())
            require(mark, {value});
    };
    require(SearchMark::Status, query.statuses);
    require(SearchMark::Category, query.categories);
    requireOne(SearchMark::Customer, query.customer);
    requireOne(SearchMark::Rulebook, query.rulebook);
    requireOne(SearchMark::Clause, query.clause);
    requireOne(SearchMark::Party, query.party);
    if (query.progress == LedgerProgress::Closed)
        m_marks.push_back({markToken(SearchMark::Closed, {})});
    if (mustBeOpen())
        require(SearchMark::Status, {u"valid"_s, u"pending"_s});
}

bool SearchCondition::mustBeOpen() const
{
    return m_query.progress == LedgerProgress::Open || m_query.progress == LedgerProgress::Overdue;
}

bool SearchCondition::isSaidByMarks() const
{
    return m_query.progress != LedgerProgress::Overdue && m_query.customer.isEmpty();
}

QString SearchCondition::from() const
{
    return m_query.from ? Moment::startOf(*m_query.from).toIso() : QString();
}

QString SearchCondition::to() const
{
    return m_query.to ? Moment::endOf(*m_query.to).toIso() : QString();
}

bool SearchCondition::wordHolds(const SearchWord& word, const SearchDocument& document) const
{
    const auto inTexts = [&word](const QStringList& texts) {
        return std::any_of(
            texts.begin(), texts.end(), [&word](const QString& text) { return text.contains(word.text); });
    };
    const auto inNames = [&word](const QStringList& names) {
        return !word.letters.isEmpty() && std::any_of(names.begin(), names.end(), [&word](const QString& name) {
            return PinyinText(name).matches(word.letters);
        });
    };
    return std::any_of(m_searched.begin(), m_searched.end(), [&](SearchedTexts texts) {
        return texts == SearchedTexts::General ? inTexts(document.texts) || inNames(document.names)
                                               : inTexts(document.staffTexts) || inNames(document.staffNames);
    });
}

bool SearchCondition::holds(const SearchDocument& document) const
{
    const LedgerQuery& query = m_query;
    if ((!query.statuses.isEmpty() && !query.statuses.contains(document.status))
        || (!query.categories.isEmpty() && !anyOf(query.categories, document.categories))
        || (!query.customer.isEmpty() && query.customer != document.customer)
        || (!query.rulebook.isEmpty() && query.rulebook != document.rulebook)
        || (!query.clause.isEmpty() && !document.clauses.contains(query.clause))
        || (!query.party.isEmpty() && !document.parties.contains(query.party)))
        return false;
    if ((query.from && document.registeredAt < from()) || (query.to && document.registeredAt > to()))
        return false;
    if (query.progress == LedgerProgress::Closed && !document.isClosed)
        return false;
    if (mustBeOpen() && (document.isClosed || !isOpenStatus(document.status)))
        return false;
    if (query.progress == LedgerProgress::Overdue && !isBefore(document.nextDueAt, m_now)
        && !isBefore(document.closeDueAt, m_now))
        return false;
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const SearchWord& word) { return wordHolds(word, document); });
}

} // namespace kesu

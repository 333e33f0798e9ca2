// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/prose.h"

#include "core/rulebook/proseassessment.h"
#include "core/rulebook/proserules.h"
#include "core/rulebook/prosewords.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace kesu {
namespace {

constexpr std::array<const char*, proseTopicCount> topicNames = {
    QT_TRANSLATE_NOOP("Prose", "Scope"),
    QT_TRANSLATE_NOOP("Prose", "Filing limit"),
    QT_TRANSLATE_NOOP("Prose", "Evidence"),
    QT_TRANSLATE_NOOP("Prose", "Validity"),
    QT_TRANSLATE_NOOP("Prose", "Grade"),
    QT_TRANSLATE_NOOP("Prose", "Deadlines"),
    QT_TRANSLATE_NOOP("Prose", "Approvals"),
    QT_TRANSLATE_NOOP("Prose", "Liability"),
    QT_TRANSLATE_NOOP("Prose", "Recoveries"),
    QT_TRANSLATE_NOOP("Prose", "Penalties"),
    QT_TRANSLATE_NOOP("Prose", "Notices"),
    QT_TRANSLATE_NOOP("Prose", "Our reading"),
};

/// Where a clause stands that the standard's text does not list: behind the last one that begins like it.
qsizetype placeFor(const QList<ProseSection>& sections, const QString& clause)
{
    qsizetype best = sections.size();
    qsizetype longest = 0;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const QString& other = sections[i].number;
        const auto [mine, theirs] = std::mismatch(clause.begin(), clause.end(), other.begin(), other.end());
        Q_UNUSED(theirs)
        const qsizetype common = mine - clause.begin();
        if (common > 0 && common >= longest) {
            longest = common;
            best = i + 1;
        }
    }
    return best;
}

ProseSection& sectionOf(QList<ProseSection>& sections, const QString& clause)
{
    const auto known = std::find_if(
        sections.begin(), sections.end(), [&](const ProseSection& section) { return section.number == clause; });
    if (known != sections.end())
        return *known;
    ProseSection section;
    section.number = clause;
    if (clause.isEmpty())
        section.title = QCoreApplication::translate("Prose", "Across the clauses");
    return *sections.insert(clause.isEmpty() ? sections.size() : placeFor(sections, clause), section);
}

QList<ProseSection> clausesOf(const Rulebook& rulebook)
{
    QList<ProseSection> sections;
    for (const Clause& clause : rulebook.clauses()) {
        ProseSection section;
        section.number = clause.id;
        section.title = clause.title;
        section.text = clause.text;
        section.houseDefault = clause.houseDefault;
        sections.append(section);
    }
    return sections;
}

QList<ProseChapter> byClause(const Rulebook& rulebook, const QList<ProseRule>& rules)
{
    ProseChapter chapter;
    chapter.title = QCoreApplication::translate("Prose", "The clauses, and what Kesu does by them");
    chapter.sections = clausesOf(rulebook);
    for (const ProseRule& rule : rules)
        sectionOf(chapter.sections, rule.clause).rules.append(rule);
    return {chapter};
}

QList<ProseChapter> byTopic(const Rulebook& rulebook, const QList<ProseRule>& rules)
{
    QList<ProseChapter> chapters;
    for (int topic = 0; topic < proseTopicCount; ++topic) {
        ProseChapter chapter;
        chapter.title = topicName(static_cast<ProseTopic>(topic));
        chapter.introduction = topicIntroduction(static_cast<ProseTopic>(topic));
        for (const ProseRule& rule : rules) {
            if (rule.topic != static_cast<ProseTopic>(topic))
                continue;
            // In the order of the rules: here it may be meaning.
            if (chapter.sections.isEmpty() || chapter.sections.last().number != rule.clause) {
                ProseSection section;
                section.number = rule.clause;
                if (const Clause* clause = rulebook.findClause(rule.clause))
                    section.title = clause->title;
                chapter.sections.append(section);
            }
            chapter.sections.last().rules.append(rule);
        }
        if (!chapter.sections.isEmpty())
            chapters.append(chapter);
    }
    ProseChapter text;
    text.title = QCoreApplication::translate("Prose", "The standard's own text");
    text.sections = clausesOf(rulebook);
    if (!text.sections.isEmpty())
        chapters.append(text);
    return chapters;
}

} // namespace

QString topicName(ProseTopic topic)
{
    return QCoreApplication::translate("Prose", topicNames.at(static_cast<size_t>(topic)));
}

QString topicIntroduction(ProseTopic topic)
{
    switch (topic) {
    case ProseTopic::Filing:
        return QCoreApplication::translate("Prose", "Where several limits hold, the longest one counts.");
    case ProseTopic::Evidence:
        return QCoreApplication::translate(
            "Prose", "Of the kinds named, one is enough; the earliest piece that counts decides.");
    case ProseTopic::Validity:
        return QCoreApplication::translate("Prose",
            "Of what holds the strongest counts: no customer complaint, invalid, waiting, valid. Where nothing holds, "
            "the complaint is valid.");
    case ProseTopic::Grade:
        return QCoreApplication::translate("Prose", "Where several grades hold, the highest one counts.");
    case ProseTopic::Approvals:
        return QCoreApplication::translate("Prose", "Each matter is approved by the first rule that holds.");
    case ProseTopic::Liability:
        return QCoreApplication::translate(
            "Prose", "The steps go on in this order as long as something is left of the loss.");
    default:
        return {};
    }
}

Prose proseOf(const Rulebook& rulebook, const QString& language, ProseOrder order)
{
    const QList<ProseRule> rules = ProseRules(rulebook, language).all();
    const ProseWords words(rulebook, language);
    Prose prose;
    prose.id = rulebook.id();
    prose.title = rulebook.title();
    prose.edition = rulebook.edition();
    prose.inForceFrom = rulebook.inForceFrom();
    prose.sector = rulebook.sector();
    prose.chapters.append(words.about());
    prose.chapters += order == ProseOrder::ByClause ? byClause(rulebook, rules) : byTopic(rulebook, rules);
    prose.chapters += assessmentChapters(rulebook, language);
    prose.chapters += words.all();
    return prose;
}

} // namespace kesu

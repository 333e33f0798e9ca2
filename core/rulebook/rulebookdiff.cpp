// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/rulebookdiff.h"

#include "core/rulebook/prosemarkdown.h"

#include <QCoreApplication>
#include <QHash>

namespace kesu {
namespace {

/// One clause or part with its sentences.
struct Part
{
    QString name;
    QStringList sentences;
};

template <typename Item> QString marked(const QString& sentence, const Item& item)
{
    return item.houseDefault
        ? QCoreApplication::translate("Prose", "%1 (%2)", "a sentence and its mark").arg(sentence, houseDefaultBadge())
        : sentence;
}

void addSection(const ProseSection& section, Part& part)
{
    if (!section.number.isEmpty() && !section.title.isEmpty())
        part.sentences.append(section.title);
    if (!section.text.isEmpty())
        part.sentences.append(marked(section.text, section));
    for (const ProseRule& rule : section.rules) {
        // A rule changes as a whole, with its details and its sentence.
        QStringList lines = {QCoreApplication::translate("Prose", "%1: %2", "a topic and a rule")
                                 .arg(topicName(rule.topic), marked(ruleSentence(rule).plain(), rule))};
        for (const ProseText& detail : rule.details)
            lines.append(detail.plain());
        if (!rule.says.isEmpty())
            lines.append(QCoreApplication::translate("Prose", "Says: %1").arg(rule.says.plain()));
        part.sentences.append(lines.join(QLatin1Char('\n')));
    }
}

void addRows(const ProseChapter& chapter, Part& part)
{
    for (const ProseRow& row : chapter.rows) {
        QStringList cells;
        if (chapter.columns.isEmpty() && row.cells.size() == 2) {
            const QString fact = QCoreApplication::translate("Prose", "%1: %2", "a heading and what stands under it")
                                     .arg(row.cells[0].plain(), row.cells[1].plain());
            part.sentences.append(marked(fact, row));
            continue;
        }
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString cell = row.cells[i].plain();
            const QString column = chapter.columns.value(i);
            if (!cell.isEmpty())
                cells.append(i == 0 || column.isEmpty()
                        ? cell
                        : QCoreApplication::translate("Prose", "%1: %2", "a heading and what stands under it")
                              .arg(column, cell));
        }
        part.sentences.append(marked(cells.join(QCoreApplication::translate("Prose", "; ", "between cases")), row));
    }
}

QList<Part> partsOf(const Rulebook& rulebook, const QString& language)
{
    const Prose prose = proseOf(rulebook, language, ProseOrder::ByClause);
    QList<Part> parts = {{QCoreApplication::translate("Prose", "Title"), {prose.title}}};
    for (const ProseChapter& chapter : prose.chapters) {
        for (const ProseSection& section : chapter.sections) {
            Part part{section.number.isEmpty() ? section.title : section.number, {}};
            addSection(section, part);
            parts.append(part);
        }
        if (!chapter.rows.isEmpty()) {
            Part part{chapter.title, {}};
            addRows(chapter, part);
            parts.append(part);
        }
    }
    return parts;
}

/// What one list has more often than the other, in its order.
QStringList without(const QStringList& sentences, const QStringList& others)
{
    QHash<QString, int> there;
    for (const QString& other : others)
        ++there[other];
    QStringList left;
    for (const QString& sentence : sentences) {
        if (there[sentence]-- <= 0)
            left.append(sentence);
    }
    return left;
}

ClauseChange compared(const Part& before, const Part& after)
{
    ClauseChange change{after.name, ClauseChange::Kind::Changed, without(before.sentences, after.sentences),
        without(after.sentences, before.sentences)};
    // The same sentences in another order: order may be meaning, so all of them are shown.
    if (change.before.isEmpty() && change.after.isEmpty() && before.sentences != after.sentences) {
        change.before = before.sentences;
        change.after = after.sentences;
    }
    return change;
}

} // namespace

QList<ClauseChange> changesBetween(const Rulebook& before, const Rulebook& after, const QString& language)
{
    const QList<Part> old = partsOf(before, language);
    const QList<Part> now = partsOf(after, language);
    QHash<QString, qsizetype> oldByName;
    for (qsizetype i = 0; i < old.size(); ++i)
        oldByName.insert(old[i].name, i);
    QHash<QString, qsizetype> nowByName;
    for (qsizetype i = 0; i < now.size(); ++i)
        nowByName.insert(now[i].name, i);

    QList<ClauseChange> changes;
    qsizetype next = 0; // of the old parts: those before it have been looked at
    const auto removeUpTo = [&](qsizetype end) {
        for (; next < end; ++next) {
            if (!nowByName.contains(old[next].name))
                changes.append({old[next].name, ClauseChange::Kind::Removed, old[next].sentences, {}});
        }
    };
    for (const Part& part : now) {
        const auto known = oldByName.constFind(part.name);
        if (known == oldByName.constEnd()) {
            changes.append({part.name, ClauseChange::Kind::Added, {}, part.sentences});
            continue;
        }
        removeUpTo(*known);
        const ClauseChange change = compared(old[*known], part);
        if (!change.before.isEmpty() || !change.after.isEmpty())
            changes.append(change);
        next = std::max(next, *known + 1);
    }
    removeUpTo(old.size());
    return changes;
}

} // namespace kesu

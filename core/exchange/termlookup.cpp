// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/termlookup.h"

#include "core/exchange/cellvalues.h"

#include <array>

namespace kesu {

namespace {

constexpr int labelsToShow = 8;

struct SatisfactionWord
{
    const char* id;
    const char* zh;
    const char* tw;
};

constexpr std::array satisfactionWords{
    SatisfactionWord{"very-satisfied", "很满意", "很滿意"},
    SatisfactionWord{"very-satisfied", "非常满意", "非常滿意"},
    SatisfactionWord{"satisfied", "满意", "滿意"},
    SatisfactionWord{"fair", "一般", "一般"},
    SatisfactionWord{"fair", "基本满意", "基本滿意"},
    SatisfactionWord{"dissatisfied", "不满意", "不滿意"},
    SatisfactionWord{"very-dissatisfied", "很不满意", "很不滿意"},
    SatisfactionWord{"very-dissatisfied", "非常不满意", "非常不滿意"},
};

bool means(const Term& term, const QString& word)
{
    return comparable(term.id) == word || comparable(term.zh) == word || comparable(term.en) == word
        || comparable(term.tw) == word;
}

QString findIn(const QList<Term>& terms, const QString& word)
{
    for (const Term& term : terms) {
        if (means(term, word))
            return term.id;
    }
    return {};
}

} // namespace

QString termId(const Rulebook& rulebook, VocabularyKind kind, const QString& word)
{
    const QString plain = comparable(word);
    if (plain.isEmpty())
        return {};
    if (kind == VocabularyKind::Party) {
        static const QString departmentHead = QStringLiteral("department:");
        const QString bare = plain.startsWith(departmentHead) ? plain.mid(departmentHead.size()) : plain;
        const QString department = findIn(rulebook.terms(VocabularyKind::Department), bare);
        if (!department.isEmpty())
            return departmentHead + department;
    }
    const QString id = findIn(rulebook.terms(kind), plain);
    if (id.isEmpty() && kind == VocabularyKind::Event)
        return findIn(rulebook.terms(VocabularyKind::Stage), plain);
    return id;
}

bool hasTerm(const Rulebook& rulebook, VocabularyKind kind, const QString& id)
{
    if (rulebook.findTerm(kind, id))
        return true;
    if (kind == VocabularyKind::Party && id.startsWith(QLatin1String("department:")))
        return rulebook.findTerm(VocabularyKind::Department, QStringView(id).mid(11)) != nullptr;
    return kind == VocabularyKind::Event && rulebook.findTerm(VocabularyKind::Stage, id);
}

QString someLabels(const Rulebook& rulebook, VocabularyKind kind)
{
    QStringList labels;
    const QList<Term>& terms = rulebook.terms(kind);
    for (const Term& term : terms.first(std::min<qsizetype>(labelsToShow, terms.size())))
        labels.append(term.zh.isEmpty() ? term.id : term.zh);
    return labels.join(QStringLiteral(", ")) + (terms.size() > labelsToShow ? QStringLiteral(" …") : QString());
}

QString satisfactionId(const QString& word)
{
    const QString plain = comparable(word);
    for (const SatisfactionWord& known : satisfactionWords) {
        if (plain == QLatin1String(known.id) || plain == QString::fromUtf8(known.zh)
            || plain == QString::fromUtf8(known.tw))
            return QLatin1String(known.id);
    }
    return {};
}

QString satisfactionLabels()
{
    QStringList labels;
    QStringList seen;
    for (const SatisfactionWord& word : satisfactionWords) {
        if (seen.contains(QLatin1String(word.id)))
            continue;
        seen.append(QLatin1String(word.id));
        labels.append(QString::fromUtf8(word.zh));
    }
    return labels.join(QStringLiteral(", "));
}

} // namespace kesu

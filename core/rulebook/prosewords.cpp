// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/prosewords.h"

#include "core/rulebook/compiledrulebook.h"
#include "core/rulebook/expressionprose.h"

#include <QCoreApplication>
#include <algorithm>
#include <vector>

namespace kesu {
namespace {

ProseText plain(const QString& text)
{
    return ProseText::fromPlain(text);
}

struct KindTitle
{
    VocabularyKind kind;
    const char* title;
};

constexpr KindTitle kinds[] = {
    {VocabularyKind::Role, QT_TRANSLATE_NOOP("Prose", "Roles")},
    {VocabularyKind::Department, QT_TRANSLATE_NOOP("Prose", "Departments")},
    {VocabularyKind::Channel, QT_TRANSLATE_NOOP("Prose", "Channels")},
    {VocabularyKind::Category, QT_TRANSLATE_NOOP("Prose", "Categories")},
    {VocabularyKind::Circumstance, QT_TRANSLATE_NOOP("Prose", "Circumstances")},
    {VocabularyKind::Demand, QT_TRANSLATE_NOOP("Prose", "Demands")},
    {VocabularyKind::Cost, QT_TRANSLATE_NOOP("Prose", "Kinds of cost")},
    {VocabularyKind::Evidence, QT_TRANSLATE_NOOP("Prose", "Kinds of evidence")},
    {VocabularyKind::Signer, QT_TRANSLATE_NOOP("Prose", "Signers")},
    {VocabularyKind::Party, QT_TRANSLATE_NOOP("Prose", "Parties")},
    {VocabularyKind::Stage, QT_TRANSLATE_NOOP("Prose", "Stages")},
    {VocabularyKind::Event, QT_TRANSLATE_NOOP("Prose", "Events")},
    {VocabularyKind::Matter, QT_TRANSLATE_NOOP("Prose", "Matters to approve")},
    {VocabularyKind::Grade, QT_TRANSLATE_NOOP("Prose", "Grades, the highest first")},
    {VocabularyKind::Usage, QT_TRANSLATE_NOOP("Prose", "Usage")},
    {VocabularyKind::Payment, QT_TRANSLATE_NOOP("Prose", "Payment status")},
    {VocabularyKind::Region, QT_TRANSLATE_NOOP("Prose", "Regions")},
    {VocabularyKind::ReturnKind, QT_TRANSLATE_NOOP("Prose", "Kinds of return")},
};

/// Roles stand among the signers and stages among the events; each is listed as what it is.
bool belongsElsewhere(const Rulebook& rulebook, VocabularyKind kind, const Term& term)
{
    return (kind == VocabularyKind::Signer && rulebook.findTerm(VocabularyKind::Role, term.id) != nullptr)
        || (kind == VocabularyKind::Event && rulebook.findTerm(VocabularyKind::Stage, term.id) != nullptr);
}

} // namespace

ProseWords::ProseWords(const Rulebook& rulebook, QString language)
    : m_source(rulebook)
    , m_rulebook(rulebook.compiled())
    , m_language(std::move(language))
{
}

ProseChapter ProseWords::about() const
{
    ProseChapter chapter;
    chapter.title = QCoreApplication::translate("Prose", "About");
    const auto row = [&](const QString& name, const ProseText& value) {
        if (value.isEmpty())
            return;
        ProseRow fact;
        fact.cells = {plain(name), value};
        chapter.rows.append(fact);
    };
    row(QCoreApplication::translate("Prose", "Edition"), plain(m_source.edition()));
    row(QCoreApplication::translate("Prose", "In force from"),
        m_source.inForceFrom().isValid() ? ProseText::fromMarked(ProseText::figure(toIso(m_source.inForceFrom())))
                                         : plain(QCoreApplication::translate("Prose", "always")));
    row(QCoreApplication::translate("Prose", "Trade"), plain(m_source.sector()));
    QStringList trades;
    for (const QString& trade : m_source.trades())
        trades.append(m_source.label(VocabularyKind::Trade, trade, m_language));
    row(QCoreApplication::translate("Prose", "Made for"),
        plain(trades.join(QCoreApplication::translate("Prose", ", ", "between words"))));
    row(QCoreApplication::translate("Prose", "A complaint gets its number"),
        plain(m_source.assignNumberAt() == AssignNumberAt::Valid
                ? QCoreApplication::translate("Prose", "when it is first found valid")
                : QCoreApplication::translate("Prose", "when it is registered")));
    chapter.rows.last().houseDefault = m_source.assignNumberAtIsHouseDefault();
    row(QCoreApplication::translate("Prose", "Number"), plain(m_source.numberPattern()));
    chapter.rows.last().houseDefault = m_source.numberPatternIsHouseDefault();
    if (m_rulebook.noticesWhenOutOfScope)
        row(QCoreApplication::translate("Prose", "Notices"),
            plain(QCoreApplication::translate("Prose", "also where it is no customer complaint")));
    return chapter;
}

QList<ProseChapter> ProseWords::all() const
{
    QList<ProseChapter> chapters = {figures()};
    chapters += vocabulary();
    chapters += {routing(), forms(), reports()};
    chapters.removeIf([](const ProseChapter& chapter) { return chapter.rows.isEmpty(); });
    return chapters;
}

ProseChapter ProseWords::figures() const
{
    ProseChapter chapter;
    chapter.title = QCoreApplication::translate("Prose", "Figures and terms with a name");
    chapter.columns = {QCoreApplication::translate("Prose", "Name"), QCoreApplication::translate("Prose", "Means")};
    ExpressionProse say(m_source, m_language);
    // As the file has them: one builds on another.
    std::vector<const NamedValue*> inOrder;
    for (const NamedValue& value : m_rulebook.named)
        inOrder.push_back(&value);
    std::stable_sort(
        inOrder.begin(), inOrder.end(), [](const NamedValue* a, const NamedValue* b) { return a->line < b->line; });
    for (const NamedValue* each : inOrder) {
        const NamedValue& value = *each;
        ProseRow row;
        row.cells = {
            plain(value.zh.isEmpty() ? value.name : value.zh), ProseText::fromMarked(say.text(value.value)).spaced()};
        row.houseDefault = value.houseDefault;
        if (value.houseDefault) {
            row.houseFigure = value.name;
            row.expression = m_rulebook.expression(value.value).text;
        }
        chapter.rows.append(row);
    }
    return chapter;
}

QList<ProseChapter> ProseWords::vocabulary() const
{
    QList<ProseChapter> chapters;
    for (const KindTitle& kind : kinds) {
        ProseChapter chapter;
        chapter.title = QCoreApplication::translate("Prose", kind.title);
        bool clauses = false;
        bool duties = false;
        QList<Term> terms;
        for (const Term& term : m_source.terms(kind.kind)) {
            if (term.shared || belongsElsewhere(m_source, kind.kind, term))
                continue;
            terms.append(term);
            clauses = clauses || !term.clause.isEmpty();
            duties = duties || !term.does.isEmpty();
        }
        chapter.columns = {QCoreApplication::translate("Prose", "Word")};
        if (clauses)
            chapter.columns.append(QCoreApplication::translate("Prose", "Clause"));
        if (duties)
            chapter.columns.append(QCoreApplication::translate("Prose", "Does"));
        for (const Term& term : std::as_const(terms)) {
            ProseRow row;
            row.houseDefault = term.houseDefault;
            row.cells = {plain(m_source.label(kind.kind, term.id, m_language))};
            if (clauses)
                row.cells.append(plain(term.clause));
            if (duties)
                row.cells.append(plain(term.does));
            chapter.rows.append(row);
        }
        chapters.append(chapter);
    }
    return chapters;
}

ProseText ProseWords::person(const QString& role) const
{
    return plain(role.isEmpty() ? QString() : m_source.label(VocabularyKind::Role, role, m_language));
}

ProseChapter ProseWords::routing() const
{
    ProseChapter chapter;
    chapter.title = QCoreApplication::translate("Prose", "The way of a complaint");
    chapter.columns = {QCoreApplication::translate("Prose", "Step"), QCoreApplication::translate("Prose", "Role"),
        QCoreApplication::translate("Prose", "Does"), QCoreApplication::translate("Prose", "Clause")};
    for (const RoutingEntry& entry : m_source.routing()) {
        ProseRow row;
        row.cells = {plain(QString::number(chapter.rows.size() + 1)), person(entry.role), plain(entry.text),
            plain(entry.clause)};
        chapter.rows.append(row);
    }
    return chapter;
}

ProseChapter ProseWords::forms() const
{
    ProseChapter chapter;
    chapter.title = QCoreApplication::translate("Prose", "Forms");
    chapter.columns = {QCoreApplication::translate("Prose", "Form"), QCoreApplication::translate("Prose", "Number"),
        QCoreApplication::translate("Prose", "Copies"), QCoreApplication::translate("Prose", "Fields"),
        QCoreApplication::translate("Prose", "Clause")};
    const QString comma = QCoreApplication::translate("Prose", ", ", "between words");
    for (const FormEntry& form : m_source.forms()) {
        ProseRow row;
        row.houseDefault = form.houseDefault;
        row.cells = {plain(form.zh.isEmpty() ? form.id : form.zh), plain(form.number), plain(form.copies.join(comma)),
            plain(form.fields.join(comma)), plain(form.clause)};
        chapter.rows.append(row);
    }
    return chapter;
}

ProseChapter ProseWords::reports() const
{
    ProseChapter chapter;
    chapter.title = QCoreApplication::translate("Prose", "Reports");
    chapter.columns = {QCoreApplication::translate("Prose", "Report"), QCoreApplication::translate("Prose", "Role"),
        QCoreApplication::translate("Prose", "Says"), QCoreApplication::translate("Prose", "Clause")};
    for (const ReportEntry& report : m_source.reports()) {
        ProseRow row;
        row.houseDefault = report.houseDefault;
        row.cells = {plain(report.zh.isEmpty() ? report.id : report.zh), person(report.role), plain(report.text),
            plain(report.clause)};
        chapter.rows.append(row);
    }
    return chapter;
}

} // namespace kesu

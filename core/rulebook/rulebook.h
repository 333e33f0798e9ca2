// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace kesu {

/// The kinds of ids that a rulebook's vocabulary holds.
enum class VocabularyKind {
    Category,
    Circumstance,
    Channel,
    Demand,
    Cost,
    Evidence,
    Party,
    Department,
    Role,
    Signer,
    Stage,
    Event,
    Grade,
    Status,
    Matter,
    Usage,
    Payment,
    Region,
    ReturnKind,
};

/// One word of the vocabulary. Labels fall back from the asked-for language to Chinese, and from Chinese to the id.
struct Term
{
    QString id;
    QString zh;
    QString en;
    QString tw;
    QString clause;
    QStringList groups;
    QString does; ///< what a role does
    bool houseDefault = false;
    bool shared = false; ///< of the shared vocabulary, not of this rulebook

    friend bool operator==(const Term&, const Term&) = default;
};

/// What one clause of the standard says.
struct Clause
{
    QString id;
    QString title;
    QString text;
    bool houseDefault = false;

    friend bool operator==(const Clause&, const Clause&) = default;
};

/// A paper form that the standard names.
struct FormEntry
{
    QString id;
    QString zh;
    QString clause;
    QString number;
    QStringList copies;
    QStringList fields;

    friend bool operator==(const FormEntry&, const FormEntry&) = default;
};

enum class AssignNumberAt { Register, Valid };

struct CompiledRulebook; // the checked tree, private to rulebook and judgement

/// One edition of one complaint standard, read, checked and ready to judge. Cheap to copy (shared, immutable), safe to
/// read from any thread.
class Rulebook
{
public:
    explicit Rulebook(std::shared_ptr<const CompiledRulebook> compiled);
    ~Rulebook();
    Rulebook(const Rulebook&);
    Rulebook& operator=(const Rulebook&);

    const QString& id() const;
    const QString& title() const;
    const QString& edition() const;
    QDate inForceFrom() const;
    const QString& sector() const;
    AssignNumberAt assignNumberAt() const;
    /// For example "KS{yyyy}{MM}-{serial:4}".
    const QString& numberPattern() const;

    /// The words of one kind in the order of the file: those of the rulebook first, then the shared ones.
    const QList<Term>& terms(VocabularyKind kind) const;
    const Term* findTerm(VocabularyKind kind, QStringView id) const;
    /// The label of an id in the language of the window ("zh_CN", "zh_TW", "en"); the id itself where it is not known. For
    /// Party it also understands "department:ID".
    QString label(VocabularyKind kind, const QString& id, const QString& language = QStringLiteral("zh_CN")) const;

    const QList<Clause>& clauses() const;
    const Clause* findClause(QStringView id) const;
    const QList<FormEntry>& forms() const;
    /// The label of a case field ("product.deliveredOn") in a language; the path itself where it has none.
    QString fieldLabel(const QString& path, const QString& language = QStringLiteral("zh_CN")) const;

    const CompiledRulebook& compiled() const { return *m_compiled; }

private:
    std::shared_ptr<const CompiledRulebook> m_compiled;
};

} // namespace kesu

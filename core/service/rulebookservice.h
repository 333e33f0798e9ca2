// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/rulebook/clauseuse.h"
#include "core/rulebook/editiontext.h"
#include "core/rulebook/keptedition.h"
#include "core/rulebook/rulebooklibrary.h"
#include "core/service/replay.h"

#include <QSet>
#include <functional>

namespace kesu {

class Workspace;

/// What is to be said of a text before it becomes an edition.
struct EditionCheck
{
    QByteArray toml;
    Findings findings; ///< of the reader and the checker, and about the place among the other editions
    std::optional<Rulebook> candidate; ///< empty: the text is no rulebook
    std::optional<Rulebook> follows; ///< the edition that it takes over from on its first day, if there is one
    /// Filed complaints registered on its first day or later, which it would have judged had it been here. They keep
    /// the edition that they have.
    qint64 filedSince = 0;

    bool mayBeImported() const { return candidate && !hasErrors(findings); }
};

/// A company's own figure in place of one that the standard leaves open.
struct FigureChange
{
    QString rulebook; ///< id
    QString name; ///< of a HouseFigure
    QString expression; ///< "3000.00", "15wd"
    QDate from; ///< first day of the edition that results

    friend bool operator==(const FigureChange&, const FigureChange&) = default;
};

/// The use cases around standards: bringing in an edition, setting a figure, where clauses were used. What judged a
/// complaint stays in the database with it: a filed complaint is judged by its edition for ever, whatever the program
/// ships later. World failures are thrown as Error.
class RulebookService
{
public:
    explicit RulebookService(Workspace& workspace);

    /// Whether the text can become an edition, and what it would change. Nothing is stored. fileName: for the findings.
    EditionCheck check(const QByteArray& toml, const QString& fileName) const;
    /// Keeps the edition that was checked and takes it into the library. It must be importable. Throws
    /// Error{ChangedByOthers} if somebody has brought in one of that name meanwhile.
    Rulebook importEdition(const EditionCheck& check, const QString& why);

    /// The figures that the edition in force on that day leaves to the company.
    QList<HouseFigure> figures(const QString& rulebookId, QDate day) const;
    /// The edition that the change makes of the one in force on its first day: its text with that figure, a name of its
    /// own ("1" becomes "1+1") and that day. Hand it to importEdition().
    EditionCheck checkFigure(const FigureChange& change) const;

    /// What the database keeps, in the order of keeping.
    QList<KeptEdition> keptEditions() const;
    /// Whether the program ships another text under the name of an edition that the database keeps. The kept one
    /// judges.
    bool differsFromShipped(const QString& rulebookId, const QString& edition) const;
    /// Why kept editions cannot be read by this program; each finding names "rulebook/edition" as its file. Such an
    /// edition is not in the library, and neither is one that the program ships under its name: what was filed under it
    /// is shown, but judged by nothing.
    const Findings& unreadable() const { return m_unreadable; }

    /// How often each clause was used, by its spelling in the rulebook; those never used are left out. Complaints filed
    /// by a program that did not count yet come in as uncounted() goes down.
    QList<ClauseUse> clauseUse(const QString& rulebookId) const;
    /// The complaints behind one clause, the latest registered first.
    QList<ComplaintId> complaintsUsing(const QString& rulebookId, const QString& clause, int limit) const;
    /// A replay of that draft over this database as of now, for replay() in any thread. What a replay compares are
    /// amounts, so it is for whoever may see complaints with their amounts: Error{NotAllowed} for others.
    ReplayRequest replayRequest(const Rulebook& draft) const;
    /// How many complaints are at most still to be counted.
    qint64 uncounted() const;
    /// Counts at most that many of them; keepGoing is asked now and then, false stops without losing what is done. True
    /// if none are left.
    bool countClauses(qint64 atMost, const std::function<bool()>& keepGoing = {});

    /// Takes editions into the library that were kept since it was last asked, by other windows too.
    void refresh();

private:
    friend class AssessmentService; // keeps the edition of a sheet
    friend class ComplaintWriter; // keeps the edition of a complaint

    /// Keeps the text of an edition under which a complaint is being filed or a sheet kept. Within a transaction.
    void keep(const Rulebook& rulebook, Moment now);
    RulebookLibrary& library() const;
    void takeIn(const KeptEdition& edition);
    EditionCheck check(const QByteArray& toml, const QString& fileName, Thoroughness thoroughness) const;
    void checkPlace(EditionCheck& check) const;
    /// "1" becomes "1+1", "1+1" becomes "1+2": the first such name that is free.
    QString nextEditionName(const Rulebook& base) const;

    Workspace& m_workspace;
    qint64 m_lastId = 0; ///< of the kept editions that the library holds
    QSet<QString> m_kept; ///< "rulebook/edition"
    QSet<QString> m_differing; ///< likewise
    Findings m_unreadable;
};

} // namespace kesu

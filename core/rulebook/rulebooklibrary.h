// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rulebook.h"
#include "core/rulebook/thoroughness.h"

namespace kesu {

struct SharedWords;

/// All rulebooks at hand, by id and edition.
class RulebookLibrary
{
public:
    /// Reads shared.toml and every other *.toml of the folder. A rulebook with errors is left out and its findings are
    /// added. Throws Error{ResourceMissing} if the folder or shared.toml is not there.
    static RulebookLibrary load(const QString& folder, Findings& findings);

    /// Every edition, sorted by id, the newest edition of each first.
    const QList<Rulebook>& rulebooks() const { return m_rulebooks; }
    /// The edition in force on that day; the oldest one where the day lies before all. Empty for an unknown id.
    std::optional<Rulebook> find(const QString& id, QDate day) const;
    std::optional<Rulebook> find(const QString& id, const QString& edition) const;
    QStringList ids() const;

    /// Takes in an edition; one of the same id and name gives way to it. Of two that come into force on the same day
    /// the one added later counts as the newer.
    void add(const Rulebook& rulebook);
    /// Takes an edition out, if it is there.
    void remove(const QString& id, const QString& edition);

    /// Reads a rulebook on top of the shared words of this library, without taking it in. Empty if there are errors, or
    /// if the library was not loaded from a folder; findings name fileName, line and column.
    std::optional<Rulebook> read(const QByteArray& toml, const QString& fileName, Findings& findings,
        Thoroughness thoroughness = Thoroughness::Judge) const;

private:
    QList<Rulebook> m_rulebooks;
    std::shared_ptr<const SharedWords> m_shared;
};

/// Reads one rulebook from TOML text. Empty if there are errors; findings name fileName, line and column.
std::optional<Rulebook> readRulebook(
    const QByteArray& toml, const QString& fileName, const QByteArray& sharedToml, Findings& findings);

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/binding.h"
#include "core/rulebook/rulebook.h"

#include <memory>
#include <vector>

namespace kesu {

/// Earlier complaints bound once, for one rulebook and one "as of", so that many later ones can be judged with them;
/// binding them anew for each would be nearly all of the work. Holds nothing where the rulebook reads no history.
class BoundHistory
{
public:
    BoundHistory(const Rulebook& rulebook, Moment asOf);
    ~BoundHistory();
    BoundHistory(BoundHistory&&) noexcept;
    BoundHistory& operator=(BoundHistory&&) noexcept;
    Q_DISABLE_COPY(BoundHistory)

    /// Takes in the next complaint in the order in which they were registered. One registered after "as of" is left
    /// out, and of each what is dated after it, as in a case.
    void append(const PastComplaint& past);
    /// Gives back the memory of complaints made before that day. Those bound together with a later one may stay, so
    /// only days that no rule looks at may be named.
    void dropBefore(QDate day);

    const Rulebook& rulebook() const { return m_rulebook; }
    Moment asOf() const { return m_asOf; }
    /// What is held now; good until the next change.
    BoundPast past() const;

private:
    struct Block;

    void list(const Value* record);

    Rulebook m_rulebook;
    Moment m_asOf;
    std::vector<std::unique_ptr<Block>> m_blocks;
    std::vector<const Value*> m_records; ///< of all blocks
    std::vector<qint64> m_latestDays; ///< by record, see BoundCase
};

} // namespace kesu

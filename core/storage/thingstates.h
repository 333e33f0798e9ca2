// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/directstatement.h"
#include "core/storage/sealedrow.h"

#include <memory>
#include <vector>

namespace kesu {

/// What the rows of a thing come to.
struct ThingState
{
    QByteArray digest; ///< SHA-256 of its canonical form: 32 bytes
    bool isThere = false; ///< false: it has no rows

    friend bool operator==(const ThingState&, const ThingState&) = default;
};

/// Reads things as they are stored and works out their states: one at a time as changes are saved.
class ThingStates
{
public:
    explicit ThingStates(Database& database);
    ~ThingStates();
    Q_DISABLE_COPY_MOVE(ThingStates)

    /// kind: an index of sealedKinds().
    ThingState of(size_t kind, qint64 id);
    /// The ids of all things of that kind, ascending.
    std::vector<qint64> all(size_t kind);

    /// The first bytes of a digest that row_seal keeps. Against accidents and hasty hands half of it is plenty: whoever
    /// forges with care can write that table too.
    static QByteArray plainSeal(const QByteArray& digest) { return digest.left(plainSealBytes); }
    static constexpr qsizetype plainSealBytes = 16;

private:
    struct Reader;

    std::vector<Reader>& readersOf(size_t kind);

    Database& m_database;
    std::vector<std::vector<Reader>> m_readers; ///< by kind, made when first needed
    CanonicalForm m_form;
};

} // namespace kesu

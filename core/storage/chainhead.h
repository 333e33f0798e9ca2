// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace kesu {

/// The end of the history at some moment: the hash of an entry speaks for that entry and for all before it. Printed on
/// paper, it proves later that the history up to there is still the one that the paper came from.
struct ChainHead
{
    qint64 sequence = 0; ///< of the entry; 0: there is none yet, or a bare hash was given
    QByteArray
        hash; ///< 32 bytes; fewer (at least 4) if it was read from a shortened form; empty: there is no entry yet

    /// For paper: "512-1A2B-3C4D-5E6F-7081", the entry and the first eight bytes. Empty if there is no entry.
    QString toDisplay() const;
    /// The whole hash in lower-case hex.
    QString toHex() const { return QString::fromLatin1(hash.toHex()); }
    /// Reads what toDisplay() or toHex() wrote, as somebody types it from paper: spaces, hyphens and case do not matter
    /// within the hash. Nothing if it is neither.
    static std::optional<ChainHead> tryFromText(const QString& text);

    /// True if the other one, whole, is what this possibly shortened one names.
    bool isOf(const ChainHead& whole) const;

    friend bool operator==(const ChainHead&, const ChainHead&) = default;
};

} // namespace kesu

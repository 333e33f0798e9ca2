// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>

namespace kesu {

/// Of which complaint, and of which state of it, a printed form speaks: what its QR code says. The entry of the history
/// and its hash prove the state, as the head of the chain on reports does for the whole ledger.
struct FormCode
{
    /// Bytes of the proof that are printed.
    static constexpr qsizetype proofBytes = 8;

    ComplaintId complaint; ///< not given where somebody typed the short form from the foot of the paper
    int version = 0; ///< of the record; 0: not given
    qint64 sequence = 0; ///< of the last entry in the history about it; 0: a draft, of which the history says nothing
    QByteArray proof; ///< how that entry's hash begins; of a draft: how the identity of its database begins
    QString number; ///< in the ledger, or empty

    /// For the QR code: upper-case letters, digits and -.%/ only, so that it stays small and every scanner can type it.
    /// "KESU1-5A0C-42-3-512-1A2B3C4D5E6F7081-KS202610-0042".
    QString toText() const;
    /// For people, at the foot of the paper: "Version 3 · 512-1A2B-3C4D-5E6F-7081", translated.
    QString toDisplay() const;

    friend bool operator==(const FormCode&, const FormCode&) = default;
};

/// What a scanner or a person has typed.
struct FormCodeReading
{
    enum class Kind {
        Code, ///< `code` holds it
        None, ///< something else
        Damaged, ///< begins as a code and is none: cut off, or with a wrong character
        Newer, ///< of a version of the program that writes them in another way
    };
    Kind kind = Kind::None;
    FormCode code;
    /// What is wrong with it and what would be right, translated; empty for a code.
    QString problem = {};

    friend bool operator==(const FormCodeReading&, const FormCodeReading&) = default;
};

/// Reads the text of a QR code, or the entry and its hash as they stand at the foot of a form. Case, spaces, kinds of
/// hyphens, full-width characters and what a scanner adds at the end do not matter.
FormCodeReading readFormCode(const QString& typed);

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formtree.h"

#include <QList>
#include <QString>

namespace kesu {

/// Something that the paper could not show as it is. The paper says so itself (〓 in place of a character, a frame with
/// the reason in place of a picture), and preview and command line say it too.
struct PrintWarning
{
    enum class Kind { MissingGlyphs, UnreadablePhoto };

    Kind kind = Kind::MissingGlyphs;
    QString form; ///< title and serial number
    QString what; ///< the characters that no installed font has, each once; or the file of the picture

    /// One sentence for people, translated.
    QString message() const;

    friend bool operator==(const PrintWarning&, const PrintWarning&) = default;
};

/// Title and serial number, as warnings and the names of files call a form.
QString nameOf(const FormTree& form);

/// The characters of the form that no installed font has, each once, in order of their first appearance. Fonts are
/// searched, so this needs a QGuiApplication.
QString missingCharacters(const FormTree& form);

/// Whatever the paper cannot show of this form.
QList<PrintWarning> printWarnings(const FormTree& form);

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rulebook.h"

namespace kesu {

/// A figure that a standard leaves to the company: a named value marked houseDefault.
struct HouseFigure
{
    QString name; ///< as expressions call it
    QString label; ///< its Chinese name, or empty
    QString expression; ///< as it is written, without the quotes: "2000.00", "15wd"
    QString type; ///< in words: money, span of days
    int line = 0; ///< in the rulebook's text

    friend bool operator==(const HouseFigure&, const HouseFigure&) = default;
};

/// In the order of the file.
QList<HouseFigure> houseFigures(const Rulebook& rulebook);

/// What a company sets, and the edition that results.
struct FigureSetting
{
    QString name;
    QString expression;
    QString edition;
    QDate inForceFrom;

    friend bool operator==(const FigureSetting&, const FigureSetting&) = default;
};

/// The text of the rulebook with that house figure, edition and first day, everything else byte for byte as it was.
/// Empty where the name is no house figure or the expression cannot stand in quotes; findings say so. Whether the text
/// is a rulebook is for the reader to find out.
std::optional<QByteArray> withFigure(const Rulebook& rulebook, const FigureSetting& setting, Findings& findings);

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/pass.h"

namespace kesu {

/// How serious the complaint is: rows run in order and see the grade reached so far; the highest wins, and the first
/// row that reached it names the clause. Grades stand highest first in the vocabulary.
class GradeSection
{
public:
    explicit GradeSection(Pass& pass)
        : m_pass(pass)
    {
    }

    void judge();
    void write();

private:
    Pass& m_pass;
    const GradeLeaf* m_reached = nullptr;
};

} // namespace kesu

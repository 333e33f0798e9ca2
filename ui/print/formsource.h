// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formtree.h"

#include <functional>

namespace kesu {

/// Filled-in forms one after the other, each made when its turn comes, so that ten thousand need no more memory than
/// ten.
struct FormSource
{
    qsizetype count = 0;
    /// Form `index` (from 0); called once for each in rising order, always in the thread that asked for the file,
    /// because that thread owns the database connection. May throw Error; nothing is written then.
    std::function<FormTree(qsizetype index)> form;
};

} // namespace kesu

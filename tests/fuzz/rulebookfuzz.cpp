// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a rulebook.
#include "tests/fuzz/fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    kesu::fuzzing::tryRulebook(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a case, judged by its own rulebook and by others, whose words it does not use.
#include "tests/fuzz/fuzzing.h"

using namespace kesu;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const fuzzing::Shipped& shipped = fuzzing::shipped();
    const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString name = QStringLiteral("case.json");
    Findings findings;
    const std::optional<Case> facts = readCase(json, name, nullptr, findings);
    fuzzing::demand(facts.has_value() != hasErrors(findings));
    if (!facts)
        return 0;
    Findings ofCopy;
    const std::optional<Case> copy = readCase(writeCase(*facts), name, nullptr, ofCopy);
    fuzzing::demand(copy == facts);
    if (const std::optional<Rulebook> own = judgingRulebook(shipped.library, *facts)) {
        fuzzing::tryCase(*own, *facts);
        fuzzing::tryExplanation(*own, *facts);
    }
    const QList<Rulebook>& all = shipped.library.rulebooks();
    constexpr qsizetype others = 3;
    for (qsizetype i = 0; i < others; ++i)
        fuzzing::tryCase(all[(json.size() + i * 11) % all.size()], *facts);
    (void)readCase(json, name, &shipped.library, findings);
    return 0;
}

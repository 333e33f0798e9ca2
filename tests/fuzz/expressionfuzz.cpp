// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as an expression: as a named value, a condition, a figure and the repetition of a row of a small rulebook.
#include "tests/fuzz/fuzzing.h"

namespace {

constexpr char head[] = R"toml(
[rulebook]
id = "fuzz"
title = "试"
edition = "1"
[vocabulary]
role = [{ id = "manager", zh = "经理" }]
category = [{ id = "crack", zh = "开裂", groups = ["material"] }, { id = "warp", zh = "变形", groups = ["material"] }]
circumstance = [{ id = "damp-storage", zh = "受潮" }]
grade = [{ id = "serious", zh = "严重" }, { id = "ordinary", zh = "一般" }]
[let]
claimed = "sum(d.amount for d in demands where d.kind is claim)"
[[filing]]
clause = "1"
from = "product.deliveredOn"
within = "30d"
[[evidence]]
id = "damage"
clause = "2"
kinds = ["photo"]
due = "complaintDate + 15d"
[[approval]]
for = "claim"
clause = "3"
roles = "[manager]"
[[deadline]]
stage = "reply"
clause = "4"
role = "manager"
from = "registeredAt"
within = "24h"
[[notice]]
id = "n"
clause = "5"
)toml";

/// The text as a TOML string, whatever stands in it.
QByteArray quoted(const QString& text)
{
    QByteArray quoted = "\"";
    for (const uint c : text.toUcs4()) {
        if (c >= 0x20 && c < 0x7F && c != '"' && c != '\\')
            quoted += static_cast<char>(c);
        else
            quoted += QStringLiteral("\\U%1").arg(c, 8, 16, QLatin1Char('0')).toLatin1();
    }
    return quoted + '"';
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray text
        = quoted(QString::fromUtf8(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1));
    const QByteArray toml = head;
    switch (data[0] % 6) {
    case 0:
        kesu::fuzzing::tryRulebook(toml + "when = " + text);
        break;
    case 1:
        kesu::fuzzing::tryRulebook(toml + "each = " + text);
        break;
    case 2:
        kesu::fuzzing::tryRulebook(toml + "text = " + text);
        break;
    case 3:
        kesu::fuzzing::tryRulebook(toml + "[liability]\ntotal = " + text
            + "\n[[liability.step]]\nclause = \"6\"\nlines = [{ party = \"company\", share = \"100%\" }]\n");
        break;
    case 4:
        kesu::fuzzing::tryRulebook(
            toml + "[[deadline]]\nid = \"x\"\nstage = \"handle\"\nrole = \"manager\"\nclause = \"7\"\nuntil = " + text);
        break;
    default:
        kesu::fuzzing::tryRulebook(
            toml + "[[grade]]\nis = \"serious\"\nclause = \"8\"\nwhen = " + text + "\ntext = \"{claimed} {grade}\"");
    }
    return 0;
}

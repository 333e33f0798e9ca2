// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "tests/core/judgement/expectation.h"
#include "tests/support/catch.h"

#include <QFile>

namespace kesu::test {

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline QString linesOf(const Findings& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines.append(finding.toString());
    return lines.join(u'\n');
}

} // namespace kesu::test

// SPDX-License-Identifier: GPL-3.0-or-later
// What a form may be besides blocks of rows: letters, registers, copies, pictures, a code.
#include "tests/support/catch.h"
#include "tests/ui/print/pdftext.h"
#include "tests/ui/print/sampletrees.h"
#include "ui/print/formfile.h"

#include <QDir>

using namespace kesu;
using namespace kesu::test;

namespace {

FormTree fiveCopies()
{
    FormTree form = filledTree();
    form.copies = {QStringLiteral("第一联 质量管理部"), QStringLiteral("第二联 生产部"),
        QStringLiteral("第三联 业务部"), QStringLiteral("第四联 财务部"), QStringLiteral("Copy 5 Customer")};
    return form;
}

} // namespace

TEST_CASE("all samples can be written for the eye into the folder KESU_PAPER")
{
    const QString folder = qEnvironmentVariable("KESU_PAPER");
    if (folder.isEmpty())
        return;
    const auto write = [&](const char* name, const QList<FormTree>& forms) {
        writeForms({forms.size(), [&](qsizetype i) { return forms[i]; }},
            QDir(folder).filePath(QString::fromLatin1(name)), Moment());
    };
    write("filled.pdf", {filledTree()});
    write("empty.pdf", {emptyTree()});
    write("extreme.pdf", {extremeTree()});
    write("letter.pdf", {letterTree()});
    write("register.pdf", {registerTree(60)});
    write("copies.pdf", {fiveCopies()});
}

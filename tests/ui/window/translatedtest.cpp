// SPDX-License-Identifier: GPL-3.0-or-later
// lupdate guesses the context of a string from the headers it finds; only asking at run time shows that it guessed
// right.
#include "tests/support/catch.h"
#include "translations/translators.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/window/mainwindow.h"

#include <QApplication>

using namespace kesu;

TEST_CASE("the strings of window classes are found in every language")
{
    const auto [language, ledger, discard] = GENERATE(table<const char*, const char*, const char*>({
        {"zh_CN", "台账", "放弃"},
        {"zh_TW", "台帳", "放棄"},
        {"en", "Ledger", "Discard changes"},
    }));
    CAPTURE(language);
    installTranslators(*qApp, QString::fromUtf8(language));
    CHECK(LedgerPage::tr("Ledger") == QString::fromUtf8(ledger));
    CHECK(MainWindow::tr("Discard changes").startsWith(QString::fromUtf8(discard)));
    installTranslators(*qApp, QStringLiteral("en"));
}

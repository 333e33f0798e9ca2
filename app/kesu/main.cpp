// SPDX-License-Identifier: GPL-3.0-or-later
// kesu: the window.
#include "app/kesu/application.h"
#include "app/kesu/display.h"
#include "app/kesu/starttrace.h"
#include "app/utf8locale.h"
#include "core/base/error.h"
#include "translations/translators.h"
#include "ui/shared/icon.h"
#include "ui/shared/messagebox.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHash>
#include <cstdio>

using namespace kesu;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("Kesu"));
    QCoreApplication::setOrganizationName(QStringLiteral("Kesu"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KESU_VERSION));
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Customer complaints, judged by the company's own standard."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("database"),
        QCoreApplication::translate("main", "The database to open; without it the one opened last."),
        QStringLiteral("[database]"));
}

int sayNoDisplay(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    installTranslators(application, languageOfSystem());
    std::fprintf(stderr, "kesu: %s\n",
        qUtf8Printable(QCoreApplication::translate("main",
            "There is no display to open a window on. Start Kesu on a desktop, or use kesu-cli, which needs none.")));
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    StartTrace::begin();
    useUtf8Locale();
    // The same data must print the same bytes; with a random seed the fonts of a page change their order.
    QHashSeed::setDeterministicGlobalSeed();
    nameProgram();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const bool onlyAsks = arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))
        || arguments.contains(QStringLiteral("--version")) || arguments.contains(QStringLiteral("-v"));
    if (!onlyAsks && !hasDisplay(arguments))
        return sayNoDisplay(argc, argv);
    // Help and version need no display.
    if (onlyAsks && !hasDisplay(arguments))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    QApplication application(argc, argv);
    StartTrace::mark("Qt started");
    QApplication::setWindowIcon(applicationIcon());
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments) || onlyAsks) {
        // Before the rulebooks are read by another thread: the answer ends the program at once.
        installTranslators(application, languageOfSystem());
        QCommandLineParser answering;
        describe(answering);
        answering.process(application);
    }
    try {
        Application program(application);
        if (parser.positionalArguments().size() > 1) {
            std::fprintf(stderr, "kesu: %s\n",
                qUtf8Printable(QCoreApplication::translate("main", "Name one database, not several.")));
            return 2;
        }
        if (!program.start(parser.positionalArguments().value(0)))
            return 0;
        return QApplication::exec();
    } catch (const Error& error) {
        MessageBox::warning(nullptr, error.message(), error.detail());
        return 1;
    }
}

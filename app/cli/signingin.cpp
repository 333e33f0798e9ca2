// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signingin.h"

#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "core/service/accountservice.h"

#include <QCoreApplication>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace kesu::cli {

namespace {

constexpr qint64 largestPasswordFile = 4096;

/// Keeps what is typed off the screen, until it ends.
class EchoOff
{
public:
    EchoOff()
        : m_changed(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_changed)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~EchoOff()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(EchoOff)

private:
    termios m_before{};
    bool m_changed;
};

QByteArray firstLine(QByteArray bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    QByteArray line = end < 0 ? bytes : bytes.left(end);
    if (line.endsWith('\r'))
        line.chop(1);
    bytes.fill('\0');
    return line;
}

QByteArray typedLine(const QString& prompt)
{
    std::fprintf(stderr, "%s ", prompt.toUtf8().constData());
    std::fflush(stderr);
    const EchoOff silence;
    QByteArray line;
    line.reserve(256); // so that no piece of it is left behind where it grew
    for (int letter = std::getc(stdin); letter != EOF && letter != '\n'; letter = std::getc(stdin))
        line += static_cast<char>(letter);
    std::fprintf(stderr, "\n");
    return line;
}

} // namespace

Secret passwordFrom(const CommandLine& line, const QString& fileOption, const char* variable, const QString& prompt)
{
    QByteArray typed;
    if (line.isSet(fileOption))
        typed = firstLine(readInput(line.value(fileOption), largestPasswordFile));
    else if (qEnvironmentVariableIsSet(variable))
        typed = qgetenv(variable);
    else if (isatty(STDIN_FILENO) != 0)
        typed = typedLine(prompt);
    else
        throw InputError(QCoreApplication::translate(
            "kesu-cli", "a password is needed: type it at a terminal, name a file with --%1, or set %2.")
                             .arg(fileOption, QString::fromLatin1(variable)));
    return Secret::fromUtf8(typed);
}

void signIn(const CommandLine& line, AccountService& accounts)
{
    if (!accounts.hasUsers())
        return;
    const QString user = line.value(QStringLiteral("user"));
    if (user.isEmpty())
        throw InputError(QCoreApplication::translate("kesu-cli", "this database has users: name yours with --user."));
    const SignInResult result = accounts.signIn(user,
        passwordFrom(line, QStringLiteral("password-file"), "KESU_PASSWORD",
            QCoreApplication::translate("kesu-cli", "Password of %1:").arg(user)));
    if (!result.isDone())
        throw InputError(QStringLiteral("--user %1: %2").arg(user, result.message()));
}

} // namespace kesu::cli

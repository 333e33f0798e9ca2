// SPDX-License-Identifier: GPL-3.0-or-later
// kesu-cli user …: the first user, further ones, passwords, and the way back in.
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/databasecommand.h"
#include "app/cli/signingin.h"

#include <QCoreApplication>

namespace kesu::cli {

namespace {

const QString newPasswordFile = QStringLiteral("new-password-file");
const QString rolesOption = QStringLiteral("roles");
const QString codeOption = QStringLiteral("code-file");

void addNewPasswordOption(CommandLine& line)
{
    line.option({newPasswordFile,
        QCoreApplication::translate("kesu-cli",
            "Takes the new password from the first line of a file; else it is asked for, or taken from "
            "KESU_NEW_PASSWORD."),
        QStringLiteral("FILE")});
}

Secret newPassword(const CommandLine& line, const QString& user)
{
    return passwordFrom(line, newPasswordFile, "KESU_NEW_PASSWORD",
        QCoreApplication::translate("kesu-cli", "New password of %1:").arg(user));
}

/// The database with nobody signed in.
std::unique_ptr<Workspace> openLocked(const CommandLine& line)
{
    return openDatabase(line, line.argument(0), IfMissing::Fail, std::make_shared<SystemClock>(), SigningIn::Later);
}

void writeCode(const QString& code)
{
    writeResult((QCoreApplication::translate("kesu-cli",
                     "Recovery code: %1\nWrite it down and keep it in a safe place: it is shown once, and nothing else "
                     "opens the database when the administrators' passwords are lost.")
                     .arg(code)
        + QLatin1Char('\n'))
                    .toUtf8());
}

QList<RoleId> rolesNamed(const QStringList& names, const QList<Role>& roles)
{
    QStringList known;
    for (const Role& role : roles)
        known += role.name;
    QList<RoleId> ids;
    for (const QString& name : names) {
        const qsizetype place = known.indexOf(name.trimmed());
        if (place < 0)
            throw InputError(QCoreApplication::translate("kesu-cli", "--roles: there is no role \"%1\"; there are %2.")
                                 .arg(name, known.join(QStringLiteral(", "))));
        ids += roles.at(place).id;
    }
    return ids;
}

} // namespace

ExitCode runUserFirst(CommandLine& line)
{
    line.argument(QStringLiteral("DB"), QCoreApplication::translate("kesu-cli", "The database."));
    line.argument(QStringLiteral("NAME"), QCoreApplication::translate("kesu-cli", "The administrator's name."));
    addNewPasswordOption(line);
    line.parse();
    const std::unique_ptr<Workspace> workspace = openLocked(line);
    if (workspace->accounts().hasUsers())
        throw InputError(
            QCoreApplication::translate("kesu-cli", "%1 has users already; \"user add\" makes further ones.")
                .arg(line.argument(0)));
    Findings findings;
    const auto code = workspace->accounts().begin(line.argument(1), newPassword(line, line.argument(1)), findings);
    if (!code)
        throw InputError(findings);
    writeCode(*code);
    return ExitCode::Done;
}

ExitCode runUserAdd(CommandLine& line)
{
    line.argument(QStringLiteral("DB"), QCoreApplication::translate("kesu-cli", "The database."));
    line.argument(QStringLiteral("NAME"), QCoreApplication::translate("kesu-cli", "The new user's name."));
    line.option({rolesOption, QCoreApplication::translate("kesu-cli", "Names of roles, separated by commas."),
        QStringLiteral("ROLES")});
    addNewPasswordOption(line);
    line.parse();
    const std::unique_ptr<Workspace> workspace = openDatabase(line, line.argument(0), IfMissing::Fail);
    AccountService& accounts = workspace->accounts();
    User user;
    user.name = line.argument(1);
    if (line.isSet(rolesOption))
        user.roles = rolesNamed(line.value(rolesOption).split(QLatin1Char(',')), accounts.roles());
    Findings findings;
    if (!accounts.add(user, newPassword(line, user.name), findings))
        throw InputError(findings);
    return ExitCode::Done;
}

ExitCode runUserList(CommandLine& line)
{
    line.argument(QStringLiteral("DB"), QCoreApplication::translate("kesu-cli", "The database."));
    line.parse();
    const std::unique_ptr<Workspace> workspace = openDatabase(line, line.argument(0), IfMissing::Fail);
    const QList<Role> roles = workspace->accounts().roles();
    QString text;
    for (const User& user : workspace->accounts().users()) {
        QStringList names;
        for (const Role& role : roles)
            if (user.roles.contains(role.id))
                names += role.name;
        text += user.name + QLatin1Char('\t')
            + (user.state == UserState::Active ? QString() : QCoreApplication::translate("kesu-cli", "disabled"))
            + QLatin1Char('\t') + names.join(QStringLiteral(", ")) + QLatin1Char('\n');
    }
    writeResult(text.toUtf8());
    return ExitCode::Done;
}

ExitCode runUserPassword(CommandLine& line)
{
    line.argument(QStringLiteral("DB"), QCoreApplication::translate("kesu-cli", "The database."));
    addNewPasswordOption(line);
    line.parse();
    const QString user = line.value(QStringLiteral("user"));
    if (user.isEmpty())
        throw InputError(QCoreApplication::translate("kesu-cli", "name yourself with --user."));
    const std::unique_ptr<Workspace> workspace = openLocked(line);
    const Secret present = passwordFrom(line, QStringLiteral("password-file"), "KESU_PASSWORD",
        QCoreApplication::translate("kesu-cli", "Password of %1:").arg(user));
    Findings findings;
    const SignInResult result = workspace->accounts().changePassword(user, present, newPassword(line, user), findings);
    if (hasErrors(findings))
        throw InputError(findings);
    if (!result.isDone())
        throw InputError(QStringLiteral("--user %1: %2").arg(user, result.message()));
    return ExitCode::Done;
}

ExitCode runUserRecover(CommandLine& line)
{
    line.argument(QStringLiteral("DB"), QCoreApplication::translate("kesu-cli", "The database."));
    line.argument(QStringLiteral("NAME"), QCoreApplication::translate("kesu-cli", "An administrator's name."));
    line.option({codeOption, QCoreApplication::translate("kesu-cli", "Takes the recovery code from a file."),
        QStringLiteral("FILE")});
    addNewPasswordOption(line);
    line.parse();
    const std::unique_ptr<Workspace> workspace = openLocked(line);
    const Secret code = passwordFrom(
        line, codeOption, "KESU_RECOVERY_CODE", QCoreApplication::translate("kesu-cli", "Recovery code:"));
    Findings findings;
    const auto next = workspace->accounts().recover(
        QString::fromUtf8(code.utf8()), line.argument(1), newPassword(line, line.argument(1)), findings);
    if (!next)
        throw InputError(findings);
    writeCode(*next);
    return ExitCode::Done;
}

} // namespace kesu::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/standards.h"
#include "core/base/resourcelocator.h"
#include "core/form/formdesignreader.h"
#include "core/form/formfieldcatalogue.h"
#include "core/form/formlibrary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace kesu::cli {

namespace {

const QString rulebookOption = QStringLiteral("rulebook");

/// The key that a layout file has by its place: in the folder of a standard it is that standard's.
QString keyOf(const QString& fileName, const RulebookLibrary& library)
{
    const QFileInfo file(fileName);
    const QString folder = file.absoluteDir().dirName();
    const QString name = file.completeBaseName();
    return library.ids().contains(folder) ? folder + QLatin1Char('/') + name : name;
}

/// A general form may name the words that every standard shares, whichever standard is asked for them.
std::optional<Rulebook> standardOf(const QString& key, const RulebookLibrary& library)
{
    const QString id = key.contains(QLatin1Char('/')) ? key.section(QLatin1Char('/'), 0, 0) : library.ids().value(0);
    for (const Rulebook& rulebook : library.rulebooks())
        if (rulebook.id() == id)
            return rulebook;
    return {};
}

QString audienceOf(const FormField& field)
{
    return field.audience() == FieldAudience::Internal ? QCoreApplication::translate("kesu-cli", "internal")
                                                       : QCoreApplication::translate("kesu-cli", "customer too");
}

QString kindOf(const FormField& field)
{
    switch (field.kind) {
    case FieldKind::Text:
        return QCoreApplication::translate("kesu-cli", "text");
    case FieldKind::Day:
        return QCoreApplication::translate("kesu-cli", "day");
    case FieldKind::Moment:
        return QCoreApplication::translate("kesu-cli", "day and time");
    case FieldKind::Quantity:
        return QCoreApplication::translate("kesu-cli", "quantity");
    case FieldKind::Amount:
        return QCoreApplication::translate("kesu-cli", "amount");
    case FieldKind::Share:
        return QCoreApplication::translate("kesu-cli", "share");
    case FieldKind::Number:
        return QCoreApplication::translate("kesu-cli", "number");
    case FieldKind::Choice:
        return QCoreApplication::translate("kesu-cli", "choice");
    }
    return {};
}

QString lineOf(const FormField& field)
{
    const QString name = field.parameter ? field.id + QStringLiteral(".ID") : field.id;
    return QStringLiteral("  %1  %2  %3  %4\n")
        .arg(name, -28)
        .arg(kindOf(field), -14)
        .arg(audienceOf(field), -14)
        .arg(field.label());
}

QString lineOf(const QString& key, const QString& title, const QString& clause)
{
    return QStringLiteral("%1  %2%3\n")
        .arg(key, -44)
        .arg(title, clause.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(clause));
}

} // namespace

ExitCode runFormsCheck(CommandLine& line)
{
    line.furtherArguments(
        QStringLiteral("FILE.toml"), QCoreApplication::translate("kesu-cli", "The layout files to check."), 1);
    line.parse();
    const RulebookLibrary library = loadStandards().library;
    Findings findings;
    for (const QString& fileName : line.arguments()) {
        const QString key = keyOf(fileName, library);
        const std::optional<Rulebook> standard = standardOf(key, library);
        readFormDesign(
            readInput(fileName, largestLayout), key, inputName(fileName), standard ? &*standard : nullptr, findings);
    }
    for (const Finding& finding : std::as_const(findings))
        writeMessage(finding.toString());
    if (hasErrors(findings))
        return ExitCode::WrongInput;
    writeMessage(
        QCoreApplication::translate("kesu-cli", "%n form(s), no errors.", nullptr, int(line.arguments().size())));
    return ExitCode::Done;
}

ExitCode runFormsFields(CommandLine& line)
{
    line.parse();
    const FormFieldCatalogue& catalogue = FormFieldCatalogue::instance();
    QString text = QCoreApplication::translate("kesu-cli", "Fields") + QLatin1Char('\n');
    for (const FormField& field : catalogue.fields())
        if (field.list.isEmpty())
            text += lineOf(field);
    for (const FormListSource& list : catalogue.lists()) {
        text += QCoreApplication::translate("kesu-cli", "List %1").arg(list.id) + QLatin1Char('\n');
        for (const FormField& field : catalogue.fields())
            if (field.list == list.id)
                text += lineOf(field);
    }
    writeResult(text.toUtf8());
    return ExitCode::Done;
}

ExitCode runFormsList(CommandLine& line)
{
    line.option({rulebookOption, QCoreApplication::translate("kesu-cli", "Only the forms of that standard."),
        QStringLiteral("ID")});
    line.parse();
    const QString asked = line.value(rulebookOption);
    const RulebookLibrary library = loadStandards().library;
    if (!asked.isEmpty() && !library.ids().contains(asked))
        throw InputError(
            QCoreApplication::translate("kesu-cli", "--rulebook: there is no standard \"%1\"; there is: %2.")
                .arg(asked, library.ids().join(QStringLiteral(", "))));
    Findings findings;
    const FormLibrary forms = FormLibrary::load(ResourceLocator::locate().forms(), findings);
    QString text;
    for (const QString& key : forms.keys())
        if (asked.isEmpty() && !key.contains(QLatin1Char('/')))
            text += lineOf(key, forms.find(key)->title.zh, {});
    for (const Rulebook& rulebook : library.rulebooks()) {
        if (!asked.isEmpty() && rulebook.id() != asked)
            continue;
        for (const FormEntry& entry : rulebook.forms()) {
            const QString key = rulebook.id() + QLatin1Char('/') + entry.id;
            const FormDesign* design = forms.find(entry.layout.isEmpty() ? key : entry.layout);
            if (design != nullptr)
                text += lineOf(key, entry.zh.isEmpty() ? design->title.zh : entry.zh, entry.clause);
        }
    }
    writeResult(text.toUtf8());
    for (const Finding& finding : std::as_const(findings))
        writeMessage(finding.toString());
    return hasErrors(findings) ? ExitCode::WrongInput : ExitCode::Done;
}

} // namespace kesu::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/databasecommand.h"
#include "app/cli/papercommand.h"
#include "core/base/error.h"
#include "core/report/reportperiod.h"
#include "core/service/formservice.h"
#include "core/service/workspace.h"
#include "ui/print/formfile.h"

#include <QCoreApplication>
#include <QHash>

namespace kesu::cli {

namespace {

constexpr int pageOfLedger = 500;

PrintProfile profileOf(const QString& word)
{
    if (word == QStringLiteral("internal"))
        return PrintProfile::Internal;
    if (word == QStringLiteral("customer"))
        return PrintProfile::Customer;
    throw InputError(
        QCoreApplication::translate("kesu-cli", "--profile: \"%1\" is neither internal nor customer.").arg(word));
}

ReportPeriod monthOf(const QString& month)
{
    if (const std::optional<ReportPeriod> period = ReportPeriod::tryMonth(month))
        return *period;
    throw InputError(
        QCoreApplication::translate("kesu-cli", "--all-in: \"%1\" is no month; write it as 2026-10.").arg(month));
}

/// Everything registered in that month, in the order of registration.
LedgerQuery queryOf(const ReportPeriod& period)
{
    LedgerQuery query;
    query.from = period.from();
    query.to = period.to();
    query.direction = SortDirection::Ascending;
    return query;
}

/// A complaint to print, with the standard that judges it.
struct Printed
{
    ComplaintId id;
    QString number;
    QString rulebook;
};

QList<Printed> complaintsIn(Workspace& workspace, const QString& month)
{
    const LedgerQuery query = queryOf(monthOf(month));
    QList<Printed> found;
    QList<LedgerRow> rows = workspace.complaints().ledger(query, pageOfLedger);
    while (!rows.isEmpty()) {
        for (const LedgerRow& row : std::as_const(rows))
            found.append({row.id, row.number, row.rulebook});
        rows = workspace.complaints().ledgerAfter(query, rows.constLast(), pageOfLedger);
    }
    if (found.isEmpty())
        throw InputError(
            QCoreApplication::translate("kesu-cli", "--all-in: no complaint was registered in %1.").arg(month));
    return found;
}

/// By ledger number, or as "#123" while a complaint has none, as the ledger lists it.
std::optional<ComplaintId> idOf(Workspace& workspace, const QString& number)
{
    if (!number.startsWith(QLatin1Char('#')))
        return workspace.complaints().findByNumber(number);
    bool ok = false;
    const qint64 id = QStringView(number).sliced(1).toLongLong(&ok);
    try {
        if (ok && id > 0)
            return workspace.complaints().load(ComplaintId(id)).id;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound)
            throw;
    }
    return std::nullopt;
}

QList<Printed> complaintsOf(Workspace& workspace, const QStringList& numbers)
{
    QList<Printed> found;
    for (const QString& number : numbers) {
        const std::optional<ComplaintId> id = idOf(workspace, number);
        if (!id)
            throw InputError(
                QCoreApplication::translate("kesu-cli", "NUMBER: there is no complaint %1 in the database.")
                    .arg(number));
        found.append({*id, number, workspace.complaints().load(*id).rulebook});
    }
    return found;
}

enum class PrintAs { OneFile, Files };

/// Which papers the call asks for.
struct Asked
{
    QString form; ///< key or title
    QStringList numbers;
    QString month;
    QString blankFor; ///< id of a standard
    std::optional<PrintProfile>
        profile; ///< not said: the internal one, or that of the customer where it is the only one
    PaperOptions paper;
};

Asked askedOf(CommandLine& line)
{
    Asked asked{line.argument(1), line.arguments().mid(2), line.value(QStringLiteral("all-in")),
        line.value(QStringLiteral("blank")), {}, paperOptions(line)};
    if (line.isSet(QStringLiteral("profile")))
        asked.profile = profileOf(line.value(QStringLiteral("profile")));
    const int ways
        = (asked.numbers.isEmpty() ? 0 : 1) + (asked.month.isEmpty() ? 0 : 1) + (asked.blankFor.isEmpty() ? 0 : 1);
    if (ways != 1)
        throw InputError(QCoreApplication::translate(
            "kesu-cli", "Give either numbers, or --all-in with a month, or --blank with a standard."));
    return asked;
}

/// A form and whose copy of it is printed.
struct NamedForm
{
    QString key;
    PrintProfile profile = PrintProfile::Internal;
};

/// The form that the standard, or else everybody, calls so. Throws InputError where there is none, or not for whoever
/// is to get it.
NamedForm formNamed(const FormService& forms, const Asked& asked, const QString& standard)
{
    const QString key = forms.keyOf(asked.form, standard);
    if (key.isEmpty())
        throw InputError(QCoreApplication::translate("kesu-cli",
            "KIND: there is no form \"%1\", or several standards have one; \"kesu-cli forms list\" names them all.")
                             .arg(asked.form));
    const FormChoice choice = forms.choiceOf(key, asked.paper.language);
    if (asked.profile == PrintProfile::Customer && !choice.faces.contains(PrintProfile::Customer))
        throw InputError(
            QCoreApplication::translate("kesu-cli", "--profile: the form %1 (%2) is internal.").arg(key, choice.title));
    if (asked.profile == PrintProfile::Internal && !choice.faces.contains(PrintProfile::Internal))
        throw InputError(
            QCoreApplication::translate("kesu-cli", "--profile: the form %1 (%2) is for the customer; say customer.")
                .arg(key, choice.title));
    if (choice.shape == FormShape::List && asked.blankFor.isEmpty())
        throw InputError(
            QCoreApplication::translate("kesu-cli", "KIND: the register %1 (%2) lists a month; give --all-in.")
                .arg(key, choice.title));
    return {key,
        asked.profile.value_or(
            choice.faces.contains(PrintProfile::Internal) ? PrintProfile::Internal : PrintProfile::Customer)};
}

/// The register of the month, where the form is one.
std::optional<FormTree> registerOf(FormService& forms, const Asked& asked)
{
    const QString key = asked.month.isEmpty() ? QString() : forms.keyOf(asked.form);
    if (key.isEmpty() || forms.choiceOf(key, asked.paper.language).shape != FormShape::List)
        return {};
    const ReportPeriod period = monthOf(asked.month);
    return forms.list(key, queryOf(period), period.toDisplay(), asked.paper.language);
}

/// The forms of the complaints; what is wrong with the call is said before the first one is made.
FormSource sourceOf(FormService& forms, const Asked& asked, const QList<Printed>& complaints)
{
    QHash<QString, NamedForm> named; // by standard
    for (const Printed& complaint : complaints)
        if (!named.contains(complaint.rulebook))
            named.insert(complaint.rulebook, formNamed(forms, asked, complaint.rulebook));
    return {complaints.size(), [&forms, asked, complaints, named](qsizetype index) {
                const Printed& complaint = complaints[index];
                const NamedForm form = named.value(complaint.rulebook);
                return forms.form(form.key, complaint.id, form.profile, asked.paper.language);
            }};
}

FormSource blankSource(Workspace& workspace, FormService& forms, const Asked& asked)
{
    if (!workspace.rulebooks().ids().contains(asked.blankFor))
        throw InputError(QCoreApplication::translate("kesu-cli", "--blank: there is no standard \"%1\"; there is: %2.")
                             .arg(asked.blankFor, workspace.rulebooks().ids().join(QStringLiteral(", "))));
    const NamedForm form = formNamed(forms, asked, asked.blankFor);
    const FormTree blank = forms.blank(form.key, asked.blankFor, form.profile, asked.paper.language);
    return {1, [blank](qsizetype) { return blank; }};
}

FormsWritten written(
    const FormSource& source, const Asked& asked, const QList<Printed>& complaints, PrintAs as, Moment now)
{
    TerminalProgress progress(QCoreApplication::translate("kesu-cli", "Printing"));
    const PrintProgress show = [&progress](int done, int total) {
        progress.show(total == 0 ? 1.0 : static_cast<double>(done) / total);
        return true;
    };
    if (as == PrintAs::OneFile)
        return writeForms(source, asked.paper.out, now, show);
    const auto nameOf = [&complaints](const FormTree&, qsizetype index) {
        const Printed& complaint = complaints[index];
        return complaint.number.isEmpty() ? QString::number(complaint.id.value()) : complaint.number;
    };
    return writeFormFiles(source, asked.paper.out, nameOf, now, show);
}

} // namespace

ExitCode runForm(CommandLine& line)
{
    line.argument(QStringLiteral("DB"), QCoreApplication::translate("kesu-cli", "The database."));
    line.argument(QStringLiteral("KIND"),
        QCoreApplication::translate(
            "kesu-cli", "The form, by its key (handling, pcb/memo) or its title; \"forms list\" names them."));
    line.furtherArguments(QStringLiteral("NUMBER"),
        QCoreApplication::translate("kesu-cli", "Ledger numbers of the complaints to print."));
    addPaperOptions(line);
    line.option({QStringLiteral("profile"),
        QCoreApplication::translate(
            "kesu-cli", "Who gets the paper: internal (default, where the form has both) or customer."),
        QStringLiteral("PROFILE")});
    line.option({QStringLiteral("all-in"),
        QCoreApplication::translate(
            "kesu-cli", "All complaints registered in a month, instead of numbers; a register lists them."),
        QStringLiteral("YYYY-MM")});
    line.option({QStringLiteral("blank"),
        QCoreApplication::translate("kesu-cli", "A form to fill in by hand, with the words of that standard."),
        QStringLiteral("RULEBOOK")});
    line.option({QStringLiteral("each"),
        QCoreApplication::translate("kesu-cli", "A file for each complaint; --out is a folder.")});
    line.parse();

    const Asked asked = askedOf(line);
    const std::unique_ptr<Workspace> workspace = openDatabase(line, line.argument(0), IfMissing::Fail);
    FormService forms(*workspace);
    const Moment now = workspace->clock().now();
    if (const std::optional<FormTree> list = registerOf(forms, asked)) {
        const FormsWritten paper = writeForms({1, [&list](qsizetype) { return *list; }}, asked.paper.out, now);
        writeMessage(QCoreApplication::translate("kesu-cli", "%1: lines %2, pages %3.")
                         .arg(asked.paper.out)
                         .arg(list->list->lines.size())
                         .arg(paper.pages));
        return ExitCode::Done;
    }
    QList<Printed> complaints;
    if (asked.blankFor.isEmpty())
        complaints
            = asked.month.isEmpty() ? complaintsOf(*workspace, asked.numbers) : complaintsIn(*workspace, asked.month);
    const FormSource source
        = asked.blankFor.isEmpty() ? sourceOf(forms, asked, complaints) : blankSource(*workspace, forms, asked);
    const PrintAs as
        = line.isSet(QStringLiteral("each")) && asked.blankFor.isEmpty() ? PrintAs::Files : PrintAs::OneFile;
    const FormsWritten paper = written(source, asked, complaints, as, now);
    for (const PrintWarning& warning : paper.warnings)
        writeMessage(warning.message());
    writeMessage(QCoreApplication::translate("kesu-cli", "%1: forms %2, pages %3.")
                     .arg(asked.paper.out)
                     .arg(paper.forms)
                     .arg(paper.pages));
    return ExitCode::Done;
}

} // namespace kesu::cli

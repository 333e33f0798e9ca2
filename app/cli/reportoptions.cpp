// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportoptions.h"

#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "core/service/workspace.h"

#include <QCoreApplication>
#include <array>

namespace kesu::cli {

namespace {

QString option(const char* name)
{
    return QString::fromLatin1(name);
}

/// A period of the calendar, by the name of its option.
struct PeriodOption
{
    const char* name;
    const char* form;
    const char* example;
    const char* description;
    std::optional<ReportPeriod> (*read)(QStringView text);
};

constexpr std::array periodOptions = {
    PeriodOption{"month", "YYYY-MM", "2026-10", QT_TRANSLATE_NOOP("kesu-cli", "The month to report on."),
        &ReportPeriod::tryMonth},
    PeriodOption{"quarter", "YYYY-QN", "2026-Q4", QT_TRANSLATE_NOOP("kesu-cli", "The quarter to report on."),
        &ReportPeriod::tryQuarter},
    PeriodOption{"half", "YYYY-HN", "2026-H2", QT_TRANSLATE_NOOP("kesu-cli", "The half-year to report on."),
        &ReportPeriod::tryHalfYear},
    PeriodOption{
        "year", "YYYY", "2026", QT_TRANSLATE_NOOP("kesu-cli", "The year to report on."), &ReportPeriod::tryYear},
};

QDate dayOf(CommandLine& line, const char* name)
{
    const QString value = line.value(option(name));
    const std::optional<QDate> day = tryDateFromIso(value);
    if (!day)
        throw InputError(QCoreApplication::translate("kesu-cli", "--%1: \"%2\" is no day; write it as 2026-10-05.")
                             .arg(option(name), value));
    return *day;
}

ReportPeriod anyDays(CommandLine& line)
{
    const QDate from = dayOf(line, "from");
    const QDate to = dayOf(line, "to");
    const std::optional<ReportPeriod> period = ReportPeriod::tryRange(from, to);
    if (!period)
        throw InputError(
            QCoreApplication::translate("kesu-cli", "--to: %1 lies before --from %2.").arg(toIso(to), toIso(from)));
    return *period;
}

/// "department:ID" or another party's id for what was typed: a code, an id or a name.
std::optional<QString> partyNamed(const QString& text, Workspace& workspace)
{
    const QString prefix = QStringLiteral("department:");
    if (text.startsWith(prefix))
        return text;
    // The company's own departments come first: another standard may know others by the same word.
    for (const Department& department : workspace.masterData().departments())
        if (department.code == text || department.name == text)
            return prefix + department.code;
    const auto isNamed = [&text](const Term& term) {
        return term.id == text || labelIn(term) == text || labelIn(term, QStringLiteral("zh_TW")) == text
            || labelIn(term, QStringLiteral("en")) == text;
    };
    for (const QString& id : workspace.rulebooks().ids()) {
        const std::optional<Rulebook> rulebook = workspace.rulebooks().find(id, workspace.clock().today());
        if (!rulebook)
            continue;
        for (const Term& term : rulebook->terms(VocabularyKind::Department))
            if (isNamed(term))
                return prefix + term.id;
        for (const Term& term : rulebook->terms(VocabularyKind::Party))
            if (isNamed(term))
                return term.id;
    }
    return std::nullopt;
}

} // namespace

void addReportOptions(CommandLine& line)
{
    for (const PeriodOption& one : periodOptions)
        line.option({option(one.name), QCoreApplication::translate("kesu-cli", one.description), option(one.form)});
    line.option(
        {option("from"), QCoreApplication::translate("kesu-cli", "The first day, with --to."), QStringLiteral("DATE")});
    line.option(
        {option("to"), QCoreApplication::translate("kesu-cli", "The last day, with --from."), QStringLiteral("DATE")});
    line.option({option("rulebook"),
        QCoreApplication::translate("kesu-cli", "Only complaints judged by this standard."), QStringLiteral("ID")});
    line.option({option("customer"), QCoreApplication::translate("kesu-cli", "Only complaints of this customer."),
        QStringLiteral("NAME")});
    line.option({option("product"), QCoreApplication::translate("kesu-cli", "Only complaints about this product."),
        QStringLiteral("NAME")});
    line.option({option("department"),
        QCoreApplication::translate(
            "kesu-cli", "Only complaints for which this department, or other party, is responsible."),
        QStringLiteral("NAME")});
}

ReportPeriod reportPeriod(CommandLine& line)
{
    const PeriodOption* chosen = nullptr;
    int given = line.isSet(option("from")) || line.isSet(option("to")) ? 1 : 0;
    for (const PeriodOption& one : periodOptions) {
        if (!line.isSet(option(one.name)))
            continue;
        chosen = &one;
        ++given;
    }
    if (given != 1)
        throw InputError(QCoreApplication::translate(
            "kesu-cli", "Give one period: --month, --quarter, --half, --year, or --from with --to."));
    if (chosen == nullptr)
        return anyDays(line);
    const QString value = line.value(option(chosen->name));
    const std::optional<ReportPeriod> period = chosen->read(value);
    if (!period)
        throw InputError(QCoreApplication::translate("kesu-cli", "--%1: \"%2\" cannot be read; write it as %3.")
                             .arg(option(chosen->name), value, option(chosen->example)));
    return *period;
}

ReportScope reportScope(CommandLine& line, Workspace& workspace)
{
    ReportScope scope{
        line.value(option("rulebook")), line.value(option("customer")), line.value(option("product")), {}};
    const QStringList rulebooks = workspace.rulebooks().ids();
    if (!scope.rulebook.isEmpty() && !rulebooks.contains(scope.rulebook))
        throw InputError(
            QCoreApplication::translate("kesu-cli", "--rulebook: there is no standard \"%1\"; there are %2.")
                .arg(scope.rulebook, rulebooks.join(QStringLiteral(", "))));
    const QString department = line.value(option("department"));
    if (department.isEmpty())
        return scope;
    const std::optional<QString> party = partyNamed(department, workspace);
    if (!party)
        throw InputError(QCoreApplication::translate(
            "kesu-cli", "--department: no standard and no list of departments knows \"%1\"; give its name or its code.")
                             .arg(department));
    scope.party = *party;
    return scope;
}

} // namespace kesu::cli

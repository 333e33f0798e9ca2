// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/base/resourcelocator.h"
#include "core/rulebook/linter.h"

#include <QCoreApplication>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace kesu::cli {

namespace {

constexpr qint64 largestRulebook = 16'000'000;

const QString jsonOption = QStringLiteral("json");
const QString strictOption = QStringLiteral("strict");

const char* keyOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Hint:
        return "hint";
    }
    return "";
}

QString headingOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("kesu-cli", "Errors");
    case Severity::Warning:
        return QCoreApplication::translate("kesu-cli", "Warnings");
    case Severity::Hint:
        return QCoreApplication::translate("kesu-cli", "Hints");
    }
    return {};
}

qsizetype countOf(const Findings& findings, Severity severity)
{
    return std::count_if(
        findings.begin(), findings.end(), [severity](const Finding& finding) { return finding.severity == severity; });
}

QString sectionOf(const Findings& findings, Severity severity)
{
    QString text;
    for (const Finding& finding : findings) {
        if (finding.severity != severity)
            continue;
        text += QStringLiteral("  ") + finding.toString() + QLatin1Char('\n');
        if (!finding.example.isEmpty())
            text += QStringLiteral("      ")
                + QCoreApplication::translate("kesu-cli", "for example: %1").arg(finding.exampleText())
                + QLatin1Char('\n');
    }
    return text.isEmpty() ? QString() : headingOf(severity) + QLatin1Char('\n') + text;
}

QString readable(const Findings& findings, const QString& name)
{
    QString text;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        text += sectionOf(findings, severity);
    const auto count = [&](Severity severity) { return static_cast<int>(countOf(findings, severity)); };
    const int errors = count(Severity::Error);
    const int warnings = count(Severity::Warning);
    const int hints = count(Severity::Hint);
    const QStringList counts = {errors == 0 ? QCoreApplication::translate("kesu-cli", "no errors")
                                            : QCoreApplication::translate("kesu-cli", "%n error(s)", nullptr, errors),
        warnings == 0 ? QCoreApplication::translate("kesu-cli", "no warnings")
                      : QCoreApplication::translate("kesu-cli", "%n warning(s)", nullptr, warnings),
        hints == 0 ? QCoreApplication::translate("kesu-cli", "no hints")
                   : QCoreApplication::translate("kesu-cli", "%n hint(s)", nullptr, hints)};
    return text + name + QStringLiteral(": ") + counts.join(QCoreApplication::translate("kesu-cli", ", "))
        + QLatin1Char('\n');
}

nlohmann::ordered_json valueOf(const ExampleFact& fact)
{
    return fact.value.isEmpty() ? nlohmann::ordered_json() : nlohmann::ordered_json(fact.value.toStdString());
}

void addJson(nlohmann::ordered_json& all, const Findings& findings)
{
    for (const Finding& finding : findings) {
        nlohmann::ordered_json example = nlohmann::ordered_json::array();
        for (const ExampleFact& fact : finding.example)
            example.push_back({{"field", fact.field.toStdString()}, {"value", valueOf(fact)}});
        nlohmann::ordered_json entry = {{"severity", keyOf(finding.severity)}, {"file", finding.file.toStdString()},
            {"line", finding.line}, {"column", finding.column}, {"message", finding.message.toStdString()}};
        if (!finding.example.isEmpty())
            entry["example"] = std::move(example);
        all.push_back(std::move(entry));
    }
}

} // namespace

ExitCode runRulebookLint(CommandLine& line)
{
    line.furtherArguments(QStringLiteral("FILE.toml"),
        QCoreApplication::translate("kesu-cli", "The rulebooks to check, or - for standard input."), 1);
    line.option({jsonOption, QCoreApplication::translate("kesu-cli", "Print the findings as JSON.")});
    line.option({strictOption, QCoreApplication::translate("kesu-cli", "Fail on warnings too (exit 2).")});
    line.parse();
    const QByteArray shared
        = readInput(ResourceLocator::locate().rulebooks() + QStringLiteral("/shared.toml"), largestRulebook);
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    QString text;
    bool fails = false;
    for (const QString& fileName : line.arguments()) {
        const Findings findings = lint(readInput(fileName, largestRulebook), inputName(fileName), shared);
        fails = fails || hasErrors(findings) || (line.isSet(strictOption) && countOf(findings, Severity::Warning) > 0);
        if (line.isSet(jsonOption))
            addJson(json, findings);
        else
            text += readable(findings, inputName(fileName));
    }
    if (line.isSet(jsonOption)) {
        writeResult(QByteArray::fromStdString(json.dump(2) + "\n"));
    } else if (fails) {
        for (const QString& message : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            writeMessage(message);
    } else {
        writeResult(text.toUtf8());
    }
    return fails ? ExitCode::WrongInput : ExitCode::Done;
}

} // namespace kesu::cli

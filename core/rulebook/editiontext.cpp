// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/editiontext.h"

#include "core/base/moment.h"
#include "core/rulebook/compiledrulebook.h"
#include "core/rulebook/sourcefile.h"
#include "core/rulebook/tomltable.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {
namespace {

/// Bytes [begin, end) of a text.
struct ByteRange
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// What is to stand at a place instead.
struct Replacement
{
    ByteRange range;
    QByteArray text;
};

/// The byte at which a place (columns in code points) lies; the end of the text where it lies beyond.
qsizetype offsetOf(const QByteArray& utf8, SourcePlace place)
{
    qsizetype at = 0;
    for (int line = 1; line < place.line && at >= 0; ++line)
        at = utf8.indexOf('\n', at) + 1;
    const auto continues = [&](qsizetype i) { return i < utf8.size() && (utf8[i] & 0xC0) == 0x80; };
    for (int column = 1; column < place.column && at < utf8.size(); ++column) {
        ++at;
        while (continues(at))
            ++at;
    }
    return at;
}

/// The string that opens at that byte, with its quotes; empty where none does.
std::optional<ByteRange> literalAt(const QByteArray& utf8, qsizetype begin)
{
    if (begin >= utf8.size() || (utf8[begin] != '"' && utf8[begin] != '\''))
        return {};
    const QByteArray once = utf8.mid(begin, 1);
    const QByteArray thrice = once.repeated(3);
    const QByteArray quote = utf8.mid(begin, 3) == thrice ? thrice : once;
    for (qsizetype at = begin + quote.size(); at < utf8.size(); ++at) {
        if (once == "\"" && utf8[at] == '\\') {
            ++at;
            continue;
        }
        if (utf8.mid(at, quote.size()) == quote)
            return ByteRange{begin, at + quote.size()};
    }
    return {};
}

QByteArray quoted(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return '"' + text.toUtf8() + '"';
}

Finding errorAbout(const QString& field, const QString& message)
{
    Finding finding;
    finding.field = field;
    finding.message = message;
    return finding;
}

const NamedValue* houseFigure(const Rulebook& rulebook, const QString& name)
{
    const std::vector<NamedValue>& all = rulebook.compiled().named;
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const NamedValue& value) { return value.houseDefault && value.name == name; });
    return found == all.end() ? nullptr : &*found;
}

/// The replacements for the edition and its first day.
QList<Replacement> headReplacements(const QByteArray& utf8, const FigureSetting& setting)
{
    const toml::table root = toml::parse(std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
    const toml::table* head = root["rulebook"].as_table();
    Q_ASSERT(head); // the text was read as a rulebook before
    const auto literalOf = [&](const char* key) -> std::optional<ByteRange> {
        const toml::node* node = head->get(key);
        if (node == nullptr)
            return {};
        return literalAt(utf8, offsetOf(utf8, placeOf(*node)));
    };
    const std::optional<ByteRange> edition = literalOf("edition");
    Q_ASSERT(edition);
    QList<Replacement> replacements{{*edition, quoted(setting.edition)}};
    const QByteArray day = quoted(toIso(setting.inForceFrom));
    if (const std::optional<ByteRange> since = literalOf("inForceFrom")) {
        replacements.append({*since, day});
    } else {
        const qsizetype lineEnd = utf8.indexOf('\n', edition->end);
        const QByteArray newLine = lineEnd > 0 && utf8[lineEnd - 1] == '\r' ? "\r\n" : "\n";
        replacements.first().text += (head->is_inline() ? QByteArray(", ") : newLine) + "inForceFrom = " + day;
    }
    return replacements;
}

} // namespace

QList<HouseFigure> houseFigures(const Rulebook& rulebook)
{
    QList<HouseFigure> figures;
    for (const NamedValue& value : rulebook.compiled().named) {
        if (!value.houseDefault)
            continue;
        const ExpressionInfo& info = rulebook.compiled().expression(value.value);
        figures.append({value.name, value.zh, info.text, describe(info.type), value.line});
    }
    std::sort(
        figures.begin(), figures.end(), [](const HouseFigure& a, const HouseFigure& b) { return a.line < b.line; });
    return figures;
}

std::optional<QByteArray> withFigure(const Rulebook& rulebook, const FigureSetting& setting, Findings& findings)
{
    const NamedValue* figure = houseFigure(rulebook, setting.name);
    if (figure == nullptr) {
        QStringList names;
        for (const HouseFigure& one : houseFigures(rulebook))
            names.append(one.name);
        findings.append(errorAbout(setting.name,
            names.isEmpty()
                ? QCoreApplication::translate("Rulebook", "%1 leaves no figure to the company").arg(rulebook.id())
                : QCoreApplication::translate(
                    "Rulebook", "'%1' is no figure that the standard leaves open; there are %2")
                      .arg(setting.name, names.join(QStringLiteral(", ")))));
        return {};
    }
    const QString expression = setting.expression.trimmed();
    static const QString forbidden = QStringLiteral("\"\\\n\r");
    const bool cannotStand = std::any_of(
        expression.begin(), expression.end(), [](QChar c) { return forbidden.contains(c) || c < QLatin1Char(' '); });
    if (expression.isEmpty() || cannotStand) {
        findings.append(errorAbout(setting.name,
            expression.isEmpty() ? QCoreApplication::translate("Rulebook", "the figure is missing; it was %1")
                                       .arg(rulebook.compiled().expression(figure->value).text)
                                 : QCoreApplication::translate(
                                     "Rulebook", "a figure stands on one line, without quotes and backslashes: %1")
                                       .arg(expression.simplified())));
        return {};
    }
    const QByteArray& utf8 = rulebook.source();
    const ExpressionInfo& info = rulebook.compiled().expression(figure->value);
    const std::optional<ByteRange> place = literalAt(utf8, offsetOf(utf8, {info.line, info.column}));
    Q_ASSERT(place);
    QList<Replacement> replacements = headReplacements(utf8, setting);
    replacements.append({*place, quoted(expression)});
    std::sort(replacements.begin(), replacements.end(),
        [](const Replacement& a, const Replacement& b) { return a.range.begin > b.range.begin; });
    QByteArray text = utf8;
    for (const Replacement& one : std::as_const(replacements)) // from the end, so that the places before stay true
        text.replace(one.range.begin, one.range.end - one.range.begin, one.text);
    return text;
}

} // namespace kesu

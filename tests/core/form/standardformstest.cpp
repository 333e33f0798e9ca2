// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formfiller.h"
#include "core/form/formlibrary.h"
#include "core/rulebook/rulebooklibrary.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QRegularExpression>
#include <set>
#include <toml++/toml.h>

// Every paper that a standard names is printed by a layout file, holds what the standard wants on it, or stands in the
// list of those that are no paper, with the reason.

using namespace kesu;

namespace {

struct Shipped
{
    Findings findings;
    RulebookLibrary rulebooks;
    FormLibrary forms;

    Shipped()
        : rulebooks(RulebookLibrary::load(QStringLiteral(KESU_SOURCE_DIR "/resources/rulebooks"), findings))
        , forms(FormLibrary::load(QStringLiteral(KESU_SOURCE_DIR "/resources/forms"), findings))
    {
    }
};

const Shipped& shipped()
{
    static const Shipped all;
    return all;
}

QString keyOf(const Rulebook& rulebook, const FormEntry& form)
{
    return rulebook.id() + QLatin1Char('/') + form.id;
}

/// The layout file that prints the form: the one that it points to, or that of its own name.
const FormDesign* layoutOf(const Rulebook& rulebook, const FormEntry& form)
{
    return shipped().forms.find(form.layout.isEmpty() ? keyOf(rulebook, form) : form.layout);
}

/// Key of the form -> why it is not printed.
std::map<QString, QString> notPrinted()
{
    QFile file(QStringLiteral(KESU_TEST_DATA "/forms/not-printed.toml"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const toml::table root = toml::parse(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    const toml::array* entries = root["notPrinted"].as_array();
    REQUIRE(entries);
    const auto text = [](const toml::table& table, const char* key) {
        return QString::fromStdString(table[key].value_or(std::string()));
    };
    std::map<QString, QString> reasons;
    for (const toml::node& node : *entries) {
        const toml::table& entry = *node.as_table();
        reasons[text(entry, "rulebook") + QLatin1Char('/') + text(entry, "form")] = text(entry, "reason");
    }
    return reasons;
}

/// The form as it comes out of the printer with nothing on it but what is always there.
QString blankText(const FormDesign& design, const Rulebook& rulebook)
{
    InternalCase facts;
    auto setting = std::make_shared<FormSetting>();
    setting->company = QStringLiteral("华东包装有限公司");
    setting->printedOn = QDate(2026, 11, 22);
    facts.shared.setting = setting;
    facts.shared.words = std::make_shared<FormWords>(formWords(rulebook, setting->language));
    const FormTree tree
        = design.shape == FormShape::List ? fillRegister(design, {}, facts) : fillForm(design, {}, facts);
    QString text = plainText(tree);
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

/// What a standard wants on the form, as labels: 级别（一般/严重/紧急） is a label and three boxes. A bare 是/否 or
/// 有/无 is not looked for: it is asked in the words of what was found.
QStringList wantedLabels(const QString& field)
{
    static const QRegularExpression bracket(QStringLiteral("^([^（]+)（([^）]*/[^）]*)）$"));
    const QRegularExpressionMatch choice = bracket.match(field);
    if (choice.hasMatch()) {
        const QStringList boxes = choice.captured(2).split(QLatin1Char('/'));
        return QStringList{choice.captured(1)} + (boxes.first().size() > 1 ? boxes : QStringList());
    }
    return {field.section(QStringLiteral("（"), 0, 0)};
}

} // namespace

TEST_CASE("every form that a standard names has a layout or a reason why it is not printed")
{
    const std::map<QString, QString> reasons = notPrinted();
    std::set<QString> needed;
    for (const Rulebook& rulebook : shipped().rulebooks.rulebooks())
        for (const FormEntry& form : rulebook.forms()) {
            const QString key = keyOf(rulebook, form);
            INFO(key.toStdString());
            const bool printed = layoutOf(rulebook, form) != nullptr;
            const auto reason = reasons.find(key);
            CHECK(printed == (reason == reasons.end()));
            if (reason != reasons.end()) {
                CHECK_FALSE(reason->second.isEmpty());
                needed.insert(key);
            }
        }
    for (const auto& [key, reason] : reasons) {
        INFO(key.toStdString());
        CHECK(needed.count(key) == 1);
    }
}

TEST_CASE("every layout in a standard's folder is a form of that standard")
{
    std::set<QString> named;
    for (const Rulebook& rulebook : shipped().rulebooks.rulebooks())
        for (const FormEntry& form : rulebook.forms())
            named.insert(form.layout.isEmpty() ? keyOf(rulebook, form) : form.layout);
    for (const QString& key : shipped().forms.keys()) {
        INFO(key.toStdString());
        CHECK((!key.contains(QLatin1Char('/')) || named.count(key) == 1));
    }
}

TEST_CASE("every form of a standard prints each field that the standard wants on it")
{
    for (const Rulebook& rulebook : shipped().rulebooks.rulebooks())
        for (const FormEntry& form : rulebook.forms())
            if (const FormDesign* design = layoutOf(rulebook, form)) {
                const QString text = blankText(*design, rulebook);
                for (const QString& field : form.fields)
                    for (const QString& label : wantedLabels(field)) {
                        INFO(keyOf(rulebook, form).toStdString() << ": " << label.toStdString());
                        CHECK(text.contains(QString(label).remove(QLatin1Char(' '))));
                    }
            }
}

TEST_CASE("a form of a standard has the title, the number and the copies that the standard prints")
{
    for (const Rulebook& rulebook : shipped().rulebooks.rulebooks())
        for (const FormEntry& form : rulebook.forms()) {
            const FormDesign* design = layoutOf(rulebook, form);
            if (design == nullptr || !form.layout.isEmpty())
                continue;
            INFO(keyOf(rulebook, form).toStdString());
            CHECK(design->title.zh == form.zh);
            CHECK(design->number == form.number);
            if (!form.copies.isEmpty()) {
                QStringList copies;
                for (const FormText& copy : design->copies)
                    copies.append(copy.zh);
                CHECK(copies == form.copies);
            }
        }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Golden fillings: tests/data/forms/<form>/<case>.<profile>.txt is what that form says of
// tests/data/forms/cases/<case>, filed in a real database and judged there; the case "blank" is the empty form. With
// KESU_WRITE_GOLDEN set the test writes the files that are there anew, to be read before they are kept.
#include "core/exchange/casejson.h"
#include "core/service/formservice.h"
#include "tests/core/form/formoutline.h"
#include "tests/core/service/office.h"

#include <QDir>
#include <QDirIterator>
#include <nlohmann/json.hpp>

using namespace kesu;
using namespace kesu::test;

namespace {

const QString root = QStringLiteral(KESU_TEST_DATA "/forms");
constexpr auto goldenNow = "2026-11-21T10:00:00";

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Reads handling.json: the keys are the names of the members.
Handling handlingFrom(const nlohmann::json& json)
{
    Handling handling;
    const std::map<std::string, QString Handling::*> texts{{"contact", &Handling::contact}, {"phone", &Handling::phone},
        {"salesman", &Handling::salesman}, {"productSpec", &Handling::productSpec},
        {"inspectionResult", &Handling::inspectionResult}, {"causeOfOccurrence", &Handling::causeOfOccurrence},
        {"causeOfEscape", &Handling::causeOfEscape}, {"investigator", &Handling::investigator},
        {"proposal", &Handling::proposal}, {"disposition", &Handling::disposition}, {"objection", &Handling::objection},
        {"finalDecision", &Handling::finalDecision}, {"answer", &Handling::answer},
        {"followUpResult", &Handling::followUpResult}, {"satisfaction", &Handling::satisfaction},
        {"judgedBy", &Handling::judgedBy}, {"remarks", &Handling::remarks}};
    const auto day = [](const nlohmann::json& value) -> std::optional<QDate> {
        return value.is_string()
            ? std::optional(QDate::fromString(QString::fromStdString(value.get<std::string>()), Qt::ISODate))
            : std::nullopt;
    };
    for (const auto& [key, value] : json.items()) {
        INFO(key);
        if (key == "goodsReceivedOn") {
            handling.goodsReceivedOn = day(value);
        } else if (key == "measures") {
            for (const nlohmann::json& measure : value)
                handling.measures.append({QString::fromStdString(measure.at("text").get<std::string>()),
                    QString::fromStdString(measure.at("owner").get<std::string>()), day(measure.at("dueOn")),
                    day(measure.at("doneOn"))});
        } else {
            REQUIRE(texts.count(key) == 1);
            handling.*texts.at(key) = QString::fromStdString(value.get<std::string>());
        }
    }
    return handling;
}

/// The cases in a database of their own, each filed when it was registered.
class GoldenOffice
{
public:
    GoldenOffice()
        : m_office(goldenNow)
    {
        CompanySettings settings = m_office.workspace->settings();
        settings.companyName = QStringLiteral("东湖包装有限公司");
        m_office.workspace->saveSettings(settings);
        for (const QString& name : QDir(root + QStringLiteral("/cases")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            m_ids.insert(name, file(name));
    }

    ComplaintId id(const QString& name) const
    {
        INFO(name.toStdString());
        REQUIRE(m_ids.contains(name));
        return m_ids.value(name);
    }
    Workspace& workspace() { return *m_office.workspace; }

private:
    ComplaintId file(const QString& name)
    {
        const QString folder = root + QStringLiteral("/cases/") + name;
        Findings findings;
        const std::optional<Case> facts
            = readCase(contentOf(folder + QStringLiteral("/case.json")), name, &shippedRulebooks(), findings);
        for (const Finding& finding : findings)
            UNSCOPED_INFO(finding.toString().toStdString());
        REQUIRE(facts);
        ComplaintRecord record;
        record.rulebook = facts->rulebook;
        record.facts = facts->complaint;
        record.handling
            = handlingFrom(nlohmann::json::parse(contentOf(folder + QStringLiteral("/handling.json")).toStdString()));
        return m_office.complaints().file(record).id;
    }

    Office m_office;
    QMap<QString, ComplaintId> m_ids;
};

QString filled(
    GoldenOffice& office, FormService& forms, const QString& form, const QString& caseName, PrintProfile profile)
{
    const QString language = QStringLiteral("zh_CN");
    if (caseName == QLatin1String("blank"))
        return outline(forms.blank(form, QStringLiteral("carton"), profile, language));
    if (caseName != QLatin1String("all"))
        return outline(forms.form(form, office.id(caseName), profile, language));
    LedgerQuery query;
    query.sort = LedgerSort::RegisteredAt;
    query.direction = SortDirection::Ascending;
    return outline(forms.list(form, query, QStringLiteral("2026-11"), language));
}

} // namespace

TEST_CASE("every golden filling says what it should")
{
    GoldenOffice office;
    FormService forms(office.workspace());
    int compared = 0;
    QDirIterator files(root, {QStringLiteral("*.txt")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QStringList parts = QFileInfo(path).completeBaseName().split(QLatin1Char('.'));
        const QString form = QDir(root).relativeFilePath(QFileInfo(path).path());
        INFO(path.toStdString());
        REQUIRE(parts.size() == 2);
        REQUIRE((parts[1] == QLatin1String("internal") || parts[1] == QLatin1String("customer")));
        const QString text = filled(office, forms, form, parts[0],
            parts[1] == QLatin1String("internal") ? PrintProfile::Internal : PrintProfile::Customer);
        if (qEnvironmentVariableIsSet("KESU_WRITE_GOLDEN")) {
            QFile file(path);
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
        }
        CHECK(QString::fromUtf8(contentOf(path)) == text);
        ++compared;
    }
    CHECK(compared >= 30);
}

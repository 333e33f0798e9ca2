// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/democatalogue.h"

#include "core/base/error.h"
#include "core/exchange/demorandom.h"
#include "core/exchange/exchangetext.h"

#include <QFile>
#include <QSet>
#include <algorithm>
#include <toml++/toml.h>

namespace kesu {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString text(const toml::table& table, std::string_view key)
{
    return toQString(table[key].value_or(std::string_view()));
}

int number(const toml::table& table, std::string_view key, int fallback)
{
    return static_cast<int>(table[key].value_or(static_cast<int64_t>(fallback)));
}

QStringList textsOf(const toml::node* node)
{
    QStringList list;
    if (const toml::array* array = node ? node->as_array() : nullptr) {
        for (const toml::node& element : *array)
            list.append(toQString(element.value_or(std::string_view())));
    }
    return list;
}

QStringList texts(const toml::table& table, std::string_view key)
{
    return textsOf(table.get(key));
}

QList<QStringList> textLists(const toml::table& table, std::string_view key)
{
    QList<QStringList> lists;
    if (const toml::array* array = table[key].as_array()) {
        for (const toml::node& element : *array)
            lists.append(textsOf(&element));
    }
    return lists;
}

std::optional<DemoRange> rangeOf(const toml::node* node)
{
    const toml::array* array = node ? node->as_array() : nullptr;
    if (!array || array->size() != 2)
        return {};
    return DemoRange{
        static_cast<int>((*array)[0].value_or(int64_t{0})), static_cast<int>((*array)[1].value_or(int64_t{0}))};
}

DemoRange range(const toml::table& table, std::string_view key)
{
    return rangeOf(table.get(key)).value_or(DemoRange());
}

QMap<QString, DemoRange> ranges(const toml::table& table, std::string_view key)
{
    QMap<QString, DemoRange> map;
    if (const toml::table* inner = table[key].as_table()) {
        for (const auto& [name, value] : *inner)
            map.insert(toQString(name.str()), rangeOf(&value).value_or(DemoRange()));
    }
    return map;
}

template <typename Read> void eachTable(const toml::table& root, std::string_view key, Read read)
{
    if (const toml::array* array = root[key].as_array()) {
        for (const toml::node& element : *array) {
            if (const toml::table* table = element.as_table())
                read(*table);
        }
    }
}

QList<Weighted<QString>> weightedIds(const toml::table& root, std::string_view key)
{
    QList<Weighted<QString>> list;
    eachTable(root, key, [&](const toml::table& table) {
        list.append({text(table, "id"), number(table, "weight", 1)});
    });
    return list;
}

DemoPapers papers(const toml::table& table, std::string_view key)
{
    const QString word = text(table, key);
    return word == QLatin1String("none") ? DemoPapers::None
        : word == QLatin1String("first") ? DemoPapers::First
                                         : DemoPapers::All;
}

DemoDefect readDefect(const toml::table& table)
{
    DemoDefect defect;
    defect.category = text(table, "category");
    defect.kind = text(table, "kind");
    defect.weight = number(table, "weight", 1);
    defect.notFor = texts(table, "notFor");
    if (const toml::array* season = table["season"].as_array()) {
        for (const toml::node& month : *season)
            defect.season.append(static_cast<int>(month.value_or(int64_t{0})));
    }
    defect.defectivePerMille = range(table, "defective");
    defect.descriptions = texts(table, "descriptions");
    defect.inspections = texts(table, "inspections");
    defect.causes = texts(table, "causes");
    defect.escapes = texts(table, "escapes");
    defect.measures = texts(table, "measures");
    eachTable(table, "bearers", [&](const toml::table& bearer) {
        QList<Bearer> split;
        if (const toml::table* parties = bearer["parties"].as_table()) {
            for (const auto& [party, share] : *parties)
                split.append(Bearer{toQString(party.str()),
                    Share::tryFromPercent(toQString(share.value_or(std::string_view()))).value_or(Share())});
        }
        defect.bearers.append({split, number(bearer, "weight", 1)});
    });
    return defect;
}

DemoCourse readCourse(const toml::table& table)
{
    DemoCourse course;
    course.id = text(table, "id");
    course.kinds = texts(table, "kinds");
    course.weight = number(table, "weight", 1);
    course.deliveredDaysAgo = range(table, "deliveredDaysAgo");
    course.usage = texts(table, "usage");
    course.demands = textLists(table, "demands");
    course.circumstances = textLists(table, "circumstances");
    course.lossPercent = range(table, "loss");
    course.costs = ranges(table, "costs");
    if (const toml::table* back = table["return"].as_table()) {
        course.returnKind = text(*back, "kind");
        course.returnPercent = range(*back, "percent");
    }
    course.evidence = papers(table, "evidence");
    course.evidenceDays = range(table, "evidenceDays");
    course.approvals = papers(table, "approvals");
    course.approvalDays = range(table, "approvalDays");
    course.events = ranges(table, "events");
    course.closeDays = rangeOf(table.get("closeDays"));
    course.followUpDays = rangeOf(table.get("followUpDays"));
    course.proposals = texts(table, "proposals");
    course.answers = texts(table, "answers");
    course.dispositions = texts(table, "disposition");
    return course;
}

void readMasterData(const toml::table& root, DemoCatalogue& catalogue)
{
    eachTable(root, "customers", [&](const toml::table& table) {
        Customer customer;
        customer.code = text(table, "code");
        customer.name = text(table, "name");
        customer.contact = text(table, "contact");
        customer.phone = text(table, "phone");
        customer.salesman = text(table, "salesman");
        if (table.contains("region"))
            customer.region = text(table, "region");
        catalogue.customers.append({DemoCustomer{customer, texts(table, "buys")}, number(table, "weight", 1)});
    });
    if (const toml::table* names = root["moreCustomers"].as_table()) {
        catalogue.names
            = {texts(*names, "places"), texts(*names, "words"), texts(*names, "families"), texts(*names, "given"), {}};
        eachTable(*names, "trades", [&](const toml::table& table) {
            Customer customer;
            customer.name = text(table, "name");
            catalogue.names.trades.append(DemoCustomer{customer, texts(table, "buys")});
        });
    }
    eachTable(root, "products", [&](const toml::table& table) {
        DemoProduct product;
        product.product.code = text(table, "code");
        product.product.name = text(table, "name");
        product.product.spec = text(table, "spec");
        product.product.unit = text(table, "unit");
        product.price = Money::tryFromYuan(text(table, "price")).value_or(Money());
        product.pieces = range(table, "pieces");
        catalogue.products.append(product);
    });
    eachTable(root, "departments", [&](const toml::table& table) {
        catalogue.departments.append(Department{{}, text(table, "code"), text(table, "name")});
    });
    eachTable(root, "staff", [&](const toml::table& table) {
        catalogue.staff.append(
            Staff{{}, text(table, "code"), text(table, "name"), text(table, "department"), text(table, "role")});
    });
}

} // namespace

DemoCatalogue DemoCatalogue::load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::ResourceMissing,
            ExchangeText::tr("The file %1 is missing; install Kesu again.").arg(path), file.errorString());
    DemoCatalogue catalogue;
    try {
        const QByteArray bytes = file.readAll();
        const toml::table root
            = toml::parse(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        catalogue.rulebook = text(root, "rulebook");
        catalogue.company = text(root, "company");
        catalogue.formNumber = text(root, "formNumber");
        if (const toml::array* months = root["months"].as_array()) {
            for (const toml::node& month : *months)
                catalogue.months.append(month.value_or(1.0));
        }
        readMasterData(root, catalogue);
        catalogue.judgedBy = text(root, "judgedBy");
        catalogue.investigators = texts(root, "investigators");
        catalogue.followUps = texts(root, "followUps");
        catalogue.channels = weightedIds(root, "channels");
        catalogue.payments = weightedIds(root, "payments");
        catalogue.satisfaction = weightedIds(root, "satisfaction");
        if (const toml::table* signers = root["signers"].as_table()) {
            for (const auto& [kind, who] : *signers)
                catalogue.signers.insert(toQString(kind.str()), textsOf(&who));
        }
        if (const toml::table* evidence = root["evidence"].as_table())
            catalogue.evidenceOrder = texts(*evidence, "order");
        eachTable(root, "defect", [&](const toml::table& table) { catalogue.defects.append(readDefect(table)); });
        eachTable(root, "course", [&](const toml::table& table) { catalogue.courses.append(readCourse(table)); });
    } catch (const toml::parse_error& error) {
        throw Error(ErrorCode::ResourceMissing,
            ExchangeText::tr("The file %1 is damaged; install Kesu again.").arg(path),
            QStringLiteral("%1:%2").arg(error.source().begin.line).arg(toQString(error.description())));
    }
    if (catalogue.rulebook.isEmpty() || catalogue.months.size() != 12 || catalogue.customers.isEmpty()
        || catalogue.products.isEmpty() || catalogue.defects.isEmpty() || catalogue.courses.isEmpty()
        || catalogue.channels.isEmpty() || catalogue.payments.isEmpty() || catalogue.satisfaction.isEmpty())
        throw Error(
            ErrorCode::ResourceMissing, ExchangeText::tr("The file %1 is damaged; install Kesu again.").arg(path));
    return catalogue;
}

void DemoCatalogue::inventCustomers(int count, quint64 seed)
{
    // Those of the catalogue stay the ones that are met most often.
    constexpr int weightOfNamed = 20;
    constexpr int weightOfFirst = 400;
    constexpr int evenAfter = 10;
    for (Weighted<DemoCustomer>& named : customers)
        named.weight *= weightOfNamed;

    QStringList salesmen;
    for (const Staff& member : std::as_const(staff))
        if (member.role == QLatin1String("salesman"))
            salesmen += member.name;
    QSet<QString> taken;
    DemoRandom random(seed);
    const int tries = 4 * count;
    int made = 0;
    for (int i = 0; i < tries && made < count && !names.trades.isEmpty(); ++i) {
        DemoCustomer invented = random.pick(names.trades);
        invented.customer.name = random.pick(names.places) + random.pick(names.words) + invented.customer.name;
        if (taken.contains(invented.customer.name))
            continue;
        taken += invented.customer.name;
        ++made;
        invented.customer.code = QStringLiteral("D%1").arg(made, 5, 10, QLatin1Char('0'));
        invented.customer.contact = random.pick(names.families) + random.pick(names.given);
        invented.customer.phone = QStringLiteral("05%1-555%2")
                                      .arg(random.between(10, 99))
                                      .arg(random.between(0, 9999), 4, 10, QLatin1Char('0'));
        invented.customer.salesman = random.pick(salesmen);
        customers.append({invented, std::max(1, weightOfFirst / (made + evenAfter))});
    }
}

} // namespace kesu

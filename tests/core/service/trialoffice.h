// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/service/office.h"

#include <QDir>
#include <QFile>

namespace kesu::test {

/// A small standard of which editions can be made: what changes between them is given.
struct TrialText
{
    QByteArray edition = "1";
    QByteArray inForceFrom = "2026-01-01";
    QByteArray limit = "5000.00"; ///< up to which the quality manager approves a claim
    QByteArray within = "30d"; ///< after delivery
    QByteArray customerShare = "40%"; ///< where the goods stood in the damp
    QByteArray companyShare = "60%";
    QByteArray category = "crack";
    QByteArray more; ///< further text

    QByteArray toml() const
    {
        return "# 试行制度\r\n[rulebook]\nid = \"trial\"\ntitle = \"客户投诉处理规定（试行）\"\nedition = \"" + edition
            + "\"   # 版次\n" + (inForceFrom.isEmpty() ? QByteArray() : "inForceFrom = \"" + inForceFrom + "\"\n")
            + R"~(sector = "家具"
assignNumberAt = "register"
numberPattern = "SX{yyyy}-{serial:4}"

[vocabulary]
role = [
  { id = "after-sales", zh = "售后专员" },
  { id = "quality-manager", zh = "质量经理" },
  { id = "general-manager", zh = "总经理" },
]
category = [
  { id = ")~"
            + category + R"~(", zh = "开裂" },
  { id = "scratch", zh = "划伤" },
]
circumstance = [{ id = "damp-storage", zh = "客户存放在潮湿处" }]
grade = [{ id = "serious", zh = "严重投诉" }, { id = "ordinary", zh = "一般投诉" }]

[let]
claimed = { is = "sum(d.amount for d in demands where d.kind is claim)", zh = "索赔金额" }
limitHigh = { is = ")~"
            + limit + R"~(", zh = "质量经理核准的上限", houseDefault = true }

[[filing]]
clause = "2"
from = "product.deliveredOn"
within = ")~"
            + within + R"~("
text = "{from} 交货，最后一天 {lastDay}。"

[[status]]
is = "invalid"
clause = "2"
when = "given(filing.lastDay) and complaintDate > filing.lastDay"
text = "最后一天 {filing.lastDay}，{complaintDate} 才投诉，无效。"

[[approval]]
for = "claim"
when = "given(claimed)"
text = "索赔 {claimed} 元，由{roles}核准。"
cases = [
  { clause = "4.1", when = "claimed <= limitHigh", roles = ["quality-manager"] },
  { clause = "4.2", roles = ["general-manager"] },
]

[[deadline]]
stage = "reply"
role = "after-sales"
clause = "5"
from = "registeredAt"
within = "3wd"
text = "{from} 登记，最迟 {dueAt} 答复。"

[liability]
total = "claimed if status is valid"

[[liability.step]]
cases = [
  { clause = "6.1", when = "ticked damp-storage", lines = [{ party = "customer", share = ")~"
            + customerShare + R"~(" }, { party = "company", share = ")~" + companyShare + R"~(" }], text = "" },
  { clause = "6.2", lines = [{ party = "company", share = "100%" }], text = "" },
]

[[grade]]
is = "serious"
clause = "7"
when = "claimed > 20000.00"
text = "索赔超过 20000 元，属严重投诉。"

[[grade]]
is = "ordinary"
clause = "7"
text = "属一般投诉。"
)~" + more;
    }
};

/// An office that has the trial standard and nothing else.
class TrialOffice
{
public:
    explicit TrialOffice(const QList<QByteArray>& shipped = {TrialText().toml()})
        : clock(std::make_shared<FixedClock>(moment("2026-12-15T10:00:00")))
        , workspace(open(shipped))
    {
    }

    /// A library as the program would ship it: the shared words and those texts.
    static RulebookLibrary shippedLibrary(const QList<QByteArray>& texts)
    {
        const QTemporaryDir folder;
        const auto write = [&](const QString& name, const QByteArray& text) {
            QFile file(folder.filePath(name));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        QFile shared(QStringLiteral(KESU_RESOURCES "/rulebooks/shared.toml"));
        REQUIRE(shared.open(QIODevice::ReadOnly));
        write(QStringLiteral("shared.toml"), shared.readAll());
        for (qsizetype i = 0; i < texts.size(); ++i)
            write(QStringLiteral("trial%1.toml").arg(i), texts[i]);
        Findings findings;
        const RulebookLibrary library = RulebookLibrary::load(folder.path(), findings);
        for (const Finding& finding : findings)
            UNSCOPED_INFO(finding.toString().toStdString());
        REQUIRE_FALSE(hasErrors(findings));
        return library;
    }

    /// A program that ships those texts, on the same file.
    std::unique_ptr<Workspace> open(
        const QList<QByteArray>& shipped, const QString& userName = QStringLiteral("陈敏")) const
    {
        return Workspace::open(
            place.path(), IfMissing::Create, shippedLibrary(shipped), shippedCalendar(), clock, userName);
    }

    ComplaintService& complaints() { return workspace->complaints(); }
    RulebookService& rulebooks() { return workspace->rulebookService(); }

    /// Files a claim of that amount against goods delivered ten days before.
    ComplaintRecord file(const char* registeredAt, const char* amount = "1000.00", int deliveredDaysAgo = 10)
    {
        ComplaintRecord record;
        record.rulebook = QStringLiteral("trial");
        record.facts.registeredAt = moment(registeredAt);
        record.facts.customer.name = QStringLiteral("华联家居");
        record.facts.product.name = QStringLiteral("实木餐桌");
        record.facts.product.deliveredOn = record.facts.registeredAt.date().addDays(-deliveredDaysAgo);
        record.facts.categories = {QStringLiteral("crack")};
        record.facts.description = QStringLiteral("桌面开裂");
        record.facts.demands = {{QStringLiteral("claim"), yuan(amount)}};
        record.facts.circumstances = {QStringLiteral("damp-storage")};
        return workspace->complaints().file(record);
    }

    TemporaryDatabase place;
    std::shared_ptr<FixedClock> clock;
    std::unique_ptr<Workspace> workspace;
};

} // namespace kesu::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rulebooklibrary.h"

namespace kesu::test {

/// The smallest shared file that the tests' rulebooks stand on.
inline QByteArray sharedToml()
{
    return R"toml([vocabulary]
channel = [{ id = "salesman", zh = "业务员", en = "Salesman", tw = "業務員" }, { id = "phone", zh = "电话" }, { id = "media" }]
demand = [{ id = "claim", zh = "索赔" }, { id = "return", zh = "退货" }, { id = "apology" }]
evidence = [{ id = "sample", zh = "样品" }, { id = "photo", zh = "照片" }, { id = "statement", zh = "说明" }]
cost = [{ id = "fuel", zh = "燃油费" }, { id = "scrap", zh = "报废" }]
party = [{ id = "company", zh = "公司" }, { id = "customer" }, { id = "salesman" }, { id = "supplier" }]
usage = [{ id = "unused" }, { id = "in-use" }]
payment = [{ id = "paid" }]
stage = [{ id = "handle", zh = "处理" }, { id = "close", zh = "结案" }]
event = [{ id = "agreed-due" }, { id = "customer-set-due" }]
region = [{ id = "domestic", zh = "国内" }, { id = "overseas", zh = "国外" }]
return-kind = [{ id = "whole-batch" }]
matter = [{ id = "claim", zh = "索赔" }]
signer = [{ id = "customer", zh = "客户" }]

[fields]
field = [
  { path = "usage", zh = "使用情况", en = "Usage" },
  { path = "product.deliveredOn", zh = "交货日期" },
]
)toml";
}

/// Line 12 is the first one after this head.
inline QByteArray rulebookHead()
{
    return R"toml([rulebook]
id = "trial"
title = "试用制度"
edition = "1"
[vocabulary]
role = [{ id = "clerk", zh = "管理员" }, { id = "manager", zh = "经理" }]
category = [{ id = "stain", zh = "污渍", groups = ["look"] }, { id = "tear", zh = "破损", groups = ["look"] }, { id = "late", zh = "迟交" }]
circumstance = [{ id = "fraud", zh = "造假" }, { id = "own-fault", zh = "我方过失" }]
event = [{ id = "refused", zh = "拒收" }, { id = "promised", promise = true }]
grade = [{ id = "grave", zh = "严重" }, { id = "light", zh = "轻微" }]
department = [{ id = "workshop", zh = "车间" }]
)toml";
}
inline constexpr int firstLine = 12;

inline std::optional<Rulebook> readTrial(const QByteArray& body, Findings& findings)
{
    return readRulebook(rulebookHead() + body, QStringLiteral("trial.toml"), sharedToml(), findings);
}

inline std::string listOf(const Findings& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines.append(finding.toString());
    return lines.join(u'\n').toStdString();
}

} // namespace kesu::test

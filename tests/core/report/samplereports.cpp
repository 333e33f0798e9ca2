// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/samplereports.h"

#include <QMap>
#include <random>

namespace kesu::test {

namespace {

class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }
    int below(int count) { return static_cast<int>(m_engine() % static_cast<unsigned>(count)); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename List> auto pick(const List& list) { return list[below(static_cast<int>(list.size()))]; }

private:
    std::mt19937 m_engine;
};

QStringList ids(std::initializer_list<const char*> list)
{
    QStringList made;
    for (const char* id : list)
        made.append(QString::fromUtf8(id));
    return made;
}

const QMap<QString, QString>& labels()
{
    static const QMap<QString, QString> map = [] {
        QMap<QString, QString> made;
        const QStringList pairs = ids({"delamination", "脱层", "blistering", "起泡", "printing-defect",
            "明显印刷质量问题", "dimension-deviation", "尺寸偏差超国家标准", "strength", "强度问题", "shortage-odd",
            "差数:差零数", "box-joint", "成型:钉(粘)箱", "company", "公司", "salesman", "业务员",
            "department:production", "生产部", "department:warehouse", "成品库", "claim", "索赔", "replenish", "补货",
            "return", "退货", "product-loss", "产品损失", "fuel", "燃油费", "freight", "运费", "valid", "有效",
            "pending", "待补", "invalid", "无效", "out-of-scope", "不属客户投诉", "investigate", "调查",
            "quality-clerk", "质量部客诉管理员"});
        for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
            made.insert(pairs[i], pairs[i + 1]);
        return made;
    }();
    return map;
}

ReportedComplaint complaintOf(Dice& dice, QDate day, qint64 number)
{
    static const QStringList customers = ids({"华联食品股份有限公司", "长兴饮料", "太湖粮油", "新月电器(湖州)有限公司",
        "三友日化", "", "恒瑞医药包装事业部", "德清家纺", "安吉椅业", "南浔地板", "吴兴童装", "千金湖酒业"});
    static const QStringList products
        = ids({"五层瓦楞箱 BC-530", "三层瓦楞箱 B-210", "彩印礼盒 CH-08", "七层重型箱", "刀卡内衬", ""});
    static const QStringList categories
        = ids({"delamination", "delamination", "delamination", "blistering", "blistering", "printing-defect",
            "printing-defect", "dimension-deviation", "strength", "shortage-odd", "box-joint"});
    static const QStringList parties
        = ids({"company", "salesman", "department:production", "department:production", "department:warehouse"});
    static const QStringList answers
        = ids({"very-satisfied", "satisfied", "satisfied", "fair", "dissatisfied", "very-dissatisfied", "", ""});

    ReportedComplaint made;
    made.id = ComplaintId(number);
    made.rulebook = QStringLiteral("sample");
    made.edition = QStringLiteral("1");
    made.number = dice.chance(90)
        ? QStringLiteral("KS%1-%2").arg(day.toString(QStringLiteral("yyyyMM"))).arg(number, 4, 10, QLatin1Char('0'))
        : QString();
    const int fate = dice.below(100);
    made.status = fate < 66 ? QStringLiteral("valid")
        : fate < 80         ? QStringLiteral("pending")
        : fate < 95         ? QStringLiteral("invalid")
                            : QStringLiteral("out-of-scope");
    made.registeredAt = Moment::from(day, QTime(8 + dice.below(10), dice.below(60)));
    made.complaintDate = day;
    made.customer = dice.pick(customers);
    made.product = dice.pick(products);
    made.unit = QStringLiteral("只");
    if (dice.chance(85))
        made.defectiveQuantity = dice.below(900);
    for (int i = dice.below(3); i >= 0 && dice.chance(95); --i) {
        const QString category = dice.pick(categories);
        if (!made.categories.contains(category))
            made.categories.append(category);
    }
    made.description
        = QStringLiteral("客户现场发现不良，已拍照留样，要求尽快处理并提交整改报告。第%1号记录。").arg(number);
    if (dice.chance(60))
        made.demands.append({QStringLiteral("claim"), Money::fromFen(dice.below(400'000))});
    if (dice.chance(35))
        made.demands.append({QStringLiteral("replenish"), std::nullopt});
    if (dice.chance(20)) {
        made.demands.append({QStringLiteral("return"), Money::fromFen(dice.below(300'000))});
        made.goodsReturn
            = ReportedReturn{QStringLiteral("sorted-defects"), Money::fromFen(dice.below(300'000)), dice.below(500)};
    }
    if (dice.chance(80)) {
        made.costs.append({QStringLiteral("product-loss"), Money::fromFen(dice.below(500'000)), std::nullopt});
        if (dice.chance(50))
            made.costs.last().actual = Money::fromFen(dice.below(500'000));
        if (dice.chance(40))
            made.costs.append({QStringLiteral("fuel"), std::nullopt, Money::fromFen(dice.below(20'000))});
        for (const Cost& cost : made.costs)
            made.lossTotal += cost.amount();
        made.compensation = made.lossTotal;
        const qint64 first = made.lossTotal.fen() * dice.below(101) / 100;
        made.bearers = {
            {dice.pick(parties), Money::fromFen(first)}, {dice.pick(parties), made.lossTotal - Money::fromFen(first)}};
    }
    if (made.status == QLatin1String("valid") || made.status == QLatin1String("pending")) {
        if (dice.chance(92))
            made.closeDueAt = Moment::endOf(day.addDays(21));
        if (dice.chance(82))
            made.closedAt = Moment::from(day.addDays(3 + dice.below(28)), QTime(16, 0));
        else
            made.nextStage = QStringLiteral("investigate");
        made.nextRole = QStringLiteral("quality-clerk");
        if (made.closedAt && dice.chance(70))
            made.followedUpAt = made.closedAt->plusSeconds(86400 * (1 + dice.below(10)));
        if (made.followedUpAt)
            made.satisfaction = dice.pick(answers);
    }
    return made;
}

} // namespace

QList<ReportedComplaint> sampleComplaints(int perMonth, unsigned seed)
{
    Dice dice(seed);
    QList<ReportedComplaint> made;
    for (QDate month(2025, 1, 1); month <= QDate(2026, 11, 1); month = month.addMonths(1)) {
        const int count = perMonth == 0 ? 0 : perMonth / 2 + dice.below(perMonth + 1);
        for (int i = 0; i < count; ++i)
            made.append(complaintOf(dice, month.addDays(dice.below(month.daysInMonth())), made.size() + 1));
    }
    return made;
}

ReportLabels sampleLabels()
{
    return {[](const QString&, VocabularyKind, const QString& id) { return labels().value(id, id); },
        [](const QString&, const QString& edition) { return QStringLiteral("客户投诉管理标准 第%1版").arg(edition); }};
}

MonthReport sampleReport(
    const QList<ReportedComplaint>& complaints, const ReportPeriod& period, Moment asOf, const ReportInputs& inputs)
{
    ReportFrame frame;
    frame.period = period;
    frame.asOf = asOf;
    frame.note.inputs = inputs;
    return sampleReport(complaints, frame);
}

MonthReport sampleReport(const QList<ReportedComplaint>& complaints, const ReportFrame& frame)
{
    return collectMonthReport(complaints, frame, WorkCalendar(), sampleLabels());
}

} // namespace kesu::test

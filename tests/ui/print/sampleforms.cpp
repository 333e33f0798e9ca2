// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/sampleforms.h"

#include "core/form/formlibrary.h"

#include <QMap>

namespace kesu::test {

namespace {

Moment at(const char* iso)
{
    return Moment::tryFromIso(QString::fromLatin1(iso)).value();
}

QDate day(const char* iso)
{
    return tryDateFromIso(QString::fromLatin1(iso)).value();
}

QString id(const char* text)
{
    return QString::fromUtf8(text);
}

Money yuan(const char* text)
{
    return Money::tryFromYuan(QString::fromLatin1(text)).value();
}

const QMap<QString, QString>& labels()
{
    static const QMap<QString, QString> map{
        {id("salesman"), QStringLiteral("业务员")},
        {id("replenish"), QStringLiteral("补货")},
        {id("replace"), QStringLiteral("换货")},
        {id("return"), QStringLiteral("退货")},
        {id("rework"), QStringLiteral("返修")},
        {id("claim"), QStringLiteral("索赔")},
        {id("price-reduction"), QStringLiteral("降价")},
        {id("unused"), QStringLiteral("未使用")},
        {id("in-use"), QStringLiteral("使用中")},
        {id("used-up"), QStringLiteral("已用完")},
        {id("unpaid"), QStringLiteral("未收款")},
        {id("partly-paid"), QStringLiteral("部分收款")},
        {id("paid"), QStringLiteral("已收款")},
        {id("delamination"), QStringLiteral("脱层")},
        {id("blistering"), QStringLiteral("起泡")},
        {id("valid"), QStringLiteral("有效")},
        {id("pending"), QStringLiteral("待补")},
        {id("invalid"), QStringLiteral("无效")},
        {id("out-of-scope"), QStringLiteral("不属客户投诉")},
        {id("defective-sample"), QStringLiteral("问题样品")},
        {id("stamped-statement"), QStringLiteral("客户盖章说明")},
        {id("deduction-slip"), QStringLiteral("扣款单")},
        {id("settlement-agreement"), QStringLiteral("处理协议")},
        {id("product-loss"), QStringLiteral("产品损失")},
        {id("fuel"), QStringLiteral("燃油费")},
        {id("company"), QStringLiteral("公司")},
        {id("department:production"), QStringLiteral("生产部")},
        {id("department:warehouse"), QStringLiteral("成品库")},
        {id("quality-manager"), QStringLiteral("质量部经理")},
        {id("sales-manager"), QStringLiteral("销售经理")},
        {id("sorted-defects"), QStringLiteral("挑出的不良品")},
        {id("major"), QStringLiteral("较大")},
    };
    return map;
}

} // namespace

InternalCase caseOf(const HandlingFormInput& input)
{
    FormSetting setting;
    setting.company = input.company;
    setting.logoPng = input.logoPng;
    setting.printedOn = input.judgedAt.date();
    InternalCase facts;
    facts.shared = customerCase(input.record, input.verdict ? &*input.verdict : nullptr);
    facts.shared.setting = std::make_shared<const FormSetting>(setting);
    facts.shared.words = std::make_shared<const FormWords>(input.words);
    facts.record = input.record;
    facts.verdict = input.verdict;
    facts.judgedAt = input.judgedAt;
    facts.nth = input.nth;
    return facts;
}

FormTree handlingForm(const HandlingFormInput& input)
{
    static const FormLibrary library = [] {
        Findings findings;
        return FormLibrary::load(QStringLiteral("" KESU_RESOURCES "/forms"), findings);
    }();
    const InternalCase facts = caseOf(input);
    FormHead head;
    head.number = input.formNumber;
    return input.profile == PrintProfile::Internal
        ? fillForm(*library.find(QStringLiteral("handling")), head, facts)
        : fillForm(*library.find(QStringLiteral("handling-answer")), head, facts.shared);
}

FormWords sampleWords()
{
    FormWords words;
    words.label = [](VocabularyKind, const QString& word) { return labels().value(word, word); };
    words.ids = [](VocabularyKind kind) {
        if (kind == VocabularyKind::Usage)
            return QStringList{id("unused"), id("in-use"), id("used-up")};
        if (kind == VocabularyKind::Payment)
            return QStringList{id("unpaid"), id("partly-paid"), id("paid")};
        return QStringList();
    };
    words.rulebookTitle = QStringLiteral("客户投诉管理标准 第1版");
    return words;
}

HandlingFormInput blankForm()
{
    HandlingFormInput input;
    input.words = sampleWords();
    input.company = QStringLiteral("恒达包装有限公司");
    input.formNumber = QStringLiteral("QR-025 REV: B");
    return input;
}

HandlingFormInput fullForm()
{
    HandlingFormInput input = blankForm();
    ComplaintRecord& record = input.record;
    record.state = RecordState::Filed;
    record.number = QStringLiteral("KS202610-0042");
    Complaint& facts = record.facts;
    facts.registeredAt = at("2026-10-05T09:30:00");
    facts.complaintDate = day("2026-10-05");
    facts.channel = id("salesman");
    facts.customer.name = QStringLiteral("华联食品股份有限公司");
    facts.product = {QStringLiteral("五层瓦楞箱"), id("BC-530"), id("SO-8841"), id("20260828"), day("2026-09-01"), 5000,
        300, QStringLiteral("只"), yuan("3.20")};
    facts.usage = id("in-use");
    facts.paymentStatus = id("unpaid");
    facts.categories = {id("delamination"), id("blistering")};
    facts.description
        = QStringLiteral("客户9月20日开始上线使用，发现部分箱体面纸与芯纸脱层，堆码三层后箱角起泡，当场挑出300只。"
                         "现场检查同批库存约1,200只，抽检50只中有7只粘合强度不足。客户要求赔偿不良箱并补偿换箱人工。");
    facts.demands = {{id("claim"), yuan("960.00")}, {id("replenish"), std::nullopt}};
    facts.costs = {{id("product-loss"), yuan("1000.00"), yuan("960.00")}, {id("fuel"), yuan("100.00"), std::nullopt}};
    facts.responsible = {{id("department:production"), Share::fromMillionths(700'000)},
        {id("department:warehouse"), Share::fromMillionths(300'000)}};
    facts.approvals = {{id("claim"), id("quality-manager"), at("2026-10-07T15:00:00"), ApprovalBy::Signature}};
    facts.goodsReturn = GoodsReturn{id("sorted-defects"), yuan("960.00"), 300, false, std::nullopt};
    facts.events = {{id("investigate"), at("2026-10-08T11:00:00")}, {id("reply"), at("2026-10-12T16:20:00")}};
    Handling& handling = record.handling;
    handling.contact = QStringLiteral("李建国");
    handling.phone = id("0572-8812345");
    handling.salesman = QStringLiteral("王磊");
    handling.productSpec = id("530×380×320 BC");
    handling.goodsReceivedOn = day("2026-10-09");
    handling.inspectionResult = QStringLiteral("退回样箱10只，粘合强度平均412 N/m，低于内控标准588 N/m；含水率13.8%。");
    handling.causeOfOccurrence
        = QStringLiteral("8月28日夜班糊机预热缸温度偏低（155℃），车速未相应降低，胶层未充分糊化。");
    handling.causeOfEscape = QStringLiteral("首件检验粘合合格后未按每小时一次巡检，3小时内无记录。");
    handling.investigator = QStringLiteral("陈静");
    handling.proposal
        = QStringLiteral("不良300只按单价3.20元赔付960.00元，从下月货款中扣除；库存1,200只由我方派人挑选。");
    handling.disposition = QStringLiteral("退回的300只报废处理。");
    handling.measures = {
        {QStringLiteral("预热缸温度低于165℃时自动降速并报警"), QStringLiteral("赵强"), day("2026-10-30"), std::nullopt},
        {QStringLiteral("夜班粘合强度每小时巡检，班长签字"), QStringLiteral("孙丽"), day("2026-10-15"),
            day("2026-10-14")}};
    handling.answer = QStringLiteral("已确认为我方生产原因，同意赔付并补货300只，10月16日随车送达。");
    handling.judgedBy = QStringLiteral("周敏");

    Verdict verdict;
    verdict.status = VerdictStatus::Valid;
    verdict.reasons
        = {{id("4.1.2"),
               QStringLiteral("货到 2026-09-01 起 60 天内投诉：最后一天 2026-10-31，投诉日 2026-10-05，在时限内。")},
            {id("4.2.2 a"), QStringLiteral("问题样品 2026-10-06 已提供。")}};
    FilingLimit limit;
    limit.clause = id("4.1.2");
    limit.lastDay = day("2026-10-31");
    limit.met = true;
    verdict.filingLimit = limit;
    verdict.evidence = {{id("a"), id("4.2.2 a"), {id("defective-sample")}, EvidenceStatus::Provided, day("2026-11-04"),
                            day("2026-10-06"), id("defective-sample"), {}},
        {id("b"), id("4.2.2 b"), {id("stamped-statement"), id("deduction-slip"), id("settlement-agreement")},
            EvidenceStatus::Missing, day("2026-11-04"), std::nullopt, {}, {}}};
    verdict.grade = GradeLine{id("major"), id("5.1"), {}};
    verdict.approvals = {{id("claim"), id("4.2.2 b"), {id("quality-manager"), id("sales-manager")}, ApprovalMode::All,
        ApprovalStatus::Missing, {id("quality-manager")}, std::nullopt, {}}};
    verdict.liability.total = yuan("1060.00");
    verdict.liability.lines = {
        {id("company"), Share::fromMillionths(800'000), yuan("100.00"), yuan("80.00"), id("4.2.2 d"), {}},
        {id("salesman"), Share::fromMillionths(200'000), yuan("100.00"), yuan("20.00"), id("4.2.2 d"), {}},
        {id("department:production"), Share::fromMillionths(700'000), yuan("960.00"), yuan("672.00"), id("4.4.2"), {}},
        {id("department:warehouse"), Share::fromMillionths(300'000), yuan("960.00"), yuan("288.00"), id("4.4.2"), {}}};
    input.verdict = verdict;
    input.judgedAt = at("2026-10-21T10:00:00");
    input.nth = 2;
    return input;
}

HandlingFormInput extremeForm()
{
    HandlingFormInput input = fullForm();
    ComplaintRecord& record = input.record;
    const QString sentence = QStringLiteral(
        "第%1段：客户反映箱体脱层、起泡，堆码后 bursting strength 不足，要求 replacement 并赔偿停线损失￥12,345.67；");
    QString text;
    for (int i = 1; text.size() < 10000; ++i)
        text += sentence.arg(i);
    record.facts.description = text.first(10000);
    record.facts.customer.name = QStringLiteral(
        "中华人民共和国浙江省湖州市长兴县太湖街道经济技术开发区第三工业园国际食品饮料进出口贸易股份有限公司包装事业部");
    record.facts.product.orderNo = id("SO-2026-1005-000000008841-REV-B-EXPORT-URGENT");
    record.facts.costs.clear();
    for (int i = 1; i <= 200; ++i)
        record.facts.costs.append(
            {QStringLiteral("其它费用%1").arg(i), Money::fromFen(i * 101), Money::fromFen(i * 99)});
    record.handling.causeOfOccurrence
        = QString(QStringLiteral("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten")).repeated(3);
    record.handling.causeOfEscape = QString::fromUtf8("罕用字 𬭎 㙍 测试");
    return input;
}

} // namespace kesu::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/secretcases.h"

#include <QRandomGenerator>

namespace kesu::test {

namespace {

/// Draws what the seed says.
class Lot
{
public:
    explicit Lot(unsigned seed)
        : m_generator(seed)
    {
    }
    int below(int bound) { return static_cast<int>(m_generator.bounded(bound)); }
    bool coin() { return below(2) == 1; }
    QString of(const QStringList& words) { return words.isEmpty() ? QString() : words[below(int(words.size()))]; }

private:
    QRandomGenerator m_generator;
};

QStringList idsOf(const Rulebook& rulebook, VocabularyKind kind)
{
    QStringList ids;
    for (const Term& term : rulebook.terms(kind))
        ids.append(term.id);
    return ids;
}

QString secret(const char* what)
{
    return secretWord + QString::fromUtf8(what);
}

Money secretMoney(Lot& lot)
{
    return Money::fromFen(7'700'000 + lot.below(99'999)); // ￥77,000.00 … ￥77,999.98
}

Moment at(int day, int hour)
{
    return Moment::from(QDate(2026, 10, 1).addDays(day), QTime(hour, 30));
}

void addSecretFacts(Complaint& facts, Lot& lot)
{
    facts.paymentStatus = secret("货款");
    facts.circumstances = {secret("情形")};
    for (int i = 0; i <= lot.below(3); ++i)
        facts.costs.append({secret("费用"), secretMoney(lot), secretMoney(lot)});
    facts.responsible = {{secret("责任方"), Share::whole()}};
    facts.approvals = {{secret("事项"), secret("岗位"), at(3, 9), ApprovalBy::Phone, ApprovalSource::OnPaper,
        secret("批准人"), secret("录入人")}};
    facts.compensation = secretMoney(lot);
    facts.goodsReturn = GoodsReturn{lot.coin() ? QStringLiteral("whole-batch") : QString(), secretMoney(lot), 300, true,
        Moment::from(QDate(2031, 3, 3), QTime(3, 33))};
    facts.events.insert(QStringLiteral("investigate"), Moment::from(QDate(2031, 4, 4), QTime(4, 44)));
    facts.events.insert(QStringLiteral("propose"), Moment::from(QDate(2031, 5, 5), QTime(5, 55)));
}

void addSecretHandling(Handling& handling)
{
    handling.investigator = secret("调查人");
    handling.proposal = secret("处理方案");
    handling.disposition = secret("处置");
    handling.objection = secret("异议");
    handling.finalDecision = secret("决定");
    handling.judgedBy = secret("判定人");
    handling.remarks = secret("备注");
    for (Measure& measure : handling.measures)
        measure.owner = secret("负责人");
}

Verdict secretVerdict(const ComplaintRecord& record, Lot& lot)
{
    Verdict verdict;
    verdict.status = static_cast<VerdictStatus>(lot.below(4));
    verdict.reasons = {{QStringLiteral("4.1.2"), secret("理由")}, {QStringLiteral("4.2.2 a"), secret("理由二")}};
    FilingLimit limit;
    limit.clause = QStringLiteral("4.1.2");
    limit.lastDay = QDate(2026, 10, 31);
    limit.met = lot.coin();
    limit.from = QDate(2026, 9, 1);
    limit.within = QStringLiteral("60d");
    verdict.filingLimit = limit;
    for (int i = 0; i < lot.below(4); ++i)
        verdict.evidence.append({QStringLiteral("a"), QStringLiteral("4.2.2 b"),
            {QStringLiteral("stamped-statement"), QStringLiteral("deduction-slip")},
            static_cast<EvidenceStatus>(lot.below(3)), QDate(2026, 11, 4), std::nullopt, {}, {}});
    verdict.deadlines = {{QStringLiteral("propose"), QStringLiteral("propose"), QStringLiteral("4.3"),
        secret("承办岗位"), at(0, 9), QStringLiteral("24h"), Moment::from(QDate(2031, 6, 6), QTime(6, 6)), std::nullopt,
        DeadlineStatus::Overdue, secret("期限")}};
    verdict.approvals = {{secret("事项"), secret("条款"), {secret("岗位")}, ApprovalMode::All, ApprovalStatus::Given,
        {secret("岗位")}, at(3, 9), secret("审批")}};
    verdict.liability.total = secretMoney(lot);
    verdict.liability.lines
        = {{secret("责任方"), Share::whole(), secretMoney(lot), secretMoney(lot), secret("条款"), secret("划分")}};
    verdict.recoveries = {{secret("追偿"), secretMoney(lot), secretMoney(lot), secret("条款"), secret("追偿说明")}};
    verdict.penalties = {{secret("受罚岗位"), secretMoney(lot), secretMoney(lot), secret("条款"), secret("考核")}};
    verdict.notices = {{secret("通知"), secret("条款"), secret("应办")}};
    Q_UNUSED(record)
    return verdict;
}

ComplaintRecord openRecord(const Rulebook& rulebook, Lot& lot, unsigned seed)
{
    ComplaintRecord record;
    record.id = ComplaintId(7);
    record.version = 3;
    record.state = RecordState::Filed;
    record.number = QStringLiteral("KS202610-%1").arg(seed, 4, 10, QLatin1Char('0'));
    record.rulebook = rulebook.id();
    record.edition = rulebook.edition();
    Complaint& facts = record.facts;
    facts.registeredAt = at(lot.below(20), 9);
    facts.channel = lot.of(idsOf(rulebook, VocabularyKind::Channel));
    facts.customer.name = QStringLiteral("华联食品股份有限公司");
    facts.product = {QStringLiteral("五层瓦楞箱"), QStringLiteral("BC-530"), QStringLiteral("SO-8841"),
        QStringLiteral("20260828"), QDate(2026, 9, 1), 5000, 300, QStringLiteral("只"), Money::fromFen(320)};
    facts.usage = lot.of(idsOf(rulebook, VocabularyKind::Usage));
    facts.categories = {lot.of(idsOf(rulebook, VocabularyKind::Category))};
    facts.categories.removeAll(QString());
    facts.description = QStringLiteral("客户反映箱体脱层，堆码后箱角起泡。");
    facts.demands = {{QStringLiteral("claim"), Money::fromFen(96'000)}, {QStringLiteral("replenish"), std::nullopt}};
    facts.evidence = {{QStringLiteral("defective-sample"), QDate(2026, 10, 6), {}}};
    Handling& handling = record.handling;
    handling.contact = QStringLiteral("李建国");
    handling.phone = QStringLiteral("0572-8812345");
    handling.salesman = QStringLiteral("王磊");
    handling.productSpec = QStringLiteral("530×380×320");
    handling.inspectionResult = QStringLiteral("粘合强度偏低。");
    handling.causeOfOccurrence = QStringLiteral("预热缸温度偏低。");
    handling.causeOfEscape = QStringLiteral("巡检间隔过长。");
    handling.measures = {{QStringLiteral("低温自动报警"), {}, QDate(2026, 10, 30), std::nullopt}};
    handling.answer = QStringLiteral("同意补货。");
    handling.satisfaction = QStringLiteral("satisfied");
    record.attachments = {{AttachmentId(1), QStringLiteral("箱体脱层.jpg"), QStringLiteral("ab"), 1000, at(2, 8),
                              QStringLiteral("defective-sample")},
        {AttachmentId(2), secret("成本核算.jpg"), QStringLiteral("cd"), 1000, at(2, 8), {}}};
    return record;
}

std::shared_ptr<const FormSetting> setting(const QString& language)
{
    FormSetting made;
    made.company = QStringLiteral("恒达包装有限公司");
    made.printedOn = QDate(2026, 11, 20);
    made.language = language;
    return std::make_shared<const FormSetting>(made);
}

} // namespace

InternalCase secretCase(const Rulebook& rulebook, unsigned seed, const QString& language)
{
    Lot lot(seed);
    InternalCase facts;
    facts.record = openRecord(rulebook, lot, seed);
    addSecretFacts(facts.record.facts, lot);
    addSecretHandling(facts.record.handling);
    facts.verdict = secretVerdict(facts.record, lot);
    facts.judgedAt = Moment::from(QDate(2031, 7, 7), QTime(7, 7));
    facts.nth = 31;
    facts.closeDueAt = Moment::from(QDate(2031, 8, 8), QTime(8, 8));
    facts.lossTotal = facts.verdict->liability.total;
    facts.companyBears = secretMoney(lot);
    facts.filePaths = {QStringLiteral("/photos/a"), QStringLiteral("/photos/") + secretWord};
    facts.shared = customerCase(facts.record, &*facts.verdict,
        [](const Attachment& attachment) { return QStringLiteral("/photos/") + attachment.sha256; });
    facts.shared.setting = setting(language);
    facts.shared.words = std::make_shared<const FormWords>(formWords(rulebook, language));
    return facts;
}

InternalCase blankCase(const Rulebook& rulebook, const QString& language)
{
    InternalCase facts;
    facts.shared.setting = setting(language);
    facts.shared.words = std::make_shared<const FormWords>(formWords(rulebook, language));
    return facts;
}

const RulebookLibrary& shippedStandards()
{
    static const RulebookLibrary library = [] {
        Findings findings;
        return RulebookLibrary::load(QStringLiteral("" KESU_RESOURCES "/rulebooks"), findings);
    }();
    return library;
}

} // namespace kesu::test

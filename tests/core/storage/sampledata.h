// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"
#include "core/storage/ledgersummary.h"

#include <QTemporaryDir>

namespace kesu::test {

/// A slip in which every field holds something.
inline ComplaintRecord fullRecord()
{
    using namespace Qt::StringLiterals;
    const auto moment = [](const char* text) { return *Moment::tryFromIso(QString::fromLatin1(text)); };
    const auto yuan = [](const char* text) { return *Money::tryFromYuan(QString::fromLatin1(text)); };

    ComplaintRecord record;
    record.rulebook = u"carton"_s;
    record.edition = u"1"_s;
    record.number = u"KS202610-0042"_s;
    record.source = u"台账2026.xlsx:17"_s;
    record.state = RecordState::Filed;
    record.version = 1;

    Complaint& facts = record.facts;
    facts.registeredAt = moment("2026-10-05T09:30:00");
    facts.complaintDate = QDate(2026, 10, 4);
    facts.channel = u"salesman"_s;
    facts.customer = {u"华联食品"_s, u"overseas"_s};
    facts.product = {
        u"五层瓦楞箱"_s, u"BC-530"_s, u"SO-8841"_s, u"20260828"_s, QDate(2026, 9, 1), 5000, 300, u"只"_s, yuan("3.20")};
    facts.usage = u"in-use"_s;
    facts.firstUsedOn = QDate(2026, 9, 20);
    facts.paymentStatus = u"partly-paid"_s;
    facts.categories = {u"delamination"_s, u"blistering"_s};
    facts.description = u"箱体脱层，\n约三百只；“面纸”起泡 %1 100%"_s;
    facts.demands = {{u"claim"_s, yuan("960.00")}, {u"replenish"_s, {}}};
    facts.evidence = {{u"defective-sample"_s, QDate(2026, 10, 6), {u"customer"_s, u"salesman"_s}},
        {u"photo"_s, QDate(2026, 10, 7), {}}};
    facts.circumstances = {u"slip-inaccurate"_s, u"several-batches"_s};
    facts.costs = {{u"product-loss"_s, yuan("1000.00"), yuan("960.00")}, {u"fuel"_s, {}, yuan("100.00")},
        {u"travel"_s, yuan("80.00"), {}}};
    facts.responsible = {{u"department:production"_s, *Share::tryFromPercent(u"66.67%")},
        {u"department:warehouse"_s, *Share::tryFromPercent(u"33.33%")}};
    facts.approvals = {{u"claim"_s, u"quality-manager"_s, moment("2026-10-07T15:00:00"), ApprovalBy::Signature,
                           ApprovalSource::OnPaper, u"刘洋"_s, u"陈敏"_s},
        {u"return"_s, u"sales-manager"_s, moment("2026-10-08T16:20:00"), ApprovalBy::Phone, ApprovalSource::OnPaper,
            u"周涛"_s, u"陈敏"_s}};
    facts.goodsReturn = GoodsReturn{u"sorted-defects"_s, yuan("1800.00"), 500, true, moment("2026-10-08T16:20:00")};
    facts.compensation = yuan("960.00");
    facts.events
        = {{u"investigate"_s, moment("2026-10-08T11:00:00")}, {u"agreed-due"_s, moment("2026-10-30T23:59:59")}};

    record.handling = {u"王芳"_s, u"0311-8800 1234"_s, u"张伟"_s, u"530×290×320"_s, QDate(2026, 10, 9),
        u"粘合强度不足"_s, u"糊胶温度偏低"_s, u"首检未测粘合"_s, u"李静"_s, u"补货三百只"_s, u"报废"_s,
        {{u"加装温度报警"_s, u"赵强"_s, QDate(2026, 10, 31), QDate(2026, 10, 28)},
            {u"修订首检卡"_s, u"孙丽"_s, {}, {}}},
        u"生产部有异议"_s, u"维持原判"_s, u"三日内补货"_s, u"客户认可"_s, u"satisfied"_s, u"陈敏"_s, u"备注：见附件"_s};
    Attachment photo;
    photo.fileName = u"脱层 照片.jpg"_s;
    photo.sha256 = QString(64, u'a');
    photo.sizeBytes = 123456;
    photo.addedAt = moment("2026-10-06T10:00:00");
    photo.evidenceKind = u"photo"_s;
    record.attachments = {photo};
    return record;
}

/// The least that a ledger line needs.
inline ComplaintRecord plainRecord(const QString& customer = QStringLiteral("海信冰箱"))
{
    ComplaintRecord record;
    record.rulebook = QStringLiteral("carton");
    record.edition = QStringLiteral("1");
    record.version = 1;
    record.state = RecordState::Filed;
    record.facts.registeredAt = *Moment::tryFromIso(u"2026-11-02T08:15:00");
    record.facts.customer.name = customer;
    return record;
}

/// A database file in a folder of its own that goes with the test.
class TemporaryDatabase
{
public:
    QString path() const { return m_folder.filePath(QStringLiteral("客诉 台账.kesu")); }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace kesu::test

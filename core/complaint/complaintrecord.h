// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/complaint/complaint.h"
#include "core/complaint/fieldclass.h"

namespace kesu {

/// Where a slip stands in the file. Validity is the rulebook's matter, not this.
enum class RecordState {
    Draft, ///< saved as typed, not filed
    Filed, ///< in the ledger
};

/// A corrective or remedial measure with its owner.
struct Measure
{
    QString text;
    QString owner;
    std::optional<QDate> dueOn;
    std::optional<QDate> doneOn;

    friend bool operator==(const Measure&, const Measure&) = default;
};

/// A file kept with the complaint. The content lies beside the database under its hash.
struct Attachment
{
    AttachmentId id;
    QString fileName; ///< as it was dropped
    QString sha256; ///< lower-case hex
    qint64 sizeBytes = 0;
    Moment addedAt;
    QString evidenceKind; ///< the evidence kind it proves, or empty

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// What the paper form holds besides the facts that are judged. All optional; empty means "not known yet".
struct Handling
{
    QString contact; ///< of the customer
    QString phone;
    QString salesman;
    QString productSpec;
    std::optional<QDate> goodsReceivedOn; ///< 收到退货日期
    QString inspectionResult; ///< 检验结果
    QString causeOfOccurrence; ///< 产生原因
    QString causeOfEscape; ///< 流出原因
    QString investigator;
    QString proposal; ///< 处理方案
    QString disposition; ///< 退货处置
    QList<Measure> measures; ///< 纠正措施
    QString objection; ///< 异议
    QString finalDecision; ///< 最终决定
    QString answer; ///< 答复客户内容
    QString followUpResult; ///< 回访结果
    QString satisfaction; ///< very-satisfied, satisfied, fair, dissatisfied, very-dissatisfied, or empty
    QString judgedBy; ///< 判定人
    QString remarks;

    friend bool operator==(const Handling&, const Handling&) = default;
};

/// A complaint slip as it is kept: the judged facts, the rest of the paper, and its place in the ledger. A value;
/// saving it is the service's matter.
struct ComplaintRecord
{
    ComplaintId id;
    int version = 0; ///< counts saves; 0 before the first
    RecordState state = RecordState::Draft;
    QString number; ///< ledger number, empty until the rulebook gives one
    QString rulebook; ///< rulebook id
    QString edition; ///< edition in force when the complaint was registered; empty before filing
    Complaint facts;
    Handling handling;
    QList<Attachment> attachments;
    /// What was typed into a field and is not a value of it ("12.345.6"), by field path, so that a draft loses nothing.
    QMap<QString, QString> unparsed;
    QString source; ///< import source and key "file-id:key", or empty; unique where given
    /// Classes of fields that are empty here because whoever loaded the record may not see them. Saving keeps what is
    /// stored in them.
    FieldClasses hidden = {};

    friend bool operator==(const ComplaintRecord&, const ComplaintRecord&) = default;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"
#include "core/form/formsetting.h"
#include "core/form/formwords.h"
#include "core/judgement/verdict.h"

#include <memory>

namespace kesu {

/// What is to be done until when, without who does it.
struct CustomerMeasure
{
    QString text;
    std::optional<QDate> dueOn;
    std::optional<QDate> doneOn;

    friend bool operator==(const CustomerMeasure&, const CustomerMeasure&) = default;
};

/// A file that the customer handed in.
struct CustomerFile
{
    QString fileName;
    QString path; ///< of the content, or empty
    QString evidenceKind; ///< the kind of evidence that it proves

    friend bool operator==(const CustomerFile&, const CustomerFile&) = default;
};

/// Goods that come, or came, back.
struct CustomerReturn
{
    QString kind; ///< id, or empty
    std::optional<qint64> quantity;

    friend bool operator==(const CustomerReturn&, const CustomerReturn&) = default;
};

/// All that a paper for the customer can be filled with. It has no member for liability, costs, penalties, approvals,
/// reasons, remarks, history, or anybody of the company but the contact, so that no layout, however it is written, can
/// print them. Default-made it is a blank form.
struct CustomerCase
{
    std::shared_ptr<const FormSetting> setting; ///< never null when a form is filled
    std::shared_ptr<const FormWords> words; ///< of the rulebook that judges; never null when a form is filled
    FieldClasses hidden; ///< whoever prints may not see these: they stand as "•••"

    QString number;
    bool isFiled = false;
    std::optional<Moment> registeredAt; ///< empty: a blank form
    std::optional<QDate> complaintDate;
    QString channel;
    CustomerFacts customer;
    QString contact; ///< of the customer
    QString phone;
    QString companyContact; ///< the salesman who serves the customer
    ProductFacts product;
    QString productSpec;
    QString usage;
    std::optional<QDate> firstUsedOn;
    QStringList categories;
    QString description;
    QList<Demand> demands;
    QMap<QString, QDate> handedIn; ///< evidence kind -> day of the first piece
    std::optional<CustomerReturn> goodsReturn;
    std::optional<QDate> goodsReceivedOn;
    QList<CustomerFile> files;
    QMap<QString, Moment> events; ///< only those that the customer had a part in, see isToldToCustomer()
    QMap<QString, Moment> deadlines; ///< of the same ones: when they are due

    std::optional<VerdictStatus> status; ///< empty: not judged
    QStringList resultClauses; ///< of the standard, that lead to the result
    std::optional<FilingLimit> filingLimit;
    QList<EvidenceLine> evidence; ///< what the standard asks the customer for
    QString grade; ///< id, or empty

    std::optional<Money> compensation; ///< once the customer was answered
    QString inspectionResult;
    QString causeOfOccurrence;
    QString causeOfEscape;
    QList<CustomerMeasure> measures;
    QString answer;
    QString followUpResult;
    QString satisfaction;

    friend bool operator==(const CustomerCase&, const CustomerCase&) = default;
};

/// Where the content of an attachment lies.
using FilePath = std::function<QString(const Attachment&)>;

/// Whether the customer has a part in that step or event: to be answered, called, asked for evidence, promised a day.
/// What the company does within its own walls is not told.
bool isToldToCustomer(const QString& event);

/// Takes over what the customer may know. verdict: null where nothing was judged.
CustomerCase customerCase(const ComplaintRecord& record, const Verdict* verdict, const FilePath& pathOf = {});

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/share.h"
#include "core/complaint/complaint.h"
#include "core/complaint/masterdata.h"

#include <QList>
#include <QMap>

namespace kesu {

/// From - to, both included.
struct DemoRange
{
    int from = 0;
    int to = 0;
};

/// Something that is drawn as often as its weight says.
template <typename Value> struct Weighted
{
    Value value;
    int weight = 1;
};

struct DemoCustomer
{
    Customer customer;
    QStringList buys; ///< product codes, the most usual first
};

struct DemoProduct
{
    Product product;
    Money price;
    DemoRange pieces; ///< of a delivery
};

/// One thing that goes wrong, and what people write about it. Texts hold placeholders such as {product}.
struct DemoDefect
{
    QString category;
    QString kind; ///< ties it to courses
    int weight = 1;
    QStringList notFor; ///< product codes that cannot have it
    QList<int> season; ///< months in which it happens twice as often
    DemoRange defectivePerMille;
    QStringList descriptions, inspections, causes, escapes, measures;
    QList<Weighted<QList<Bearer>>> bearers;
};

/// Which rows that the standard asks for are brought in the end.
enum class DemoPapers { All, First, None };

/// How a complaint goes on. Days count from the complaint.
struct DemoCourse
{
    QString id;
    QStringList kinds;
    int weight = 1;
    DemoRange deliveredDaysAgo;
    QStringList usage;
    QList<QStringList> demands, circumstances;
    DemoRange lossPercent; ///< of the value of the defective pieces
    QMap<QString, DemoRange> costs; ///< percent of that loss, or fen where there is no loss
    QString returnKind;
    DemoRange returnPercent; ///< of the value of the defective pieces
    DemoPapers evidence = DemoPapers::All;
    DemoRange evidenceDays;
    DemoPapers approvals = DemoPapers::All;
    DemoRange approvalDays;
    QMap<QString, DemoRange> events;
    std::optional<DemoRange> closeDays;
    std::optional<DemoRange> followUpDays; ///< after closing
    QStringList proposals, answers, dispositions;
};

/// What the names of further customers are made of.
struct DemoNames
{
    QStringList places, words, families, given;
    QList<DemoCustomer> trades; ///< the end of a company's name, and what it buys
};

/// What invented complaints are made of: resources/sample/catalogue.toml.
struct DemoCatalogue
{
    QString rulebook, company, formNumber;
    QList<double> months; ///< 12, January first
    QList<Weighted<DemoCustomer>> customers;
    QList<DemoProduct> products;
    QList<Department> departments;
    QList<Staff> staff;
    QString judgedBy;
    QStringList investigators;
    QStringList followUps; ///< what a follow-up call brought
    QList<Weighted<QString>> channels, payments, satisfaction;
    QMap<QString, QStringList> signers; ///< of kinds of evidence
    QStringList evidenceOrder;
    QList<DemoDefect> defects;
    QList<DemoCourse> courses;
    DemoNames names;

    /// Adds that many customers with names of their own (fewer where the names run out), a few of whom complain often
    /// and most of them seldom. The same for the same seed.
    void inventCustomers(int count, quint64 seed);
    /// Throws Error{ResourceMissing} if the file is not there or lacks what invented complaints need.
    static DemoCatalogue load(const QString& path);
};

} // namespace kesu

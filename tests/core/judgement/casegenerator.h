// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaint.h"
#include "core/rulebook/rulebook.h"

#include <random>
#include <vector>

namespace kesu::test {

/// Makes cases in the words of one rulebook: its ids, amounts at and around the figures that it names, days at and
/// around its spans, near holidays, make-up working days and month ends. The same seed makes the same cases anywhere.
class CaseGenerator
{
public:
    CaseGenerator(const Rulebook& rulebook, quint32 seed);

    Case next();
    /// One more piece of evidence, handed in by that day.
    EvidencePiece piece(QDate notAfter);
    /// A number from 0 up to but not including that one.
    int upTo(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }
    bool chance(int percent) { return upTo(100) < percent; }

private:
    const QString& oneId(VocabularyKind kind);
    QStringList someIds(VocabularyKind kind, int most);
    std::optional<Money> amount();
    std::optional<qint64> quantity();
    qint64 secondsNear();
    int daysNear();
    Moment momentAfter(Moment from);
    void addLists(Complaint& complaint);
    void addProduct(ProductFacts& product, QDate day);
    Complaint complaint(QDate day);

    Rulebook m_rulebook;
    std::mt19937 m_random;
    QStringList m_evidenceKinds;
    QStringList m_matters;
    std::vector<qint64> m_fen; ///< amounts of money that the rulebook names
    std::vector<qint64> m_numbers; ///< whole numbers that it names
    std::vector<int> m_days; ///< its spans of days, roughly in days
    std::vector<qint64> m_seconds; ///< its spans of hours
};

} // namespace kesu::test

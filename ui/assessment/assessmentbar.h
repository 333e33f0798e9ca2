// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/assessmentservice.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace kesu {

class Workspace;

/// Which sheet: the assessment of a standard, the period, and whose it is.
class AssessmentBar : public QWidget
{
    Q_OBJECT

public:
    AssessmentBar(Workspace& workspace, QWidget* parent = nullptr);

    /// Reads the standards in use and the subjects anew; what was chosen stays where it is still there.
    void refresh();
    /// False where no standard in use assesses a period.
    bool hasAssessment() const;
    /// Rulebook, assessment, period and subject that are chosen; nothing is entered on it.
    AssessmentSheet chosen() const { return m_chosen; }
    /// Shows that sheet without asking for it.
    void show(const AssessmentSheet& sheet);
    /// The subject as people call it.
    QString subjectName() const;

Q_SIGNALS:
    /// Another sheet is wanted. Until show() or the next choice, chosen() is that one.
    void sheetRequested();

private:
    struct Offer
    {
        QString rulebook;
        QString assessment;
        QString label;
        QList<PeriodLength> periods;
        AssessmentSubject subject;
    };

    const Offer* currentOffer() const;
    void chooseAssessment(int index);
    void chooseLength(int index);
    void chooseSubject();
    void step(const AssessmentPeriod& period);
    void updateFields();
    void fillSubjects();
    void request();

    Workspace* m_workspace;
    QList<Offer> m_offers;
    AssessmentSheet m_chosen;
    QComboBox* m_assessment;
    QComboBox* m_length;
    QLabel* m_period;
    QComboBox* m_subject;
};

} // namespace kesu

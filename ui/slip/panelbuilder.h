// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/slip/panelline.h"

#include <QCoreApplication>
#include <QHash>

namespace kesu {

/// Writes a verdict down as lines of the panel, part by part.
class PanelBuilder
{
    Q_DECLARE_TR_FUNCTIONS(PanelBuilder)

public:
    explicit PanelBuilder(const PanelInput& input);

    QList<PanelLine> lines();
    /// Of a slip into which nothing was put yet.
    QList<PanelLine> linesOfBlank(const QStringList& asked);

private:
    void addJudgement();
    void addImprovements();
    void addFilingLimit();
    void addEvidence();
    void addGrade();
    void addApprovals();
    void addLiability();
    void addRecoveries();
    void addDeadlines();
    void addNotices();
    void addFields(const QStringList& fields);
    QStringList missingFields() const;

    void head(const QString& part, const QString& title, const QString& word = {});
    PanelLine& line(const QString& part, const QString& id, const QString& symbol, Tone tone, const QString& text);
    static void explain(PanelLine& line, PanelLine::Part part, int index = 0);
    /// A verdict without the amounts holds 0.00 in their places: covered, not shown.
    QString amount(Money money) const;
    QString term(VocabularyKind kind, const QString& id) const;
    QString terms(VocabularyKind kind, const QStringList& ids, const QString& separator) const;

    const PanelInput& m_input;
    QList<PanelLine> m_lines;
    QHash<QString, int> m_keys; ///< how often a key was given, so that each stays the only one
};

} // namespace kesu

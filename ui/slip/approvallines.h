// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace kesu {

/// One agreement that the rulebook asks for, or that was given: whose, to what, and how it stands.
struct AskedApproval
{
    QString matter; ///< id
    QString role; ///< id
    QString title; ///< "Quality manager · claim (4.2.2 b)"
    QString state; ///< how it was given, or empty while it is missing
    QString whySign; ///< why it cannot be signed here, or empty
    QString whyRecord; ///< why it cannot be recorded from paper, or empty

    friend bool operator==(const AskedApproval&, const AskedApproval&) = default;
};

/// The agreements that are asked for, one a line: those that were given with by whom and how, the others with what one
/// can do about them.
class ApprovalLines : public QWidget
{
    Q_OBJECT

public:
    explicit ApprovalLines(QWidget* parent = nullptr);

    /// Does nothing where they are shown already: the lines are looked at after every key.
    void setApprovals(const QList<AskedApproval>& approvals);
    const QList<AskedApproval>& approvals() const { return m_approvals; }

Q_SIGNALS:
    void signRequested(const QString& matter, const QString& role);
    void recordRequested(const QString& matter, const QString& role);

private:
    QWidget* makeLine(const AskedApproval& approval);

    QList<AskedApproval> m_approvals;
    QVBoxLayout* m_lines;
};

} // namespace kesu

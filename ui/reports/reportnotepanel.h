// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportnote.h"

#include <QMap>
#include <QScrollArea>

class QLineEdit;

namespace kesu {

class TextArea;

/// What the clerk types into a report: what was delivered, a remark on each section, and what comes next.
class ReportNotePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReportNotePanel(QWidget* parent = nullptr);

    /// Shows inputs and remarks of the note. Emits nothing.
    void showNote(const ReportNote& note);
    /// The note with what stands in the fields instead of its inputs and remarks.
    ReportNote noteFrom(const ReportNote& note) const;
    /// Brings the remark of that section to the keyboard.
    void edit(ReportSection section);

Q_SIGNALS:
    void edited();
    /// A field was left.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* addNumber(QWidget* page, const QString& name);
    TextArea* addText(QWidget* page, const QString& name, int leastLines);
    void markWrong();

    QLineEdit* m_batches;
    QLineEdit* m_shipped;
    TextArea* m_next;
    QMap<ReportSection, TextArea*> m_remarks;
};

} // namespace kesu

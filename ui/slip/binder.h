// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/complaint/complaintrecord.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <functional>
#include <vector>

class QWidget;

namespace kesu {

class SlipEditor;

/// Which field of the record stands in which widget, and how it goes there and back: the one table behind the form.
class Binder : public QObject
{
    Q_OBJECT

public:
    struct Binding
    {
        QString path; ///< as the field catalogue writes it; "handling.…" for the rest of the paper
        QWidget* widget = nullptr; ///< what takes the focus and whose children belong to the field
        std::function<void(ComplaintRecord&)> show; ///< record to widget; leaves alone what says the same already
        std::function<QString()> problem; ///< what is wrong with what was typed
        std::function<void(const QString&)> showProblem;
        /// The widget for a part of the field, such as "[1].amount"; may be empty.
        std::function<QWidget*(const QString& part)> partWidget;
    };

    explicit Binder(SlipEditor& editor, QObject* parent = nullptr);

    void add(Binding binding);
    /// In paper order.
    const std::vector<Binding>& bindings() const { return m_bindings; }
    /// For the widget's signal: what was typed at `path` goes into the record. `unparsed` is kept there as it was
    /// typed, empty where it was a value.
    void edited(const QString& path, const std::function<void(ComplaintRecord&)>& apply, const QString& unparsed = {});
    /// The same for a list: all texts kept under its path are replaced by these, which begin inside it ("[1].amount").
    void listEdited(const QString& path, const std::function<void(ComplaintRecord&)>& apply,
        const QMap<QString, QString>& unparsed);
    static QMap<QString, QString> unparsedUnder(const ComplaintRecord& record, const QString& path);

    /// Shows the whole record.
    void showAll();
    /// From now on what is missing is shown at every field, not only at those that were touched.
    void demandAll();
    void forgetDemands();
    void showProblems();
    /// The first field, in paper order, with an error; empty where there is none.
    QString firstProblem() const;
    /// Where the caret is; empty outside of all fields.
    QString pathOf(const QWidget* widget) const;
    /// The widget of a path, or of the nearest field that holds it; null where there is none.
    QWidget* widgetOf(const QString& path) const;
    bool hasTypingErrors() const;

Q_SIGNALS:
    void failed(const QString& message);

private:
    const Binding* bindingOf(const QString& path) const;

    SlipEditor& m_editor;
    std::vector<Binding> m_bindings; ///< in paper order
    QHash<const QWidget*, QString> m_paths;
    QSet<QString> m_touched;
    bool m_demandsAll = false;
    bool m_showing = false;
    QTimer m_settle;
};

} // namespace kesu

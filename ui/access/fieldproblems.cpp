// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/fieldproblems.h"

#include "ui/access/newpassword.h"
#include "ui/access/passwordedit.h"
#include "ui/inputs/fieldedit.h"
#include "ui/shared/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace kesu {

namespace {

/// A window keeps its size when a sentence appears, at the cost of what stands above it.
void growToFit(QWidget& window)
{
    QLayout* layout = window.layout();
    if (layout == nullptr)
        return;
    layout->activate();
    const int needed
        = layout->hasHeightForWidth() ? layout->totalHeightForWidth(window.width()) : layout->totalSizeHint().height();
    if (needed > window.height())
        window.resize(window.width(), needed);
}

} // namespace

FieldProblems::FieldProblems(QWidget* parent)
    : m_general(makeLabel(parent))
{
}

QLabel* FieldProblems::makeLabel(QWidget* parent) const
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    setTone(label, Tone::Invalid);
    return label;
}

QWidget* FieldProblems::under(const QString& field, QWidget* editor)
{
    auto* cell = new QWidget(m_general->parentWidget());
    auto* layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(editor);
    QLabel* label = makeLabel(cell);
    layout->addWidget(label);
    cell->setFocusProxy(editor);
    const auto forget = [editor, label] {
        label->clear();
        label->hide();
        markProblem(*editor, {});
    };
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        QObject::connect(line, &QLineEdit::textEdited, label, forget);
    else if (auto* password = qobject_cast<PasswordEdit*>(editor))
        QObject::connect(password, &PasswordEdit::edited, label, forget);
    else if (auto* twice = qobject_cast<NewPassword*>(editor))
        QObject::connect(twice, &NewPassword::edited, label, forget);
    m_order += field;
    m_places.insert(field, {editor, label});
    return cell;
}

void FieldProblems::show(const Findings& findings)
{
    QStringList general;
    QMap<QString, QStringList> byField;
    for (const Finding& finding : findings) {
        // "user.name" and "name" both mean the field "name".
        const QString field = finding.field.section(QLatin1Char('.'), -1);
        if (m_places.contains(field))
            byField[field] += finding.message;
        else
            general += finding.message;
    }
    const auto tell = [](QLabel* label, const QStringList& sentences) {
        label->setText(sentences.join(QLatin1Char('\n')));
        label->setVisible(!sentences.isEmpty());
    };
    tell(m_general, general);
    bool focused = false;
    for (const QString& field : std::as_const(m_order)) {
        const Place& place = m_places[field];
        tell(place.label, byField.value(field));
        markProblem(*place.editor, byField.value(field).join(QLatin1Char(' ')));
        if (auto* twice = qobject_cast<NewPassword*>(place.editor); twice != nullptr && byField.contains(field))
            twice->hideStrength();
        for (QLayout* inner : {place.editor->layout(), place.label->parentWidget()->layout()}) {
            if (inner != nullptr)
                inner->activate();
        }
        if (!focused && byField.contains(field)) {
            place.editor->setFocus();
            focused = true;
        }
    }
    growToFit(*m_general->window());
}

QString FieldProblems::at(const QString& field) const
{
    const QLabel* label = m_places.value(field).label;
    return label == nullptr || label->isHidden() ? QString() : label->text();
}

} // namespace kesu

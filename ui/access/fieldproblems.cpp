// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/fieldproblems.h"

#include "ui/inputs/fieldedit.h"
#include "ui/shared/theme.h"

#include <QVBoxLayout>

namespace kesu {

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
        if (!focused && byField.contains(field)) {
            place.editor->setFocus();
            focused = true;
        }
    }
}

QString FieldProblems::at(const QString& field) const
{
    const QLabel* label = m_places.value(field).label;
    return label == nullptr || label->isHidden() ? QString() : label->text();
}

} // namespace kesu

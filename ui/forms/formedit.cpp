// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formedit.h"

#include "ui/shared/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace kesu {

namespace {

constexpr int copiesLines = 4;
constexpr int findingsLines = 5;

/// Nothing where the text is what the file has.
std::optional<QString> unlessShipped(const QString& text, const QString& shipped)
{
    return text.trimmed() == shipped ? std::nullopt : std::optional(text.trimmed());
}

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    return lines;
}

QString placed(const Finding& finding)
{
    const QString place = finding.line > 0 && finding.column > 0
        ? FormEdit::tr("Line %1, column %2").arg(finding.line).arg(finding.column)
        : finding.line > 0 ? FormEdit::tr("Line %1").arg(finding.line)
                           : QString();
    return place.isEmpty() ? finding.message : FormEdit::tr("%1: %2").arg(place, finding.message);
}

/// Labels of narrow cells have a line feed where they may break.
QString oneLine(QString label)
{
    return label.remove(QLatin1Char('\n'));
}

/// Changes what a field shows only where it differs: the cursor of whoever types stays where it is.
template <typename Edit>
void showText(Edit* edit, const QString& shown, const QString& text, void (Edit::*set)(const QString&))
{
    const QSignalBlocker quiet(edit);
    if (shown != text)
        (edit->*set)(text);
}

} // namespace

FormEdit::FormEdit(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_number(new QLineEdit(this))
    , m_revision(new QLineEdit(this))
    , m_copies(new QPlainTextEdit(this))
    , m_fields(new QListWidget(this))
    , m_layout(new QLabel(this))
    , m_toShipped(new QPushButton(tr("&Back to the shipped one"), this))
    , m_problem(new QLabel(this))
    , m_findings(new QListWidget(this))
{
    m_title->setFont(headingFont(font()));
    m_title->setWordWrap(true);
    m_about->setWordWrap(true);
    makeQuiet(m_about);
    m_number->setPlaceholderText(tr("For example QR-025"));
    m_revision->setPlaceholderText(tr("For example B"));
    m_copies->setTabChangesFocus(true);
    m_copies->setPlaceholderText(tr("One name a line; without any the form is printed once"));
    m_copies->setFixedHeight(copiesLines * fontMetrics().lineSpacing() + spacing::medium);
    m_fields->setAccessibleName(tr("Fields that are printed"));
    m_layout->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_findings->setWordWrap(true);
    m_findings->setAccessibleName(tr("What is wrong with the layout file"));
    m_findings->setMaximumHeight(findingsLines * rowHeight(font()));

    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(spacing::small);
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(spacing::small);
    const auto addNamed = [&](const QString& name, QLineEdit* edit, int stretch) {
        auto* column = new QVBoxLayout;
        column->setSpacing(spacing::tiny);
        auto* label = new QLabel(name, this);
        label->setBuddy(edit);
        column->addWidget(label);
        column->addWidget(edit);
        numbers->addLayout(column, stretch);
    };
    addNamed(tr("Form &number"), m_number, 3);
    addNamed(tr("Revisi&on"), m_revision, 2);
    form->addRow(numbers);
    form->addRow(tr("Names of the &copies"), m_copies);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addLayout(form);
    auto* fieldsLabel = new QLabel(tr("Fields that are &printed"), this);
    fieldsLabel->setBuddy(m_fields);
    layout->addWidget(fieldsLabel);
    layout->addWidget(m_fields, 1);
    layout->addWidget(m_layout);
    auto* files = new QHBoxLayout;
    files->setSpacing(spacing::small);
    auto* replace = new QPushButton(tr("Rep&lace by a file …"), this);
    auto* save = new QPushButton(tr("Save &as a file …"), this);
    replace->setObjectName(QStringLiteral("replaceLayout"));
    save->setObjectName(QStringLiteral("saveLayout"));
    m_toShipped->setObjectName(QStringLiteral("shippedLayout"));
    files->addWidget(save);
    files->addWidget(replace);
    files->addStretch();
    layout->addLayout(files);
    layout->addWidget(m_toShipped, 0, Qt::AlignLeft);
    layout->addWidget(m_problem);
    layout->addWidget(m_findings);

    connect(m_number, &QLineEdit::textChanged, this, [this] { change(QStringLiteral("number")); });
    connect(m_revision, &QLineEdit::textChanged, this, [this] { change(QStringLiteral("revision")); });
    connect(m_copies, &QPlainTextEdit::textChanged, this, [this] { change(QStringLiteral("copies")); });
    connect(m_fields, &QListWidget::itemChanged, this, [this] { change({}); });
    connect(replace, &QPushButton::clicked, this, &FormEdit::replaceRequested);
    connect(save, &QPushButton::clicked, this, &FormEdit::saveLayoutRequested);
    connect(m_toShipped, &QPushButton::clicked, this, &FormEdit::shippedRequested);
    showFindings({}, {});
}

void FormEdit::show(const ShippedForm& shipped, const CompanyForm& form)
{
    m_shipped = shipped;
    m_form = form;
    m_title->setText(shipped.title);
    m_about->setText(shipped.clause.isEmpty() ? form.key : tr("%1 · clause %2").arg(form.key, shipped.clause));
    showText(m_number, m_number->text().trimmed(), form.number.value_or(shipped.number), &QLineEdit::setText);
    showText(m_revision, m_revision->text().trimmed(), form.revision.value_or(shipped.revision), &QLineEdit::setText);
    const QStringList copies = form.copies.value_or(shipped.copies);
    if (linesOf(m_copies->toPlainText()) != copies)
        showText(m_copies, m_copies->toPlainText(), copies.join(QLatin1Char('\n')), &QPlainTextEdit::setPlainText);
    const QSignalBlocker quiet(m_fields);
    const int row = m_fields->currentRow();
    m_fields->clear();
    for (const FormFieldChoice& field : shipped.fields) {
        auto* item = new QListWidgetItem(oneLine(field.label), m_fields);
        item->setData(Qt::UserRole, field.id);
        item->setToolTip(field.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(form.hidden.contains(field.id) ? Qt::Unchecked : Qt::Checked);
    }
    m_fields->setCurrentRow(row);
    m_layout->setText(form.layout.isEmpty() ? tr("Layout: as shipped") : tr("Layout: the company's own file"));
    m_toShipped->setEnabled(!form.isAsShipped());
}

void FormEdit::showFindings(const QString& sentence, const Findings& findings)
{
    setTone(m_problem, hasErrors(findings) ? Tone::Invalid : Tone::Pending);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_findings->clear();
    for (const Finding& finding : findings)
        m_findings->addItem(placed(finding));
    m_findings->setVisible(!findings.isEmpty());
}

void FormEdit::change(const QString& field)
{
    m_form.number = unlessShipped(m_number->text(), m_shipped.number);
    m_form.revision = unlessShipped(m_revision->text(), m_shipped.revision);
    const QStringList copies = linesOf(m_copies->toPlainText());
    m_form.copies = copies == m_shipped.copies ? std::nullopt : std::optional(copies);
    m_form.hidden.clear();
    for (int row = 0; row < m_fields->count(); ++row)
        if (m_fields->item(row)->checkState() == Qt::Unchecked)
            m_form.hidden << m_fields->item(row)->data(Qt::UserRole).toString();
    m_toShipped->setEnabled(!m_form.isAsShipped());
    Q_EMIT edited(m_form, field);
}

} // namespace kesu

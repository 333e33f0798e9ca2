// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/assessmentbar.h"

#include "core/service/workspace.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

namespace kesu {

namespace {

/// In these first days the period before is the one that is assessed.
constexpr int firstDays = 20;

QToolButton* arrow(const QString& iconName, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

AssessmentPeriod usualPeriod(QDate today, PeriodLength length)
{
    return AssessmentPeriod::containing(today.addDays(-firstDays), length);
}

} // namespace

AssessmentBar::AssessmentBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(&workspace)
    , m_assessment(new QComboBox(this))
    , m_length(new QComboBox(this))
    , m_period(new QLabel(this))
    , m_subject(new QComboBox(this))
{
    m_assessment->setAccessibleName(tr("Assessment"));
    m_assessment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_assessment->setMinimumContentsLength(16);
    m_length->setAccessibleName(tr("Length of the period"));
    m_period->setFont(headingFont(font()));
    m_subject->setAccessibleName(tr("Department or employee"));
    m_subject->setEditable(true);
    m_subject->setInsertPolicy(QComboBox::NoInsert);
    m_subject->setMinimumContentsLength(10);
    auto* before = arrow(QStringLiteral("chevron-left"), tr("Period before"), this);
    auto* after = arrow(QStringLiteral("chevron-right"), tr("Period after"), this);
    connect(m_assessment, &QComboBox::activated, this, &AssessmentBar::chooseAssessment);
    connect(m_length, &QComboBox::activated, this, &AssessmentBar::chooseLength);
    connect(before, &QToolButton::clicked, this, [this] { step(m_chosen.period.previous()); });
    connect(after, &QToolButton::clicked, this, [this] { step(m_chosen.period.next()); });
    connect(m_subject, &QComboBox::activated, this, &AssessmentBar::chooseSubject);
    connect(m_subject->lineEdit(), &QLineEdit::editingFinished, this, &AssessmentBar::chooseSubject);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_assessment, 1);
    layout->addWidget(m_length);
    layout->addWidget(before);
    layout->addWidget(m_period);
    layout->addWidget(after);
    layout->addWidget(m_subject);
    refresh();
}

void AssessmentBar::refresh()
{
    const QStringList inUse = m_workspace->settings().rulebooks;
    const QString language = windowLanguage();
    m_offers.clear();
    for (const Rulebook& rulebook : AssessmentService(*m_workspace).rulebooks()) {
        if (!inUse.contains(rulebook.id()))
            continue;
        for (const Assessment& assessment : rulebook.assessments())
            m_offers.append({rulebook.id(), assessment.name.id,
                tr("%1 · %2").arg(rulebook.title(), labelIn(assessment.name, language)), assessment.periods,
                assessment.subject});
    }
    // The default standard of the company comes first.
    std::stable_sort(m_offers.begin(), m_offers.end(),
        [&inUse](const Offer& a, const Offer& b) { return inUse.indexOf(a.rulebook) < inUse.indexOf(b.rulebook); });
    const QSignalBlocker blocker(m_assessment);
    m_assessment->clear();
    for (const Offer& offer : std::as_const(m_offers))
        m_assessment->addItem(offer.label);
    if (!m_offers.isEmpty() && currentOffer() == nullptr)
        chooseAssessment(0);
    else
        updateFields();
}

bool AssessmentBar::hasAssessment() const
{
    return !m_offers.isEmpty();
}

const AssessmentBar::Offer* AssessmentBar::currentOffer() const
{
    const auto found = std::find_if(m_offers.begin(), m_offers.end(), [this](const Offer& offer) {
        return offer.rulebook == m_chosen.rulebook && offer.assessment == m_chosen.assessment;
    });
    return found == m_offers.end() ? nullptr : &*found;
}

void AssessmentBar::show(const AssessmentSheet& sheet)
{
    m_chosen = sheet;
    m_chosen.inputs.clear();
    updateFields();
}

QString AssessmentBar::subjectName() const
{
    const int index = m_subject->findData(m_chosen.subject);
    return index < 0 ? m_chosen.subject : m_subject->itemText(index);
}

void AssessmentBar::chooseAssessment(int index)
{
    const Offer& offer = m_offers.at(index);
    const AssessmentSubject before = currentOffer() ? currentOffer()->subject : AssessmentSubject::Company;
    m_chosen.rulebook = offer.rulebook;
    m_chosen.assessment = offer.assessment;
    if (!offer.periods.contains(m_chosen.period.length()) || m_chosen.period.from().year() < 2001)
        m_chosen.period = usualPeriod(m_workspace->clock().today(), offer.periods.constFirst());
    const QStringList subjects = AssessmentService(*m_workspace).subjects(m_chosen);
    if (offer.subject == AssessmentSubject::Company)
        m_chosen.subject.clear();
    else if (offer.subject != before || m_chosen.subject.isEmpty())
        m_chosen.subject = subjects.value(0);
    request();
}

void AssessmentBar::chooseLength(int index)
{
    if (const Offer* offer = currentOffer())
        step(AssessmentPeriod::containing(m_chosen.period.to(), offer->periods.at(index)));
}

void AssessmentBar::chooseSubject()
{
    const QString text = m_subject->currentText().trimmed();
    const int index = m_subject->findText(text);
    const QString subject = index < 0 ? text : m_subject->itemData(index).toString();
    if (subject == m_chosen.subject)
        return;
    m_chosen.subject = subject;
    request();
}

void AssessmentBar::step(const AssessmentPeriod& period)
{
    if (period == m_chosen.period)
        return;
    m_chosen.period = period;
    request();
}

void AssessmentBar::request()
{
    updateFields();
    Q_EMIT sheetRequested();
}

void AssessmentBar::updateFields()
{
    const Offer* offer = currentOffer();
    setVisible(offer != nullptr);
    if (offer == nullptr)
        return;
    const QSignalBlocker blockAssessment(m_assessment);
    const QSignalBlocker blockLength(m_length);
    m_assessment->setCurrentIndex(static_cast<int>(offer - m_offers.constData()));
    m_assessment->setToolTip(offer->label);
    m_length->clear();
    for (const PeriodLength length : offer->periods) {
        switch (length) {
        case PeriodLength::Month:
            m_length->addItem(tr("Month"));
            break;
        case PeriodLength::Quarter:
            m_length->addItem(tr("Quarter"));
            break;
        case PeriodLength::HalfYear:
            m_length->addItem(tr("Half-year"));
            break;
        case PeriodLength::Year:
            m_length->addItem(tr("Year"));
            break;
        }
    }
    m_length->setCurrentIndex(static_cast<int>(offer->periods.indexOf(m_chosen.period.length())));
    m_length->setVisible(offer->periods.size() > 1);
    m_period->setText(m_chosen.period.toDisplay());
    m_subject->setVisible(offer->subject != AssessmentSubject::Company);
    fillSubjects();
}

void AssessmentBar::fillSubjects()
{
    const QSignalBlocker blocker(m_subject);
    const AssessmentService service(*m_workspace);
    const std::optional<Rulebook> rulebook = service.rulebookOf(service.open(m_chosen));
    const Offer* offer = currentOffer();
    m_subject->clear();
    for (const QString& subject : service.subjects(m_chosen)) {
        QString name = subject;
        if (offer->subject == AssessmentSubject::Department) {
            const QList<Department> departments = m_workspace->masterData().departments();
            const auto own = std::find_if(departments.begin(), departments.end(),
                [&subject](const Department& department) { return department.code == subject; });
            name = own != departments.end() ? own->name
                                            : rulebook->label(VocabularyKind::Department, subject, windowLanguage());
        }
        m_subject->addItem(name, subject);
    }
    const int index = m_subject->findData(m_chosen.subject);
    if (index >= 0)
        m_subject->setCurrentIndex(index);
    else
        m_subject->setEditText(m_chosen.subject);
    m_subject->lineEdit()->setPlaceholderText(
        offer->subject == AssessmentSubject::Department ? tr("Which department") : tr("Which employee"));
}

} // namespace kesu

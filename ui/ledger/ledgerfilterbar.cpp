// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerfilterbar.h"

#include "core/form/formcode.h"
#include "ui/ledger/filterchip.h"
#include "ui/ledger/perioddialog.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

namespace kesu {

namespace {

/// Long enough not to search for every letter, short enough to feel instant.
constexpr int typingRestMs = 150;
constexpr int widestChip = 260; ///< of a chip whose text can be long
const QString customPeriod = QStringLiteral("custom");

QString idOf(LedgerProgress progress)
{
    switch (progress) {
    case LedgerProgress::All:
        return {};
    case LedgerProgress::Open:
        return QStringLiteral("open");
    case LedgerProgress::Overdue:
        return QStringLiteral("overdue");
    case LedgerProgress::Closed:
        return QStringLiteral("closed");
    }
    Q_UNREACHABLE();
}

LedgerProgress progressOf(const QString& id)
{
    for (const auto progress : {LedgerProgress::Open, LedgerProgress::Overdue, LedgerProgress::Closed}) {
        if (idOf(progress) == id)
            return progress;
    }
    return LedgerProgress::All;
}

QToolButton* removableChip(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setProperty("filterChip", true);
    button->setProperty("active", true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(icon(QStringLiteral("close")));
    button->setIconSize(QSize(12, 12));
    button->setFocusPolicy(Qt::TabFocus);
    button->hide();
    return button;
}

} // namespace

LedgerFilterBar::LedgerFilterBar(const RulebookLibrary& library, QWidget* parent)
    : QWidget(parent)
    , m_library(&library)
    , m_words(library, windowLanguage())
    , m_search(new QLineEdit(this))
    , m_typing(new QTimer(this))
    , m_status(new FilterChip(tr("Validity"), FilterChip::Choice::Several, this))
    , m_progress(new FilterChip(tr("Progress"), FilterChip::Choice::One, this))
    , m_period(new FilterChip(tr("Period"), FilterChip::Choice::One, this))
    , m_category(new FilterChip(tr("Category"), FilterChip::Choice::Several, this))
    , m_rulebook(new FilterChip(tr("Rulebook"), FilterChip::Choice::One, this))
    , m_customer(removableChip(this))
    , m_party(removableChip(this))
    , m_among(removableChip(this))
    , m_clear(new QToolButton(this))
{
    m_search->setPlaceholderText(tr("Search number, customer, product, order, batch, text"));
    m_search->setAccessibleName(tr("Search the ledger"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(380);
    m_search->installEventFilter(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingRestMs);
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        if (!takeCode(Typing::GoesOn))
            m_typing->start();
    });
    // The clear button and programs change the text without "editing" it.
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty() && !m_query.search.isEmpty())
            m_typing->start();
    });
    connect(m_typing, &QTimer::timeout, this, [this] {
        m_query.search = m_search->text().trimmed();
        updateExtras();
        Q_EMIT queryEdited();
    });
    for (FilterChip* chip : {m_status, m_progress, m_category, m_rulebook})
        connect(chip, &FilterChip::chosenChanged, this, &LedgerFilterBar::chipChanged);
    connect(m_period, &FilterChip::chosenChanged, this, &LedgerFilterBar::periodChosen);
    connect(m_customer, &QToolButton::clicked, this, [this] {
        m_query.customer.clear();
        updateExtras();
        Q_EMIT queryEdited();
    });
    connect(m_party, &QToolButton::clicked, this, [this] {
        m_query.party.clear();
        updateExtras();
        Q_EMIT queryEdited();
    });
    connect(m_among, &QToolButton::clicked, this, [this] {
        m_query.among.reset();
        m_query.amongName.clear();
        updateExtras();
        Q_EMIT queryEdited();
    });
    m_clear->setText(tr("Clear"));
    m_clear->setFocusPolicy(Qt::TabFocus);
    makeFlat(m_clear);
    connect(m_clear, &QToolButton::clicked, this, &LedgerFilterBar::clearFilters);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_search, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_status, m_progress, m_period, m_category, m_rulebook, m_customer, m_party, m_among, m_clear})
        layout->addWidget(widget);
    layout->addStretch(0);
    buildChips();
    updateExtras();
}

void LedgerFilterBar::buildChips()
{
    QList<std::pair<QString, QString>> statuses;
    for (const char* id : {"valid", "pending", "invalid", "out-of-scope"})
        statuses << std::pair(QLatin1String(id), m_words.statusLabel(QLatin1String(id), {}));
    m_status->setEntries(statuses);
    m_progress->setEntries({{idOf(LedgerProgress::Open), tr("Open")}, {idOf(LedgerProgress::Overdue), tr("Overdue")},
        {idOf(LedgerProgress::Closed), tr("Closed")}});
    m_period->setEntries({{QStringLiteral("this-week"), tr("This week")},
        {QStringLiteral("this-month"), tr("This month")}, {QStringLiteral("last-month"), tr("Last month")},
        {QStringLiteral("this-quarter"), tr("This quarter")}, {QStringLiteral("this-year"), tr("This year")},
        {QStringLiteral("last-year"), tr("Last year")}, {customPeriod, tr("From … to …")}});
}

void LedgerFilterBar::setRulebooks(const QStringList& ids)
{
    QList<std::pair<QString, QString>> books;
    QList<std::pair<QString, QString>> categories;
    QStringList seenBooks;
    QStringList seenCategories;
    for (const Rulebook& rulebook : m_library->rulebooks()) {
        if ((!ids.isEmpty() && !ids.contains(rulebook.id())) || seenBooks.contains(rulebook.id()))
            continue;
        seenBooks << rulebook.id();
        books << std::pair(rulebook.id(), rulebook.title());
        for (const Term& term : rulebook.terms(VocabularyKind::Category)) {
            if (seenCategories.contains(term.id))
                continue;
            seenCategories << term.id;
            categories << std::pair(term.id, rulebook.label(VocabularyKind::Category, term.id, windowLanguage()));
        }
    }
    m_rulebook->setEntries(books);
    m_category->setEntries(categories);
    m_rulebook->setVisible(books.size() > 1);
    m_category->setVisible(!categories.isEmpty());
}

void LedgerFilterBar::setQuery(const LedgerQuery& query)
{
    m_typing->stop();
    m_query = query;
    m_search->setText(query.search);
    m_status->setChosen(query.statuses);
    m_progress->setChosen(query.progress == LedgerProgress::All ? QStringList() : QStringList{idOf(query.progress)});
    m_category->setChosen(query.categories);
    m_rulebook->setChosen(query.rulebook.isEmpty() ? QStringList() : QStringList{query.rulebook});
    showPeriod();
    updateExtras();
}

LedgerQuery LedgerFilterBar::query() const
{
    return m_query;
}

bool LedgerFilterBar::isFiltering() const
{
    LedgerQuery plain;
    plain.sort = m_query.sort;
    plain.direction = m_query.direction;
    return !(m_query == plain);
}

void LedgerFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LedgerFilterBar::chipChanged()
{
    m_query.statuses = m_status->chosen();
    m_query.progress = progressOf(m_progress->chosen().value(0));
    m_query.categories = m_category->chosen();
    m_query.rulebook = m_rulebook->chosen().value(0);
    updateExtras();
    Q_EMIT queryEdited();
}

void LedgerFilterBar::periodChosen()
{
    const QString id = m_period->chosen().value(0);
    DayRange range = rangeOf(id, m_today);
    if (id == customPeriod) {
        const DayRange month = rangeOf(QStringLiteral("this-month"), m_today);
        PeriodDialog dialog({m_query.from.value_or(month.first), m_query.to.value_or(month.last)}, this);
        if (dialog.exec() != QDialog::Accepted) {
            showPeriod();
            return;
        }
        range = dialog.range();
    }
    m_query.from = range.first.isValid() ? std::optional(range.first) : std::nullopt;
    m_query.to = range.last.isValid() ? std::optional(range.last) : std::nullopt;
    showPeriod();
    updateExtras();
    Q_EMIT queryEdited();
}

void LedgerFilterBar::showPeriod()
{
    if (!m_query.from && !m_query.to) {
        m_period->setSummary({});
        m_period->setChosen({});
        return;
    }
    for (const char* name : {"this-week", "this-month", "last-month", "this-quarter", "this-year", "last-year"}) {
        const QString id = QLatin1String(name);
        if (m_query.from && m_query.to && rangeOf(id, m_today) == DayRange{*m_query.from, *m_query.to}) {
            m_period->setSummary({});
            m_period->setChosen({id});
            return;
        }
    }
    m_period->setChosen({customPeriod});
    m_period->setSummary(QStringLiteral("%1 – %2").arg(m_query.from ? toIso(*m_query.from) : QStringLiteral("…"),
        m_query.to ? toIso(*m_query.to) : QStringLiteral("…")));
}

void LedgerFilterBar::clearFilters()
{
    LedgerQuery plain;
    plain.sort = m_query.sort;
    plain.direction = m_query.direction;
    setQuery(plain);
    Q_EMIT queryEdited();
}

void LedgerFilterBar::updateExtras()
{
    m_customer->setVisible(!m_query.customer.isEmpty());
    m_customer->setText(tr("Customer: %1").arg(m_query.customer));
    m_party->setVisible(!m_query.party.isEmpty());
    QString party = m_query.party;
    for (const Rulebook& rulebook : m_library->rulebooks()) {
        const QString label = rulebook.label(VocabularyKind::Party, m_query.party, windowLanguage());
        if (label != m_query.party) {
            party = label;
            break;
        }
    }
    m_party->setText(tr("Borne by: %1").arg(party));
    m_among->setVisible(m_query.among.has_value());
    m_among->setText(fontMetrics().elidedText(m_query.amongName, Qt::ElideMiddle, widestChip));
    m_among->setToolTip(m_query.amongName);
    m_among->setAccessibleName(tr("Only the complaints behind a figure: %1").arg(m_query.amongName));
    m_clear->setVisible(isFiltering());
}

bool LedgerFilterBar::takeCode(Typing typing)
{
    const QString code = m_search->text();
    const FormCodeReading reading = readFormCode(code);
    // What stands at the foot of a form is typed by people, who say when they are done.
    const bool isWhole
        = reading.kind == FormCodeReading::Kind::Code && (typing == Typing::Ended || reading.code.complaint.isStored());
    if (!isWhole && (typing == Typing::GoesOn || reading.kind == FormCodeReading::Kind::None))
        return false;
    m_typing->stop();
    m_search->setText(m_query.search);
    Q_EMIT codeScanned(code);
    return true;
}

bool LedgerFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (key != Qt::Key_Down && takeCode(Typing::Ended))
                return true;
            if (m_typing->isActive()) {
                m_typing->stop();
                m_query.search = m_search->text().trimmed();
                updateExtras();
                Q_EMIT queryEdited();
            }
            Q_EMIT leaveRequested();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kesu

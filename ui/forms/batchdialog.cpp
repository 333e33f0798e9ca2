// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/batchdialog.h"

#include "core/base/error.h"
#include "core/service/workspace.h"
#include "ui/forms/batchprinter.h"
#include "ui/forms/paperlanguage.h"
#include "ui/print/formdocument.h"
#include "ui/shared/filedialog.h"
#include "ui/shared/format.h"
#include "ui/shared/guarded.h"
#include "ui/shared/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QUrl>

namespace kesu {

namespace {

constexpr int sampled = 3; ///< complaints whose pages are counted beforehand
constexpr int estimateRestMs = 250;
constexpr int steps = 1000;
constexpr qint64 answerEveryMs = 30;
const QString patternSetting = QStringLiteral("forms/batch/pattern");
const QString formsSetting = QStringLiteral("forms/batch/keys");
const QString intoSetting = QStringLiteral("forms/batch/into");

QRadioButton* addRadio(QButtonGroup* group, const QString& text, int id, QWidget* parent)
{
    auto* radio = new QRadioButton(text, parent);
    group->addButton(radio, id);
    return radio;
}

} // namespace

BatchDialog::BatchDialog(
    Workspace& workspace, const QList<ComplaintId>& chosen, const LedgerQuery& filter, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_chosen(chosen)
    , m_filter(filter)
    , m_which(new QButtonGroup(this))
    , m_first(new QDateEdit(this))
    , m_last(new QDateEdit(this))
    , m_forms(new QListWidget(this))
    , m_profile(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_allCopies(new QCheckBox(tr("&All copies, those of a form together"), this))
    , m_into(new QButtonGroup(this))
    , m_pattern(new QLineEdit(this))
    , m_estimate(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_outcome(new QLabel(this))
    , m_troubles(new QListWidget(this))
    , m_openFolder(new QPushButton(tr("&Open folder"), this))
    , m_settings(new QWidget(this))
{
    setWindowTitle(tr("Forms of several complaints"));
    auto* columns = new QHBoxLayout(m_settings);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(spacing::large);
    auto* left = new QVBoxLayout;
    left->addWidget(buildWhich());
    left->addWidget(buildInto());
    left->addStretch();
    columns->addLayout(left, 1);
    columns->addWidget(buildForms(), 1);

    m_progress->setRange(0, steps);
    m_progress->setVisible(false);
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_outcome->hide();
    m_troubles->setAccessibleName(tr("What went wrong"));
    m_troubles->setMaximumHeight(6 * rowHeight(font()));
    m_troubles->setWordWrap(true);
    m_troubles->hide();
    m_openFolder->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(tr("&Print"), QDialogButtonBox::ActionRole);
    makePrimary(m_start);
    m_close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_close->setAutoDefault(false);
    buttons->addButton(m_openFolder, QDialogButtonBox::ResetRole);
    m_openFolder->hide();
    connect(m_start, &QPushButton::clicked, this, &BatchDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &BatchDialog::reject);
    connect(m_openFolder, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_settings, 1);
    layout->addWidget(m_estimate);
    layout->addWidget(m_progress);
    layout->addWidget(m_outcome);
    layout->addWidget(m_troubles);
    layout->addWidget(buttons);

    m_soon.setSingleShot(true);
    m_soon.setInterval(estimateRestMs);
    connect(&m_soon, &QTimer::timeout, this, &BatchDialog::estimate);
    offerForms();
    estimateSoon();
    m_estimate->setText(tr("Counting …"));
}

QWidget* BatchDialog::buildWhich()
{
    auto* box = new QGroupBox(tr("Complaints"), this);
    auto* layout = new QVBoxLayout(box);
    QRadioButton* chosen = addRadio(m_which,
        tr("The %n &chosen in the ledger", nullptr, static_cast<int>(m_chosen.size())), int(Which::Chosen), box);
    chosen->setVisible(!m_chosen.isEmpty());
    QRadioButton* filter
        = addRadio(m_which, tr("All lines of the ledger as it is &filtered now"), int(Which::Filter), box);
    filter->setVisible(m_filter != LedgerQuery());
    QRadioButton* period = addRadio(m_which, tr("&Registered in this period"), int(Which::Period), box);
    const QDate today = m_workspace.clock().today();
    const QDate first(today.year(), today.month(), 1);
    for (QDateEdit* edit : {m_first, m_last}) {
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            m_which->button(int(Which::Period))->setChecked(true);
            estimateSoon();
        });
    }
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    auto* days = new QHBoxLayout;
    days->setContentsMargins(spacing::huge, 0, 0, 0);
    days->addWidget(m_first);
    days->addWidget(new QLabel(QStringLiteral("–"), box));
    days->addWidget(m_last);
    days->addStretch();
    auto* months = new QHBoxLayout;
    months->setContentsMargins(spacing::huge, 0, 0, 0);
    const auto addMonth = [&](const QString& text, QDate month) {
        auto* button = new QPushButton(text, box);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
            [this, month] { choosePeriod(month, month.addMonths(1).addDays(-1)); });
        months->addWidget(button);
    };
    addMonth(tr("Last &month"), first.addMonths(-1));
    addMonth(tr("&This month"), first);
    months->addStretch();
    for (QRadioButton* radio : {chosen, filter, period})
        layout->addWidget(radio);
    layout->addLayout(days);
    layout->addLayout(months);
    m_first->setDate(first);
    m_last->setDate(first.addMonths(1).addDays(-1));
    (m_chosen.isEmpty() ? m_filter != LedgerQuery() ? filter : period : chosen)->setChecked(true);
    connect(m_which, &QButtonGroup::idToggled, this, &BatchDialog::estimateSoon);
    return box;
}

QWidget* BatchDialog::buildForms()
{
    auto* box = new QGroupBox(tr("Forms"), this);
    m_forms->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names end in dots, whole in the hint
    m_forms->setAccessibleName(tr("Forms to be printed of each complaint"));
    for (const auto& [id, name] : PaperLanguage::all())
        m_language->addItem(name, id);
    m_language->setCurrentIndex(std::max(0, m_language->findData(windowLanguage())));
    const Access access = m_workspace.access();
    if (access.may(Right::PrintInternal))
        m_profile->addItem(tr("Internal form"), int(PrintProfile::Internal));
    if (access.may(Right::PrintForCustomer))
        m_profile->addItem(tr("Customer's copy"), int(PrintProfile::Customer));
    m_allCopies->setChecked(true);
    auto* form = new QFormLayout;
    form->addRow(tr("&Who gets the paper"), m_profile);
    form->addRow(tr("&Language"), m_language);
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(m_forms, 1);
    layout->addLayout(form);
    layout->addWidget(m_allCopies);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &BatchDialog::offerForms);
    connect(m_language, &QComboBox::currentIndexChanged, this, &BatchDialog::estimateSoon);
    connect(m_allCopies, &QCheckBox::toggled, this, &BatchDialog::estimateSoon);
    connect(m_forms, &QListWidget::itemChanged, this, &BatchDialog::estimateSoon);
    return box;
}

QWidget* BatchDialog::buildInto()
{
    auto* box = new QGroupBox(tr("Paper"), this);
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(addRadio(m_into, tr("One P&DF for all"), int(Into::OneFile), box));
    layout->addWidget(addRadio(m_into, tr("A PDF for &each form, named"), int(Into::FileEach), box));
    auto* name = new QVBoxLayout;
    name->setContentsMargins(spacing::huge, 0, 0, 0);
    m_pattern->setText(QSettings().value(patternSetting, tr("{number} {customer} {form}")).toString());
    m_pattern->setAccessibleName(tr("How the files are named"));
    auto* hint = new QLabel(tr("{number}, {customer}, {form} and {date} are filled in."), box);
    hint->setWordWrap(true);
    makeQuiet(hint);
    name->addWidget(m_pattern);
    name->addWidget(hint);
    layout->addLayout(name);
    layout->addWidget(addRadio(m_into, tr("The pr&inter"), int(Into::Printer), box));
    const int last = QSettings().value(intoSetting, int(Into::OneFile)).toInt();
    QAbstractButton* button = m_into->button(last);
    (button ? button : m_into->button(int(Into::OneFile)))->setChecked(true);
    const auto follow = [this] { m_pattern->setEnabled(into() == Into::FileEach); };
    connect(m_into, &QButtonGroup::idToggled, this, follow);
    follow();
    return box;
}

void BatchDialog::offerForms()
{
    QStringList ticked = QSettings().value(formsSetting, QStringList(QStringLiteral("handling"))).toStringList();
    if (m_forms->count() > 0)
        ticked = order({}).keys;
    const auto profile = static_cast<PrintProfile>(m_profile->currentData().toInt());
    m_forms->clear();
    guarded(this, [&] {
        const FormService forms(m_workspace);
        QStringList known;
        for (const QString& rulebook : m_workspace.settings().rulebooks + QStringList(QString()))
            for (const FormChoice& choice : forms.choices(rulebook, m_workspace.clock().today(), windowLanguage())) {
                if (choice.shape == FormShape::List || !choice.faces.contains(profile) || known.contains(choice.key))
                    continue;
                known << choice.key;
                auto* item = new QListWidgetItem(
                    choice.clause.isEmpty() ? choice.title : tr("%1 (clause %2)").arg(choice.title, choice.clause),
                    m_forms);
                item->setData(Qt::UserRole, choice.key);
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
                item->setCheckState(ticked.contains(choice.key) ? Qt::Checked : Qt::Unchecked);
                item->setToolTip(choice.number.isEmpty() ? item->text() : item->text() + u'\n' + choice.number);
            }
    });
    if (m_forms->count() > 0 && order({}).keys.isEmpty())
        m_forms->item(0)->setCheckState(Qt::Checked);
    estimateSoon();
}

BatchDialog::Which BatchDialog::which() const
{
    return static_cast<Which>(m_which->checkedId());
}

BatchDialog::Into BatchDialog::into() const
{
    return static_cast<Into>(m_into->checkedId());
}

void BatchDialog::choose(Which which)
{
    m_which->button(int(which))->setChecked(true);
}

void BatchDialog::choose(Into into)
{
    m_into->button(int(into))->setChecked(true);
}

void BatchDialog::choosePeriod(QDate first, QDate last)
{
    m_first->setDate(first);
    m_last->setDate(last);
    choose(Which::Period);
}

void BatchDialog::chooseForms(const QStringList& keys)
{
    for (int row = 0; row < m_forms->count(); ++row) {
        QListWidgetItem* item = m_forms->item(row);
        item->setCheckState(keys.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
}

LedgerQuery BatchDialog::query() const
{
    if (which() == Which::Filter)
        return m_filter;
    LedgerQuery query;
    query.from = m_first->date();
    query.to = m_last->date();
    query.direction = SortDirection::Ascending;
    return query;
}

FormBatchOrder BatchDialog::order(const QList<ComplaintId>& complaints) const
{
    FormBatchOrder order;
    order.complaints = complaints;
    for (int row = 0; row < m_forms->count(); ++row)
        if (m_forms->item(row)->checkState() == Qt::Checked)
            order.keys << m_forms->item(row)->data(Qt::UserRole).toString();
    order.profile = static_cast<PrintProfile>(m_profile->currentData().toInt());
    order.language = m_language->currentData().toString();
    order.copies = m_allCopies->isChecked() ? FormBatchOrder::Copies::All : FormBatchOrder::Copies::One;
    return order;
}

void BatchDialog::estimate()
{
    m_soon.stop();
    m_start->setEnabled(false);
    try {
        const bool isChosen = which() == Which::Chosen;
        const int complaints
            = isChosen ? static_cast<int>(m_chosen.size()) : m_workspace.complaints().ledgerTotals(query()).count;
        QList<ComplaintId> some = m_chosen.first(std::min<qsizetype>(sampled, m_chosen.size()));
        if (!isChosen) {
            some.clear();
            for (const LedgerRow& row : m_workspace.complaints().ledger(query(), sampled))
                some << row.id;
        }
        FormBatch sample(m_workspace, order(some));
        if (complaints == 0 || sample.count() == 0) {
            m_estimate->setText(complaints == 0 ? tr("No complaint was found.") : tr("Choose at least one form."));
            return;
        }
        const PaperLanguage language(sample.order().language);
        int pages = 0;
        for (qsizetype index = 0; index < sample.count(); ++index)
            pages += FormDocument({sample.form(index)}).pageCount();
        const qint64 forms = qRound64(double(complaints) * double(sample.count()) / double(some.size()));
        const qint64 all = qRound64(double(forms) * pages / double(sample.count()));
        m_estimate->setText(some.size() == complaints
                ? tr("%1 complaint(s), %2 form(s), %3 page(s)")
                      .arg(formatNumber(complaints), formatNumber(forms), formatNumber(all))
                : tr("%1 complaint(s), %2 form(s), about %3 page(s)")
                      .arg(formatNumber(complaints), formatNumber(forms), formatNumber(all)));
        m_start->setEnabled(true);
    } catch (const Error& error) {
        m_estimate->setText(error.message());
    }
}

void BatchDialog::print()
{
    QString place;
    const QString name = which() == Which::Period
        ? tr("Forms %1 – %2").arg(toIso(m_first->date()), toIso(m_last->date()))
        : tr("Forms %1").arg(toIso(m_workspace.clock().today()));
    if (into() == Into::OneFile)
        place = FileDialog::save(this, QStringLiteral("pdf"), tr("Save the forms as PDF"), tr("PDF (*.pdf)"),
            name + QStringLiteral(".pdf"), QStringLiteral("pdf"));
    else if (into() == Into::FileEach)
        place = FileDialog::folder(this, QStringLiteral("pdf"), tr("Folder for the forms"));
    if (place.isEmpty() && into() != Into::Printer)
        return;
    QSettings().setValue(patternSetting, m_pattern->text());
    QSettings().setValue(formsSetting, order({}).keys);
    QSettings().setValue(intoSetting, int(into()));
    setWork(Work::Begins);
    guarded(this, [&] { run(place); });
    setWork(Work::Ends);
}

void BatchDialog::run(const QString& place)
{
    m_isStopped = false;
    m_folder.clear();
    m_sinceAnswer.start();
    m_progress->setRange(0, 0);
    const QList<ComplaintId> ids = which() == Which::Chosen
        ? m_chosen
        : complaintsOf(m_workspace, query(), [this](qsizetype) { return report(-1); });
    FormBatch batch(m_workspace, order(ids));
    if (batch.count() == 0)
        return;
    m_progress->setRange(0, steps);
    const PaperLanguage language(batch.order().language);
    const FormSource source{batch.count(), [&](qsizetype index) { return batch.form(index); }};
    const PrintProgress progress = [this](int done, int total) { return report(double(done) / std::max(1, total)); };
    try {
        const Moment now = m_workspace.clock().now();
        FormsWritten written;
        switch (into()) {
        case Into::OneFile:
            written = writeForms(source, place, now, progress);
            m_folder = QFileInfo(place).absolutePath();
            break;
        case Into::FileEach: {
            FreeNames names(place);
            written = writeFormFiles(
                source, place,
                [&](const FormTree& tree, qsizetype index) {
                    return names.take(batch.fileName(index, tree, m_pattern->text()));
                },
                now, progress);
            m_folder = place;
            break;
        }
        case Into::Printer:
            written = printBatchInteractively(this, source, progress);
            if (written.forms == 0)
                return;
            break;
        }
        showOutcome(written, batch);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Cancelled)
            throw;
        m_outcome->setText(into() == Into::FileEach ? tr("Stopped. The files that were finished are in the folder.")
                                                    : tr("Stopped; nothing was kept."));
        setTone(m_outcome, Tone::Pending);
        m_outcome->show();
    }
}

bool BatchDialog::report(double part)
{
    if (m_sinceAnswer.elapsed() >= answerEveryMs) {
        m_sinceAnswer.restart();
        if (part >= 0)
            m_progress->setValue(static_cast<int>(part * steps));
        QCoreApplication::processEvents();
    }
    return !m_isStopped;
}

void BatchDialog::showOutcome(const FormsWritten& written, const FormBatch& batch)
{
    const QString forms = formatNumber(written.forms);
    const QString pages = formatNumber(written.pages);
    QString sentence = into() == Into::Printer ? tr("%1 form(s) with %2 page(s) went to the printer.").arg(forms, pages)
        : into() == Into::OneFile
        ? tr("%1 form(s) with %2 page(s) were written to %3.")
              .arg(forms, pages, QDir::toNativeSeparators(written.files.value(0)))
        : tr("%1 form(s) with %2 page(s) were written into %3.").arg(forms, pages, QDir::toNativeSeparators(m_folder));
    m_troubles->clear();
    for (const FormFailure& failure : batch.failures())
        m_troubles->addItem(tr("%1: %2").arg(failure.number, failure.why));
    for (const PrintWarning& warning : written.warnings)
        m_troubles->addItem(warning.message());
    if (!batch.failures().isEmpty())
        sentence += QLatin1Char(' ')
            + tr("%n complaint(s) had to be left out:", nullptr, static_cast<int>(batch.failures().size()));
    setTone(m_outcome, batch.failures().isEmpty() ? Tone::Valid : Tone::Pending);
    m_outcome->setText(sentence);
    m_outcome->show();
    m_troubles->setVisible(m_troubles->count() > 0);
    m_openFolder->setVisible(!m_folder.isEmpty());
}

QString BatchDialog::outcome() const
{
    return m_outcome->text();
}

void BatchDialog::setWork(Work work)
{
    const bool running = work == Work::Begins;
    m_isRunning = running;
    m_settings->setEnabled(!running);
    m_start->setEnabled(!running);
    m_openFolder->setEnabled(!running);
    m_progress->setVisible(running);
    m_close->setText(running ? tr("Stop") : tr("Close"));
    if (running) {
        m_outcome->clear();
        m_outcome->hide();
        m_troubles->hide();
        m_openFolder->hide();
    }
}

void BatchDialog::reject()
{
    // The work ends at its next form; the dialog stays for what it came to.
    if (m_isRunning)
        m_isStopped = true;
    else
        QDialog::reject();
}

} // namespace kesu

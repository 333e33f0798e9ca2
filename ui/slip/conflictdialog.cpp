// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/conflictdialog.h"

#include "ui/shared/format.h"
#include "ui/shared/theme.h"
#include "ui/shared/tidytable.h"
#include "ui/slip/conflictmodel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace kesu {

namespace {

/// Who works on a database of one user without having set a name stands in the history as a dash.
bool isName(const QString& who)
{
    return std::any_of(who.begin(), who.end(), [](QChar letter) { return letter.isLetterOrNumber(); });
}

} // namespace

ConflictDialog::ConflictDialog(
    const QList<FieldConflict>& conflicts, const FieldWords& words, const OtherEdit& other, QWidget* parent)
    : QDialog(parent)
    , m_model(new ConflictModel(conflicts, words, this))
    , m_table(new TidyTable(this))
    , m_whole(new QLabel(this))
{
    setWindowTitle(tr("Changed by somebody else"));
    resize(980, 520);
    auto* head = new QLabel(other.at && isName(other.who)
            ? tr("%1 saved this slip at %2 while it was being edited here.").arg(other.who, formatMoment(other.at))
            : tr("Somebody else saved this slip while it was being edited here."),
        this);
    head->setFont(headingFont(font()));
    head->setWordWrap(true);
    const int both = m_model->conflictCount();
    auto* about = new QLabel((both > 0 ? tr("%n field(s) were changed by both; they are marked.", nullptr, both)
                                       : tr("No field was changed by both."))
            + QLatin1Char(' ')
            + tr("Choose what stays: ← mine, → theirs, Space the other one. Nothing is lost until it is saved."),
        this);
    about->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Fields that differ"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(ConflictModel::Field, 150);
    m_table->setColumnWidth(ConflictModel::Before, 210);
    m_table->setColumnWidth(ConflictModel::Mine, 240);
    m_table->setColumnWidth(ConflictModel::Theirs, 240);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    m_whole->setWordWrap(true);
    m_whole->setTextFormat(Qt::PlainText);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_whole->setAccessibleName(tr("The marked field in full"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(head);
    layout->addWidget(about);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_whole);
    layout->addWidget(makeButtons());
    connect(m_table, &TidyTable::rowActivated, this, &ConflictDialog::toggle);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& cell) {
        if (cell.column() == ConflictModel::Mine)
            m_model->choose(cell.row(), EditSide::Mine);
        else if (cell.column() == ConflictModel::Theirs)
            m_model->choose(cell.row(), EditSide::Theirs);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConflictDialog::showWhole);
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
}

QWidget* ConflictDialog::makeButtons()
{
    auto* area = new QWidget(this);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    auto* mine = new QPushButton(tr("All &mine"), area);
    auto* theirs = new QPushButton(tr("All &theirs"), area);
    auto* copy = new QPushButton(tr("Keep mine as a new &draft"), area);
    auto* save = new QPushButton(tr("&Save the result"), area);
    auto* back = new QPushButton(tr("&Go on editing"), area);
    // Enter is for the table: it chooses, and must not save by the way.
    for (QPushButton* button : {mine, theirs, copy, save, back})
        button->setAutoDefault(false);
    makePrimary(save);
    row->addWidget(mine);
    row->addWidget(theirs);
    row->addStretch();
    row->addWidget(copy);
    row->addWidget(save);
    row->addWidget(back);
    connect(mine, &QPushButton::clicked, this, [this] { m_model->chooseAll(EditSide::Mine); });
    connect(theirs, &QPushButton::clicked, this, [this] { m_model->chooseAll(EditSide::Theirs); });
    connect(copy, &QPushButton::clicked, this, [this] { end(Outcome::KeepAsCopy); });
    connect(save, &QPushButton::clicked, this, [this] { end(Outcome::Save); });
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    return area;
}

const QMap<QString, EditSide>& ConflictDialog::choices() const
{
    return m_model->choices();
}

void ConflictDialog::end(Outcome outcome)
{
    m_outcome = outcome;
    accept();
}

void ConflictDialog::toggle(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_model->choose(row, m_model->choice(row) == EditSide::Mine ? EditSide::Theirs : EditSide::Mine);
}

void ConflictDialog::showWhole()
{
    const int row = m_table->currentIndex().row();
    if (row < 0) {
        m_whole->clear();
        return;
    }
    m_whole->setText(tr("Mine: %1\nTheirs: %2")
                         .arg(m_model->text(row, ConflictModel::Mine), m_model->text(row, ConflictModel::Theirs)));
}

bool ConflictDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int row = m_table->currentIndex().row();
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Left:
            m_model->choose(row, EditSide::Mine);
            return true;
        case Qt::Key_Right:
            m_model->choose(row, EditSide::Theirs);
            return true;
        case Qt::Key_Space:
            toggle(row);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace kesu

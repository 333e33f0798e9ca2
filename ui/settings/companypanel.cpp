// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/companypanel.h"

#include "core/service/workspace.h"
#include "ui/settings/panel.h"
#include "ui/shared/filedialog.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"

#include <QBuffer>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace kesu {

namespace {

/// Larger pictures are scaled down: 300 dots an inch over the 40 mm that a form gives the logo.
constexpr QSize largestLogo(480, 240);
constexpr QSize shownLogo(160, 48);
constexpr int fieldWidth = 440;

} // namespace

CompanyPanel::CompanyPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(&workspace)
    , m_name(new QLineEdit(this))
    , m_logoView(new QLabel(this))
    , m_removeLogo(new QPushButton(tr("Remo&ve"), this))
    , m_closeCount(new QSpinBox(this))
    , m_closeUnit(new QComboBox(this))
    , m_repeatMonths(new QSpinBox(this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_revert(new QPushButton(tr("&Revert"), this))
{
    m_name->setPlaceholderText(tr("Printed at the head of every form and report"));
    m_name->setMaximumWidth(fieldWidth);
    m_closeCount->setRange(1, 1000);
    m_closeUnit->addItem(tr("working days"), static_cast<int>(TimeSpan::Unit::WorkingDays));
    m_closeUnit->addItem(tr("days"), static_cast<int>(TimeSpan::Unit::Days));
    m_closeUnit->addItem(tr("weeks"), static_cast<int>(TimeSpan::Unit::Weeks));
    m_closeUnit->addItem(tr("months"), static_cast<int>(TimeSpan::Unit::Months));
    m_closeUnit->setAccessibleName(tr("Unit of the closing limit"));
    m_repeatMonths->setRange(1, 60);
    m_repeatMonths->setSuffix(tr(" months"));
    m_logoView->setMinimumSize(shownLogo);
    m_logoView->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto* chooseButton = new QPushButton(tr("C&hoose picture …"), this);
    auto* logo = new QHBoxLayout;
    logo->setSpacing(spacing::small);
    logo->addWidget(m_logoView);
    logo->addWidget(chooseButton);
    logo->addWidget(m_removeLogo);
    logo->addStretch();
    auto* limit = new QHBoxLayout;
    limit->setSpacing(spacing::small);
    limit->addWidget(m_closeCount);
    limit->addWidget(m_closeUnit);
    limit->addStretch();

    auto* form = panelForm();
    form->addRow(tr("Company &name"), m_name);
    form->addRow(tr("Logo"), logo);
    form->addRow(tr("To be &closed within"), limit);
    static_cast<QLabel*>(form->labelForField(limit))->setBuddy(m_closeCount);
    form->addRow(QString(), panelHint(tr("Where the rulebook of a complaint gives no limit of its own."), this));
    form->addRow(tr("Repeated &within"), m_repeatMonths);
    form->addRow(QString(),
        panelHint(tr("A complaint repeats an earlier one of the same customer, product and category within this time."),
            this));

    makePrimary(m_save);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_save);
    buttons->addWidget(m_revert);
    buttons->addStretch();
    auto* layout = panelLayout(this, tr("Company"), tr("What stands on forms and reports of this database."));
    layout->addLayout(form);
    layout->addLayout(buttons);
    layout->addStretch();

    connect(m_name, &QLineEdit::textChanged, this, &CompanyPanel::changed);
    connect(m_closeCount, &QSpinBox::valueChanged, this, &CompanyPanel::changed);
    connect(m_closeUnit, &QComboBox::currentIndexChanged, this, &CompanyPanel::changed);
    connect(m_repeatMonths, &QSpinBox::valueChanged, this, &CompanyPanel::changed);
    connect(chooseButton, &QPushButton::clicked, this, &CompanyPanel::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] {
        m_logo.clear();
        showLogo();
    });
    connect(m_save, &QPushButton::clicked, this, &CompanyPanel::save);
    connect(m_revert, &QPushButton::clicked, this, &CompanyPanel::load);
    load();
}

void CompanyPanel::load()
{
    guarded(this, [this] { m_stored = m_workspace->settings(); });
    m_name->setText(m_stored.companyName);
    m_closeCount->setValue(m_stored.closeWithin.count());
    m_closeUnit->setCurrentIndex(std::max(0, m_closeUnit->findData(static_cast<int>(m_stored.closeWithin.unit()))));
    m_repeatMonths->setValue(m_stored.repeatWindowMonths);
    m_logo = m_stored.logoPng;
    showLogo();
}

CompanySettings CompanyPanel::edited() const
{
    CompanySettings settings = m_stored;
    settings.companyName = m_name->text().trimmed();
    settings.closeWithin
        = TimeSpan(m_closeCount->value(), static_cast<TimeSpan::Unit>(m_closeUnit->currentData().toInt()));
    settings.repeatWindowMonths = m_repeatMonths->value();
    settings.logoPng = m_logo;
    return settings;
}

bool CompanyPanel::isChanged() const
{
    return !(edited() == m_stored);
}

void CompanyPanel::save()
{
    guarded(this, [this] {
        // The rest are other panels'; they may have been saved since this one was opened.
        const CompanySettings now = m_workspace->settings();
        CompanySettings settings = edited();
        settings.rulebooks = now.rulebooks;
        settings.productLines = now.productLines;
        settings.lockAfterMinutes = now.lockAfterMinutes;
        settings.forms = now.forms;
        m_workspace->saveSettings(settings);
        m_stored = settings;
        changed();
        Q_EMIT saved();
    });
}

void CompanyPanel::chooseLogo()
{
    const QString path = FileDialog::open(
        this, QStringLiteral("logo"), tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg *.bmp)"));
    if (path.isEmpty())
        return;
    QImageReader reader(path);
    QImage image = reader.read();
    if (image.isNull()) {
        MessageBox::warning(this,
            tr("“%1” is not a picture that Kesu can read. PNG, JPEG, SVG and BMP will do.").arg(path),
            reader.errorString());
        return;
    }
    if (image.width() > largestLogo.width() || image.height() > largestLogo.height())
        image = image.scaled(largestLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_logo.clear();
    QBuffer buffer(&m_logo);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    showLogo();
}

void CompanyPanel::showLogo()
{
    QPixmap picture;
    picture.loadFromData(m_logo);
    if (picture.isNull())
        m_logoView->setText(tr("No logo"));
    else
        m_logoView->setPixmap(picture.scaled(shownLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    m_removeLogo->setVisible(!m_logo.isEmpty());
    changed();
}

void CompanyPanel::changed()
{
    m_save->setEnabled(isChanged());
    m_revert->setEnabled(isChanged());
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/scandialog.h"

#include "core/base/error.h"
#include "core/service/workspace.h"
#include "ui/forms/scanend.h"
#include "ui/shared/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kesu {

namespace {

constexpr int usualWidth = 520;

} // namespace

ScanDialog::ScanDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_code(new QLineEdit(this))
    , m_answer(new QLabel(this))
    , m_open(nullptr)
{
    setWindowTitle(tr("Scan a form"));
    auto* about
        = new QLabel(tr("Hold the scanner over the QR code at the head of the form. Without a scanner, type the "
                        "entry and the groups of letters and digits at its foot, as 512-1A2B-3C4D-5E6F-7081."),
            this);
    about->setWordWrap(true);
    makeQuiet(about);
    auto* label = new QLabel(tr("&Code of the form"), this);
    label->setBuddy(m_code);
    m_code->setAccessibleName(tr("Code of the form"));
    // A Chinese input method would take the keys of the scanner for pinyin.
    m_code->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_code->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_code->setFont(figureFont(font()));
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_answer->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_answer->setAccessibleName(tr("What the form shows"));

    auto* buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(tr("&Open complaint"), QDialogButtonBox::ActionRole);
    m_open->setDefault(true); // a scanner ends with Enter
    m_open->setEnabled(false);
    makePrimary(m_open);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &ScanDialog::read);
    connect(m_code, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_open->setEnabled(!text.trimmed().isEmpty());
        m_answer->clear();
        // A whole code needs no Enter.
        const FormCodeReading reading = readFormCode(text);
        if (reading.kind == FormCodeReading::Kind::Code && reading.code.complaint.isStored())
            read();
    });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(about);
    layout->addSpacing(spacing::tiny);
    layout->addWidget(label);
    layout->addWidget(m_code);
    layout->addWidget(m_answer, 1);
    layout->addWidget(buttons);
    resize(usualWidth, layout->totalHeightForWidth(usualWidth));
    m_code->setFocus();
}

void ScanDialog::say(const QString& sentence)
{
    setTone(m_answer, Tone::Invalid);
    m_answer->setText(sentence);
    m_code->selectAll();
}

void ScanDialog::read()
{
    const FormCodeReading reading = readFormCode(m_code->text());
    if (reading.kind == FormCodeReading::Kind::None) {
        say(tr("“%1” is no code of a form.").arg(m_code->text().trimmed().left(60)));
        return;
    }
    if (reading.kind != FormCodeReading::Kind::Code) {
        say(reading.problem);
        return;
    }
    try {
        m_form = scanForm(m_workspace, reading.code);
        if (m_form.complaint.isStored()) {
            awaitScanEnd();
            accept();
        } else {
            say(sentenceOf(m_form));
        }
    } catch (const Error& error) {
        say(error.message());
    }
}

} // namespace kesu

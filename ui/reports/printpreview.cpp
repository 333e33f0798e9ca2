// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/printpreview.h"

#include "ui/reports/pageview.h"
#include "ui/reports/printjob.h"
#include "ui/shared/guarded.h"
#include "ui/shared/noticebar.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QSettings>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace kesu {

namespace {

const QString sizeSetting = QStringLiteral("preview/size");

} // namespace

PrintPreviewDialog::PrintPreviewDialog(std::shared_ptr<const PagedDocument> document, QWidget* parent)
    : QDialog(parent)
    , m_tools(new QToolBar(this))
    , m_notice(new NoticeBar(this))
    , m_middle(new QHBoxLayout)
    , m_view(new PageView(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildTools();
    layout->addWidget(m_tools);
    layout->addWidget(m_notice);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_view, 1);
    layout->addLayout(m_middle, 1);
    connect(m_view, &PageView::currentPageChanged, this, &PrintPreviewDialog::updateLabels);
    connect(m_view, &PageView::zoomChanged, this, &PrintPreviewDialog::updateLabels);
    showDocument(std::move(document));
    const QSize room = screen() ? screen()->availableSize() : QSize(1280, 720);
    const QSize usual(std::min(1000, room.width() * 9 / 10), std::min(1100, room.height() * 9 / 10));
    resize(QSettings().value(sizeSetting, usual).toSize().boundedTo(room));
    m_view->setFocus();
}

PrintPreviewDialog::~PrintPreviewDialog()
{
    QSettings().setValue(sizeSetting, size());
}

void PrintPreviewDialog::setSide(QWidget* side)
{
    m_middle->insertWidget(0, side);
}

void PrintPreviewDialog::showDocument(std::shared_ptr<const PagedDocument> document)
{
    m_document = std::move(document);
    setWindowTitle(m_document ? tr("Preview: %1").arg(m_document->title()) : tr("Preview"));
    for (QAction* action : m_needPages)
        action->setEnabled(m_document != nullptr);
    m_view->setDocument(m_document);
    updateLabels();
}

void PrintPreviewDialog::offerVariants(const QString& label, const QStringList& names,
    const std::function<std::shared_ptr<const PagedDocument>(int)>& make)
{
    auto* choice = new QComboBox(m_tools);
    choice->addItems(names);
    choice->setAccessibleName(label);
    choice->setToolTip(label);
    m_tools->addSeparator();
    m_tools->addWidget(choice);
    connect(choice, &QComboBox::currentIndexChanged, this,
        [this, make](int variant) { guarded(this, [&] { showDocument(make(variant)); }); });
}

void PrintPreviewDialog::buildTools()
{
    QToolBar* tools = m_tools;
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto add = [&](const QString& iconName, const QString& text, const QKeySequence& keys, auto slot) {
        auto* action = tools->addAction(icon(iconName), text);
        action->setShortcut(keys);
        action->setToolTip(
            keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    // What goes through the pages is plain from its icon; its name stays for tooltips and screen readers.
    const auto addPlain = [&](const QString& iconName, const QString& text, const QKeySequence& keys, auto slot) {
        auto* button = qobject_cast<QToolButton*>(tools->widgetForAction(add(iconName, text, keys, slot)));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(text);
    };
    m_needPages << add(QStringLiteral("print"), tr("Print …"), QKeySequence::Print, [this] { print(); })
                << add(QStringLiteral("save"), tr("Save PDF …"), QKeySequence::Save, [this] { savePdf(); });
    tools->addSeparator();
    addPlain(
        QStringLiteral("chevron-up"), tr("Page before"), {}, [this] { m_view->showPage(m_view->currentPage() - 1); });
    m_page = new QLabel(tools);
    m_page->setMargin(spacing::tiny);
    tools->addWidget(m_page);
    addPlain(
        QStringLiteral("chevron-down"), tr("Next page"), {}, [this] { m_view->showPage(m_view->currentPage() + 1); });
    tools->addSeparator();
    addPlain(QStringLiteral("minus"), tr("Smaller"), QKeySequence::ZoomOut, [this] { m_view->zoomOut(); });
    m_zoom = new QLabel(tools);
    m_zoom->setMargin(spacing::tiny);
    tools->addWidget(m_zoom);
    addPlain(QStringLiteral("add"), tr("Larger"), QKeySequence::ZoomIn, [this] { m_view->zoomIn(); });
    add(QStringLiteral("document"), tr("Fit width"), QKeySequence(Qt::CTRL | Qt::Key_0),
        [this] { m_view->fitWidth(); });
}

void PrintPreviewDialog::updateLabels()
{
    m_page->setText(
        m_document ? tr("%1 / %2").arg(m_view->currentPage() + 1).arg(m_view->pageCount()) : QString(QChar(0x2013)));
    m_zoom->setText(QStringLiteral("%1%").arg(qRound(m_view->zoom() * 100.0)));
}

void PrintPreviewDialog::savePdf()
{
    if (m_document && savePdfInteractively(this, *m_document, m_document->title()))
        Q_EMIT put();
}

void PrintPreviewDialog::print()
{
    if (m_document && printInteractively(this, *m_document))
        Q_EMIT put();
}

} // namespace kesu

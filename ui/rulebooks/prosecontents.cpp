// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulebooks/prosecontents.h"

#include "ui/rulebooks/prosehtml.h"
#include "ui/shared/sidelist.h"
#include "ui/shared/theme.h"

namespace kesu {

namespace {

constexpr int anchorRole = Qt::UserRole;
constexpr int clauseRole = Qt::UserRole + 1;

} // namespace

ProseContents::ProseContents(QWidget* parent)
    : QListWidget(parent)
{
    makeSideList(this);
    setAccessibleName(tr("Contents"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            Q_EMIT placeChosen(item->data(anchorRole).toString());
    });
}

void ProseContents::add(const QString& anchor, const QString& text, const QString& clause, QListWidgetItem*& item)
{
    item = new QListWidgetItem(text, this);
    item->setData(anchorRole, anchor);
    item->setData(clauseRole, clause);
    item->setToolTip(text.trimmed());
    item->setSizeHint(QSize(0, fontMetrics().height() + spacing::small));
}

void ProseContents::setProse(const Prose& prose)
{
    const QSignalBlocker quiet(this);
    clear();
    for (qsizetype i = 0; i < prose.chapters.size(); ++i) {
        const ProseChapter& chapter = prose.chapters.at(i);
        QListWidgetItem* item = nullptr;
        add(ProseHtml::anchor(i), chapter.title, {}, item);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        item->setFont(bold);
        for (qsizetype j = 0; j < chapter.sections.size(); ++j) {
            const ProseSection& section = chapter.sections.at(j);
            // A clause without a heading is known by how it begins.
            const QString head
                = section.title.isEmpty() ? section.text.section(QLatin1Char('\n'), 0, 0) : section.title;
            const QString name = QStringList{section.number, head}.join(QLatin1Char(' ')).trimmed();
            if (!name.isEmpty())
                add(ProseHtml::anchor(i, j), QStringLiteral("   ") + name, section.number, item);
        }
    }
}

void ProseContents::follow(const QString& anchor)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(anchorRole).toString() == anchor) {
            setCurrentRow(row);
            scrollToItem(item(row));
            return;
        }
    }
}

QString ProseContents::anchorOf(const QString& clause) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(clauseRole).toString() == clause)
            return item(row)->data(anchorRole).toString();
    }
    return {};
}

} // namespace kesu

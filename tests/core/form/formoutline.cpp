// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/formoutline.h"

namespace kesu::test {

namespace {

QString oneLine(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar(0x00b6));
}

QString joined(const QStringList& parts, const QString& separator)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(separator);
}

QString outlineOf(const FormCell& cell)
{
    const QString text = oneLine(cell.text);
    switch (cell.kind) {
    case CellKind::Label:
        return text + QStringLiteral("：");
    case CellKind::Head:
        return u'<' + text + u'>';
    case CellKind::Sign:
        return QStringLiteral("⟦%1⟧").arg(joined({text, oneLine(cell.note), cell.signedAt}, QStringLiteral("，")));
    case CellKind::Ticks: {
        QStringList boxes;
        for (const TickBox& box : cell.ticks)
            boxes.append((box.tick == Tick::On ? QStringLiteral("☑") : QStringLiteral("□")) + box.label);
        boxes.append(text);
        return joined(boxes, QStringLiteral(" "));
    }
    case CellKind::Value:
        break;
    }
    return text.isEmpty() ? QStringLiteral("____") : text;
}

QString outlineOf(const FormRow& row)
{
    QStringList cells;
    for (const FormCell& cell : row.cells)
        cells.append(outlineOf(cell));
    return cells.join(QStringLiteral(" | "));
}

QStringList outlineOf(const FormBlock& block)
{
    QStringList lines{
        block.kind == BlockKind::Letter ? QStringLiteral("-- letter") : QStringLiteral("-- ") + block.title};
    for (const FormRow& row : block.rows)
        lines.append(outlineOf(row));
    for (const FormParagraph& paragraph : block.paragraphs)
        lines.append(oneLine(paragraph.text));
    return lines;
}

QStringList outlineOf(const FormList& list)
{
    QStringList titles;
    for (const ListColumn& column : list.columns)
        titles.append(joined({column.group, column.title}, QStringLiteral("/")));
    QStringList lines{QStringLiteral("-- list"), titles.join(QStringLiteral(" | "))};
    for (const ListLine& line : list.lines)
        lines.append(oneLine(line.texts.join(QStringLiteral(" | "))));
    return lines;
}

} // namespace

QString outline(const FormTree& form)
{
    QStringList lines{joined({form.company, form.title, form.formNumber}, QStringLiteral(" | ")),
        joined({form.serialLabel, form.serial, form.subtitle}, QStringLiteral(" | ")),
        form.copies.join(QStringLiteral(" | "))};
    lines.removeAll(QString());
    for (const FormBlock& block : form.blocks)
        lines.append(outlineOf(block));
    if (form.list)
        lines.append(outlineOf(*form.list));
    for (const FormPhoto& photo : form.photos)
        lines.append(QStringLiteral("-- photo ") + photo.caption);
    if (!form.foot.isEmpty())
        lines.append(QStringLiteral("-- foot ") + form.foot);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace kesu::test

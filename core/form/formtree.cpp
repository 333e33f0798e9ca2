// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formtree.h"

#include <QStringList>

namespace kesu {

QString plainText(const FormTree& form)
{
    QStringList texts{form.company, form.title, form.formNumber, form.serial, form.subtitle, form.codeText, form.foot};
    texts.append(form.copies);
    for (const FormBlock& block : form.blocks) {
        texts.append(block.title);
        for (const FormRow& row : block.rows) {
            for (const FormCell& cell : row.cells) {
                for (const TickBox& box : cell.ticks)
                    texts.append(box.label);
                texts.append({cell.text, cell.note, cell.signedAt});
            }
        }
        for (const FormParagraph& paragraph : block.paragraphs)
            texts.append(paragraph.text);
    }
    if (form.list) {
        for (const ListColumn& column : form.list->columns)
            texts.append({column.group, column.title});
        for (const ListLine& line : form.list->lines)
            texts.append(line.texts);
    }
    for (const FormPhoto& photo : form.photos)
        texts.append(photo.caption);
    texts.removeAll(QString());
    return texts.join(QLatin1Char('\n'));
}

} // namespace kesu

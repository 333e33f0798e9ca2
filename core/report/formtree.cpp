// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/formtree.h"

#include <QStringList>

namespace kesu {

QString plainText(const FormTree& form)
{
    QStringList texts{form.company, form.title, form.formNumber, form.serial, form.copyName, form.subtitle, form.foot};
    for (const FormBlock& block : form.blocks) {
        texts.append(block.title);
        for (const FormRow& row : block.rows) {
            for (const FormCell& cell : row.cells) {
                for (const TickBox& box : cell.ticks)
                    texts.append(box.label);
                texts.append({cell.text, cell.note, cell.signedAt});
            }
        }
    }
    texts.removeAll(QString());
    return texts.join(QLatin1Char('\n'));
}

} // namespace kesu

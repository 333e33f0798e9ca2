// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/formsheet.h"

#include "tests/ui/print/sampletrees.h"
#include "ui/print/printfont.h"

#include <QFile>

namespace kesu::bench {

namespace {

QString styles()
{
    const QString family = PrintFont::family();
    return QStringLiteral(
        "<office:font-face-decls><style:font-face style:name=\"F\" svg:font-family=\"&apos;%1&apos;\"/>"
        "</office:font-face-decls>"
        "<office:styles><style:default-style style:family=\"paragraph\"><style:text-properties style:font-name=\"F\" "
        "fo:font-size=\"9pt\" style:font-name-asian=\"F\" style:font-size-asian=\"9pt\" fo:language=\"zh\" "
        "fo:country=\"CN\"/></style:default-style></office:styles>"
        "<office:automatic-styles>"
        "<style:style style:name=\"T\" style:family=\"paragraph\"><style:paragraph-properties "
        "fo:break-before=\"page\" fo:text-align=\"center\"/><style:text-properties fo:font-size=\"18pt\" "
        "style:font-size-asian=\"18pt\" fo:font-weight=\"bold\" style:font-weight-asian=\"bold\"/></style:style>"
        "<style:style style:name=\"C\" style:family=\"table-cell\"><style:table-cell-properties "
        "fo:border=\"0.2mm solid #5b6472\" fo:padding=\"1mm\" style:vertical-align=\"middle\"/></style:style>"
        "<style:style style:name=\"G\" style:family=\"table\"><style:table-properties style:width=\"180mm\" "
        "table:align=\"left\"/></style:style>"
        "<style:style style:name=\"K\" style:family=\"table-column\"><style:table-column-properties "
        "style:column-width=\"7.5mm\"/></style:style>"
        "<style:page-layout style:name=\"P\"><style:page-layout-properties fo:page-width=\"210mm\" "
        "fo:page-height=\"297mm\" fo:margin=\"11mm 15mm\"/></style:page-layout></office:automatic-styles>"
        "<office:master-styles><style:master-page style:name=\"Standard\" "
        "style:page-layout-name=\"P\"/></office:master-styles>")
        .arg(family);
}

QString textOf(const FormCell& cell)
{
    QString text = cell.text;
    for (const TickBox& box : cell.ticks)
        text += (box.tick == Tick::On ? QStringLiteral("☑") : QStringLiteral("□")) + box.label + QLatin1Char(' ');
    return (text + QLatin1Char(' ') + cell.note + QLatin1Char(' ') + cell.signedAt).trimmed().toHtmlEscaped();
}

QString sheetOf(const FormTree& form)
{
    QString made = QStringLiteral("<text:p text:style-name=\"T\">%1</text:p><text:p>%2 %3 %4 %5</text:p>")
                       .arg(form.title, form.company, form.formNumber, form.serialLabel, form.serial);
    for (const FormBlock& block : form.blocks) {
        made += QStringLiteral("<text:p>%1</text:p><table:table table:style-name=\"G\"><table:table-column "
                               "table:style-name=\"K\" table:number-columns-repeated=\"%2\"/>")
                    .arg(block.title)
                    .arg(formColumns);
        for (const FormRow& row : block.rows) {
            made += QStringLiteral("<table:table-row>");
            for (const FormCell& cell : row.cells) {
                made += QStringLiteral("<table:table-cell table:style-name=\"C\" office:value-type=\"string\" "
                                       "table:number-columns-spanned=\"%1\"><text:p>%2</text:p></table:table-cell>")
                            .arg(cell.span)
                            .arg(textOf(cell));
                if (cell.span > 1)
                    made += QStringLiteral("<table:covered-table-cell table:number-columns-repeated=\"%1\"/>")
                                .arg(cell.span - 1);
            }
            made += QStringLiteral("</table:table-row>");
        }
        made += QStringLiteral("</table:table>");
    }
    return made + QStringLiteral("<text:p>%1 %2</text:p>").arg(form.foot, form.codeText);
}

} // namespace

FormTree monthForm(int index)
{
    static const FormTree filled = test::filledTree();
    FormTree form = filled;
    form.serial = QStringLiteral("KS202610-%1").arg(index + 1, 4, 10, QLatin1Char('0'));
    form.code = QStringLiteral("KESU:%1:3:9F2C77A1B04D55E2").arg(form.serial);
    for (FormBlock& block : form.blocks) {
        for (FormRow& row : block.rows) {
            FormCell& cell = row.cells.last();
            if (row.minLines > 1 && cell.text.size() > 20) // the long texts, to 1,075 characters a form
                cell.text = QStringLiteral("（%1）").arg(index) + cell.text + cell.text.left(40 + index % 50);
        }
    }
    return form;
}

void writeFormSheet(const QString& path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("%s cannot be written", qPrintable(path));
    file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
               "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
               "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
               "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
               "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
               "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" office:version=\"1.3\" "
               "office:mimetype=\"application/vnd.oasis.opendocument.text\">");
    file.write(styles().toUtf8() + "<office:body><office:text>");
    for (int i = 0; i < count; ++i)
        file.write(sheetOf(monthForm(i)).toUtf8());
    file.write("</office:text></office:body></office:document>\n");
}

} // namespace kesu::bench

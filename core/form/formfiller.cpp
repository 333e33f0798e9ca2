// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formfiller.h"

#include "core/form/designfiller.h"

#include <QCoreApplication>

namespace kesu {

namespace {

/// Gives the strings below their translation context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FormField)
};

QStringList textsIn(const QList<FormText>& texts, const QString& language)
{
    QStringList list;
    for (const FormText& text : texts)
        list.append(text.in(language));
    return list;
}

FormTree headed(const FormDesign& design, const FormHead& head, const CaseView& facts)
{
    const CustomerCase& shared = facts.shared();
    const FormSetting& setting = *shared.setting;
    const DesignFiller filler(facts, head.hidden);
    FormTree form;
    form.company = setting.company;
    form.logoPng = setting.logoPng;
    form.title = head.title.isEmpty() ? design.title.in(setting.language) : head.title;
    form.formNumber = head.number;
    form.copies = head.copies.value_or(textsIn(design.copies, setting.language));
    form.shape = design.page;
    form.code = head.code;
    form.codeText = head.codeText;
    if (!shared.words->rulebookTitle.isEmpty())
        form.subtitle = Text::tr("By: %1").arg(shared.words->rulebookTitle);
    if (!head.note.isEmpty())
        form.subtitle = form.subtitle.isEmpty() ? head.note : Text::tr("%1, %2").arg(form.subtitle, head.note);
    if (design.serial.field != nullptr) {
        form.serialLabel = Text::tr("No.");
        form.serial = facts.ask(design.serial).text;
    }
    form.foot = filler.text(design.foot);
    if (form.foot.isEmpty())
        form.foot = facts.face() == PrintProfile::Internal ? Text::tr("Internal: not to be given to the customer")
                                                           : setting.company;
    for (const DesignBlock& block : design.blocks)
        if (const std::optional<FormBlock> filled = filler.block(block))
            form.blocks.append(*filled);
    return form;
}

ListTotal totalOf(const RegisterColumn& column)
{
    if (!column.isTotal || column.field.field == nullptr)
        return ListTotal::None;
    switch (column.field.field->kind) {
    case FieldKind::Amount:
        return ListTotal::Amount;
    case FieldKind::Quantity:
    case FieldKind::Number:
        return ListTotal::Quantity;
    default:
        return ListTotal::Count;
    }
}

bool isPrinted(const RegisterColumn& column, const FormHead& head)
{
    return column.field.field == nullptr || !head.hidden.contains(nameOf(column.field));
}

} // namespace

FormTree fillForm(const FormDesign& design, const FormHead& head, const InternalCase& facts)
{
    FormTree form = headed(design, head, CaseView(facts));
    if (!design.hasPhotos)
        return form;
    for (qsizetype i = 0; i < facts.record.attachments.size() && i < facts.filePaths.size(); ++i)
        if (isPicture(facts.record.attachments[i].fileName))
            form.photos.append({facts.filePaths[i], photoCaption(i + 1, facts.record.attachments[i].fileName)});
    return form;
}

FormTree fillForm(const FormDesign& design, const FormHead& head, const CustomerCase& facts)
{
    FormTree form = headed(design, head, CaseView(facts));
    if (!design.hasPhotos)
        return form;
    qsizetype number = 0;
    for (const CustomerFile& file : facts.files)
        if (!file.path.isEmpty() && isPicture(file.fileName))
            form.photos.append({file.path, photoCaption(++number, file.fileName)});
    return form;
}

FormTree fillRegister(const FormDesign& design, const FormHead& head, const InternalCase& facts)
{
    FormTree form = headed(design, head, CaseView(facts));
    FormList list;
    const QString& language = facts.shared.setting->language;
    for (const RegisterColumn& column : design.columns) {
        if (!isPrinted(column, head))
            continue;
        ListColumn made;
        made.title = !column.label.isEmpty() ? column.label.in(language)
            : column.isNumber                ? Text::tr("Item")
                                             : column.field.field->label();
        made.group = column.group.in(language);
        made.width = column.width;
        made.align = column.align.value_or(
            column.isNumber ? CellAlign::Middle : usualAlign(column.field.field, CellAlign::Start));
        made.total = totalOf(column);
        list.columns.append(made);
    }
    form.list = list;
    return form;
}

ListLine fillLine(const FormDesign& design, const FormHead& head, const InternalCase& facts, qsizetype number)
{
    const CaseView view(facts);
    ListLine line;
    for (const RegisterColumn& column : design.columns) {
        if (!isPrinted(column, head))
            continue;
        if (column.field.field == nullptr) {
            line.texts.append(column.isNumber ? QString::number(number) : QString());
            line.figures.append(std::nullopt);
            continue;
        }
        const FieldForm form = column.as == FieldForm::Usual ? FieldForm::Text : column.as;
        const FormValue value = view.ask(column.field, form);
        line.texts.append(value.boxes.isEmpty() ? value.text : tickedText(value));
        const ListTotal total = totalOf(column);
        const bool isKnown = !line.texts.constLast().isEmpty();
        line.figures.append(total == ListTotal::None ? std::nullopt
                : total == ListTotal::Count          ? (isKnown ? std::optional<qint64>(1) : std::nullopt)
                                                     : value.figure);
    }
    return line;
}

} // namespace kesu

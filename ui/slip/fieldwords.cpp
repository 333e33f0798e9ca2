// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/fieldwords.h"

#include "core/rulebook/fieldcatalogue.h"
#include "ui/shared/format.h"
#include "ui/slip/slipeditor.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kesu {

namespace {

/// Fields that no rule reads have no label in a rulebook; these are the words of the form's own sections.
struct OwnField
{
    const char* path;
    const char* section;
    const char* words;
};

constexpr OwnField ownFields[] = {
    {"handling.contact", "ComplaintSection", QT_TRANSLATE_NOOP("ComplaintSection", "Contact")},
    {"handling.phone", "ComplaintSection", QT_TRANSLATE_NOOP("ComplaintSection", "Telephone")},
    {"handling.salesman", "kesu::MasterFields", QT_TRANSLATE_NOOP("kesu::MasterFields", "Salesman")},
    {"handling.productSpec", "ComplaintSection", QT_TRANSLATE_NOOP("ComplaintSection", "Specification")},
    {"handling.goodsReceivedOn", "ReturnSection", QT_TRANSLATE_NOOP("ReturnSection", "Goods received")},
    {"handling.inspectionResult", "InvestigationSection",
        QT_TRANSLATE_NOOP("InvestigationSection", "Inspection result")},
    {"handling.causeOfOccurrence", "InvestigationSection",
        QT_TRANSLATE_NOOP("InvestigationSection", "Cause of occurrence")},
    {"handling.causeOfEscape", "InvestigationSection", QT_TRANSLATE_NOOP("InvestigationSection", "Cause of escape")},
    {"handling.investigator", "InvestigationSection", QT_TRANSLATE_NOOP("InvestigationSection", "Investigated by")},
    {"handling.judgedBy", "InvestigationSection", QT_TRANSLATE_NOOP("InvestigationSection", "Judged by")},
    {"handling.proposal", "HandlingSection", QT_TRANSLATE_NOOP("HandlingSection", "Proposal")},
    {"handling.disposition", "ReturnSection", QT_TRANSLATE_NOOP("ReturnSection", "Disposition")},
    {"handling.objection", "LossSection", QT_TRANSLATE_NOOP("LossSection", "Objection")},
    {"handling.finalDecision", "LossSection", QT_TRANSLATE_NOOP("LossSection", "Final decision")},
    {"handling.answer", "AnswerSection", QT_TRANSLATE_NOOP("AnswerSection", "Answer to the customer")},
    {"handling.followUpResult", "AnswerSection", QT_TRANSLATE_NOOP("AnswerSection", "Follow-up result")},
    {"handling.satisfaction", "AnswerSection", QT_TRANSLATE_NOOP("AnswerSection", "Satisfaction")},
    {"handling.remarks", "AnswerSection", QT_TRANSLATE_NOOP("AnswerSection", "Remarks")},
    {"handling.measures.text", "HandlingSection", QT_TRANSLATE_NOOP("HandlingSection", "Measure")},
    {"handling.measures.owner", "HandlingSection", QT_TRANSLATE_NOOP("HandlingSection", "Owner")},
    {"handling.measures.dueOn", "HandlingSection", QT_TRANSLATE_NOOP("HandlingSection", "Due on")},
    {"handling.measures.doneOn", "HandlingSection", QT_TRANSLATE_NOOP("HandlingSection", "Done on")},
    {"costs.estimate", "LossSection", QT_TRANSLATE_NOOP("LossSection", "Estimate")},
    {"costs.actual", "LossSection", QT_TRANSLATE_NOOP("LossSection", "Actual")},
    {"attachments", "kesu::AttachmentStrip", QT_TRANSLATE_NOOP("kesu::AttachmentStrip", "Attachments")},
    // values of the satisfaction
    {"very-satisfied", "AnswerSection", QT_TRANSLATE_NOOP("AnswerSection", "very satisfied")},
    {"satisfied", "AnswerSection", QT_TRANSLATE_NOOP("AnswerSection", "satisfied")},
    {"fair", "AnswerSection", QT_TRANSLATE_NOOP("AnswerSection", "fair")},
    {"dissatisfied", "AnswerSection", QT_TRANSLATE_NOOP("AnswerSection", "dissatisfied")},
    {"very-dissatisfied", "AnswerSection", QT_TRANSLATE_NOOP("AnswerSection", "very dissatisfied")},
};

QString ownWords(const QString& key)
{
    for (const OwnField& field : ownFields) {
        if (key == QLatin1String(field.path))
            return QCoreApplication::translate(field.section, field.words);
    }
    return {};
}

const QString eventsPrefix = QStringLiteral("events.");

/// "demands[0].amount" without its "[0]".
QString withoutLines(QString path)
{
    static const QRegularExpression line(QStringLiteral("\\[\\d+\\]"));
    return path.remove(line);
}

/// The type of a field's value; that of an error where the catalogue does not know it.
Type typeOf(const QString& path)
{
    if (path.startsWith(eventsPrefix))
        return Type::plain(Base::Moment);
    if (const Field* field = findField(RecordKind::Complaint, path))
        return field->type;
    const QString list = path.section(QLatin1Char('.'), 0, 0);
    const Field* owner = findField(RecordKind::Complaint, list);
    if (owner == nullptr || (owner->type.base != Base::List && owner->type.base != Base::Record))
        return {};
    const Field* inside = findField(owner->type.recordKind(), path.section(QLatin1Char('.'), 1));
    return inside == nullptr ? Type() : inside->type;
}

} // namespace

FieldWords::FieldWords(const Rulebook& rulebook, const QString& language)
    : m_rulebook(rulebook)
    , m_language(language)
{
}

QString FieldWords::word(VocabularyKind kind, const QString& id) const
{
    const QString department = QStringLiteral("department:");
    return id.startsWith(department) ? id.mid(department.size()) : m_rulebook.label(kind, id, m_language);
}

QString FieldWords::plainLabel(const QString& path) const
{
    if (path.startsWith(eventsPrefix))
        return word(VocabularyKind::Event, path.mid(eventsPrefix.size()));
    const QString own = ownWords(path);
    return own.isEmpty() ? m_rulebook.fieldLabel(path, m_language) : own;
}

QString FieldWords::label(const QString& path) const
{
    if (path.isEmpty())
        return {};
    const QString ofForm = SlipEditor::formPath(path);
    const QString plain = plainLabel(withoutLines(ofForm));
    static const QRegularExpression line(QStringLiteral("\\[(\\d+)\\]"));
    const QRegularExpressionMatch found = line.match(ofForm);
    return found.hasMatch()
        ? QCoreApplication::translate("FieldWords", "%1, line %2").arg(plain).arg(found.captured(1).toInt() + 1)
        : plain;
}

/// The lines of a list, or the parts of a return, as the comparison of two slips writes them: what is an id becomes its
/// word, anything else stays.
QString FieldWords::wordsOfLines(const QString& path, RecordKind kind, const QString& kept) const
{
    QStringList lines = kept.split(QStringLiteral("; "));
    for (QString& line : lines) {
        QStringList pieces = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (QString& piece : pieces) {
            for (const Field& field : fieldsOf(kind)) {
                const QString inside = path + QLatin1Char('.') + QLatin1String(field.path);
                const QString read
                    = field.type.base == Base::Id || field.type.base == Base::Moment ? value(inside, piece) : piece;
                if (read != piece) {
                    piece = read;
                    break;
                }
            }
        }
        line = pieces.join(QLatin1Char(' '));
    }
    return lines.join(QStringLiteral("; "));
}

QString FieldWords::value(const QString& path, const QString& kept) const
{
    if (kept.isEmpty())
        return {};
    const QString plainPath = withoutLines(SlipEditor::formPath(path));
    if (plainPath == QStringLiteral("handling.satisfaction")) {
        const QString own = ownWords(kept);
        return own.isEmpty() ? kept : own;
    }
    const Type type = typeOf(plainPath);
    switch (type.base) {
    case Base::Id:
        return word(type.vocabulary(), kept);
    case Base::Set: {
        QStringList words;
        for (const QString& id : kept.split(QStringLiteral(", "), Qt::SkipEmptyParts))
            words += word(type.vocabulary(), id);
        return words.join(QCoreApplication::translate("FieldWords", ", ", "between the words of a list"));
    }
    case Base::List:
    case Base::Record:
        return wordsOfLines(plainPath, type.recordKind(), kept);
    case Base::Money:
        if (const auto amount = Money::tryFromYuan(kept))
            return formatMoney(amount);
        break;
    case Base::Moment:
        if (const auto moment = Moment::tryFromIso(kept))
            return formatMoment(moment);
        break;
    case Base::Bool:
        return kept == QStringLiteral("true") ? QCoreApplication::translate("FieldWords", "yes")
                                              : QCoreApplication::translate("FieldWords", "no");
    default:
        break;
    }
    return kept;
}

} // namespace kesu

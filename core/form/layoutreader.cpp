// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/layoutreader.h"

#include "core/form/customercase.h"
#include "core/rulebook/nearest.h"

#include <QCoreApplication>

namespace kesu {

namespace {

/// Gives the strings below their translation context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FormLayout)
};

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace

LayoutReader::LayoutReader(FindingSink& sink, const Rulebook* rulebook, Ids ids)
    : m_sink(sink)
    , m_rulebook(rulebook)
    , m_ids(ids)
{
}

int LayoutReader::figure(const TomlTable& table, const char* key, int least, int most, int otherwise) const
{
    const toml::node* node = table.node(latin(key));
    if (node == nullptr)
        return otherwise;
    const toml::value<int64_t>* number = node->as_integer();
    if (number == nullptr || number->get() < least || number->get() > most) {
        m_sink.error(placeOf(*node),
            Text::tr("'%1' must be a whole number from %2 to %3, without quotes").arg(latin(key)).arg(least).arg(most));
        return otherwise;
    }
    return static_cast<int>(number->get());
}

int LayoutReader::word(const TomlTable& table, const char* key, const QStringList& words) const
{
    const std::optional<LocatedText> found = table.text(latin(key));
    if (!found)
        return -1;
    const auto at = words.indexOf(found->text);
    if (at < 0)
        m_sink.error(found->place,
            Text::tr("'%1' cannot be \"%2\"; it is one of %3")
                    .arg(latin(key), found->text, words.join(QStringLiteral(", ")))
                + suggestion(found->text, words));
    return static_cast<int>(at);
}

std::optional<CellAlign> LayoutReader::align(const TomlTable& table) const
{
    const int at = word(table, "align", {QStringLiteral("start"), QStringLiteral("middle"), QStringLiteral("end")});
    return at < 0 ? std::nullopt : std::optional(static_cast<CellAlign>(at));
}

std::optional<PrintProfile> LayoutReader::face(const TomlTable& table, const QList<PrintProfile>& faces) const
{
    const int at = word(table, "face", {QStringLiteral("internal"), QStringLiteral("customer")});
    if (at < 0)
        return {};
    const auto face = static_cast<PrintProfile>(at);
    if (!faces.contains(face))
        m_sink.error(table.text(QStringLiteral("face"))->place,
            Text::tr("this is never printed: what is around it is not for the face \"%1\"")
                .arg(table.plain(QStringLiteral("face"))));
    return face;
}

QList<PrintProfile> LayoutReader::narrowed(const QList<PrintProfile>& faces, const std::optional<PrintProfile>& only)
{
    if (!only)
        return faces;
    return faces.contains(*only) ? QList<PrintProfile>{*only} : QList<PrintProfile>();
}

FormText LayoutReader::textOf(const toml::node& node, const QString& key) const
{
    if (const toml::value<std::string>* plain = node.as_string()) {
        const QString text = toQString(plain->get());
        return {text, {}, {}};
    }
    const toml::table* languages = node.as_table();
    if (languages == nullptr) {
        m_sink.error(placeOf(node),
            Text::tr("'%1' must be a text in quotes, or { zh = \"…\", tw = \"…\", en = \"…\" }").arg(key));
        return {};
    }
    const TomlTable table(*languages, m_sink);
    table.allow({QStringLiteral("zh"), QStringLiteral("tw"), QStringLiteral("en")});
    return {table.requiredText(QStringLiteral("zh")).text, table.plain(QStringLiteral("tw")),
        table.plain(QStringLiteral("en"))};
}

FormText LayoutReader::text(const TomlTable& table, const char* key) const
{
    const toml::node* node = table.node(latin(key));
    return node == nullptr ? FormText() : textOf(*node, latin(key));
}

QList<FormText> LayoutReader::texts(const TomlTable& table, const char* key) const
{
    QList<FormText> texts;
    if (const toml::array* list = table.array(latin(key)))
        for (const toml::node& node : *list)
            texts.append(textOf(node, latin(key)));
    return texts;
}

QList<TextPart> LayoutReader::parts(const LocatedText& text, const QList<PrintProfile>& faces) const
{
    QList<TextPart> parts;
    QString words;
    for (int i = 0; i < text.text.size(); ++i) {
        const QChar c = text.text[i];
        const bool isDoubled = i + 1 < text.text.size() && text.text[i + 1] == c;
        if ((c == QLatin1Char('{') || c == QLatin1Char('}')) && isDoubled) {
            words += c;
            ++i;
            continue;
        }
        if (c == QLatin1Char('}')) {
            m_sink.error(m_sink.file().locate(text, i),
                Text::tr("a } without its {; a brace that is to be printed is written twice"));
            continue;
        }
        if (c != QLatin1Char('{')) {
            words += c;
            continue;
        }
        const qsizetype end = text.text.indexOf(QLatin1Char('}'), i);
        if (end < 0) {
            m_sink.error(m_sink.file().locate(text, i), Text::tr("a { without its }"));
            break;
        }
        const SourcePlace place = m_sink.file().locate(text, i + 1);
        if (end == i + 1)
            parts.append({words, {}, true});
        else
            parts.append({words, found(text.text.mid(i + 1, end - i - 1), place, faces)});
        words.clear();
        i = static_cast<int>(end);
    }
    if (!words.isEmpty() || parts.isEmpty())
        parts.append({words, {}});
    return parts;
}

FormTemplate LayoutReader::textWithFields(
    const TomlTable& table, const char* key, const QList<PrintProfile>& faces) const
{
    FormTemplate made;
    const toml::node* node = table.node(latin(key));
    if (node == nullptr)
        return made;
    if (const toml::value<std::string>* plain = node->as_string()) {
        made.parts[0] = parts({toQString(plain->get()), placeOf(*node)}, faces);
        return made;
    }
    textOf(*node, latin(key)); // reports what is wrong with it
    const toml::table* languages = node->as_table();
    if (languages == nullptr)
        return made;
    static constexpr std::array<const char*, 3> keys{"zh", "tw", "en"};
    for (size_t i = 0; i < keys.size(); ++i) {
        const toml::node* one = languages->get(keys[i]);
        if (one != nullptr && one->is_string())
            made.parts[i] = parts({toQString(one->as_string()->get()), placeOf(*one)}, faces);
    }
    return made;
}

void LayoutReader::refuseToCustomer(SourcePlace place, const QString& name) const
{
    m_sink.error(place,
        Text::tr("%1 is internal and cannot stand on the customer's face; give what prints it face = \"internal\"")
            .arg(name));
}

FieldRef LayoutReader::found(const QString& name, SourcePlace place, const QList<PrintProfile>& faces) const
{
    const FormFieldCatalogue& catalogue = FormFieldCatalogue::instance();
    FieldRef ref;
    ref.field = catalogue.find(name, ref.parameter);
    if (ref.field == nullptr) {
        m_sink.error(place, Text::tr("\"%1\" is no field").arg(name) + suggestion(name, catalogue.fieldNames()));
        return {};
    }
    const bool isForCustomer = faces.contains(PrintProfile::Customer);
    const bool isStep = ref.field->parameter == VocabularyKind::Event;
    if (isForCustomer
        && (ref.field->audience() == FieldAudience::Internal || (isStep && !isToldToCustomer(ref.parameter))))
        refuseToCustomer(place, name);
    if (ref.field->parameter)
        checkId(*ref.field->parameter, {ref.parameter, place});
    return ref;
}

FieldRef LayoutReader::field(const LocatedText& name, const QList<PrintProfile>& faces) const
{
    return found(name.text, name.place, faces);
}

const FormField* LayoutReader::column(
    const LocatedText& name, const QStringList& lists, const QList<PrintProfile>& faces) const
{
    const FormFieldCatalogue& catalogue = FormFieldCatalogue::instance();
    const FormField* column = catalogue.findColumn(name.text, lists);
    if (column == nullptr) {
        const QStringList names = catalogue.columnNames(lists);
        m_sink.error(name.place,
            Text::tr("\"%1\" is no column of %2").arg(name.text, lists.join(QStringLiteral(", ")))
                + suggestion(name.text, names));
    } else if (column->audience() == FieldAudience::Internal && faces.contains(PrintProfile::Customer)) {
        refuseToCustomer(name.place, name.text);
    }
    return column;
}

QString LayoutReader::list(const LocatedText& name, const QList<PrintProfile>& faces) const
{
    const FormFieldCatalogue& catalogue = FormFieldCatalogue::instance();
    const FormListSource* list = catalogue.findList(name.text);
    if (list == nullptr) {
        m_sink.error(
            name.place, Text::tr("\"%1\" is no list").arg(name.text) + suggestion(name.text, catalogue.listNames()));
        return {};
    }
    if (list->audience() == FieldAudience::Internal && faces.contains(PrintProfile::Customer))
        refuseToCustomer(name.place, name.text);
    return list->id;
}

void LayoutReader::checkId(VocabularyKind kind, const LocatedText& id) const
{
    if (m_rulebook == nullptr)
        return;
    QStringList known;
    for (const Term& term : m_rulebook->terms(kind)) {
        if (m_ids == Ids::SharedOnly && !term.shared)
            continue;
        if (term.id == id.text)
            return;
        known.append(term.id);
    }
    m_sink.error(id.place,
        (m_ids == Ids::SharedOnly
                ? Text::tr("\"%1\" is no word that all standards share, so a general form cannot name it").arg(id.text)
                : Text::tr("\"%1\" is no word of the standard %2").arg(id.text, m_rulebook->id()))
            + suggestion(id.text, known));
}

void LayoutReader::addTests(
    const TomlTable& table, const char* key, const QList<PrintProfile>& faces, PrintCondition& condition) const
{
    const toml::node* node = table.node(latin(key));
    if (node == nullptr)
        return;
    QList<LocatedText> names;
    if (node->is_array())
        names = table.texts(latin(key));
    else if (const std::optional<LocatedText> name = table.text(latin(key)))
        names = {*name};
    for (const LocatedText& name : names) {
        PrintCondition::Test test;
        test.isUnless = QLatin1String(key) == QLatin1String("unless");
        QString parameter;
        if (FormFieldCatalogue::instance().find(name.text, parameter) == nullptr
            && FormFieldCatalogue::instance().findList(name.text) != nullptr)
            test.list = list(name, faces);
        else
            test.field = field(name, faces);
        condition.tests.append(test);
    }
}

PrintCondition LayoutReader::condition(const TomlTable& table, const QList<PrintProfile>& faces) const
{
    PrintCondition condition;
    condition.face = face(table, faces);
    const QList<PrintProfile> left = narrowed(faces, condition.face);
    addTests(table, "when", left, condition);
    addTests(table, "unless", left, condition);
    return condition;
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/expressioncompiler.h"

#include "core/rulebook/nearest.h"
#include "core/rulebook/parser.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {
namespace {

/// All expressions of a rulebook together; a shipped one has about three thousand nodes.
constexpr size_t maxRulebookNodes = 400'000;
/// A sentence, not a book.
constexpr qsizetype maxTemplateLength = 4'000;

QString baseNames(std::initializer_list<Base> bases)
{
    QStringList names;
    for (const Base base : bases)
        names.append(describe(Type::plain(base)));
    return names.join(QCoreApplication::translate("Rulebook", " or "));
}

} // namespace

ExpressionCompiler::ExpressionCompiler(
    CompiledRulebook& rulebook, Names& names, FindingSink& sink, std::vector<Dependency>& dependencies)
    : m_rulebook(rulebook)
    , m_names(names)
    , m_sink(sink)
    , m_dependencies(dependencies)
{
}

Syntax ExpressionCompiler::parse(const LocatedText& text)
{
    std::optional<SyntaxFault> fault;
    Syntax syntax = parseExpression(text.text, fault);
    const SourcePlace escape = m_sink.file().firstEscape(text);
    if (escape.line > 0) {
        m_sink.error(escape, QCoreApplication::translate("Rulebook", "a backslash has no place in an expression"));
        return {};
    }
    if (fault)
        m_sink.error(m_sink.file().locate(text, fault->offset), fault->message);
    return syntax;
}

ExpressionId ExpressionCompiler::compile(
    const LocatedText& text, const CompileContext& context, std::initializer_list<Base> bases, Type hint)
{
    const ExpressionId id = compileParsed(text, parse(text), context, hint);
    expect(id, bases);
    return id;
}

ExpressionId ExpressionCompiler::compileParsed(
    const LocatedText& text, const Syntax& syntax, const CompileContext& context, Type hint)
{
    m_syntax = &syntax;
    m_text = &text;
    m_context = context;
    const qint32 root = syntax.root < 0 ? failed(0) : build(syntax.root, hint);
    return finish(text, root);
}

ExpressionId ExpressionCompiler::finish(const LocatedText& text, qint32 root)
{
    m_rulebook.expressions.push_back({root, typeAt(root), text.text, text.place.line, text.place.column});
    return static_cast<ExpressionId>(m_rulebook.expressions.size()) - 1;
}

ExpressionId ExpressionCompiler::constantIds(const std::vector<quint16>& ids, VocabularyKind kind, SourcePlace place)
{
    const LocatedText text{{}, place};
    return finish(text, addIds(ids, kind, 0));
}

bool ExpressionCompiler::expect(ExpressionId id, std::initializer_list<Base> bases)
{
    const ExpressionInfo info = m_rulebook.expression(id);
    if (info.type.isError() || bases.size() == 0
        || std::find(bases.begin(), bases.end(), info.type.base) != bases.end())
        return true;
    QString message = QCoreApplication::translate("Rulebook", "this is %1, but %2 is needed here")
                          .arg(describe(info.type), baseNames(bases));
    const bool wantsMoney = std::find(bases.begin(), bases.end(), Base::Money) != bases.end();
    const bool wantsDate = std::find(bases.begin(), bases.end(), Base::Date) != bases.end();
    const Node& node = m_rulebook.node(info.root);
    if (wantsMoney && info.type.base == Base::Int && node.op == Op::Constant)
        message += QCoreApplication::translate("Rulebook", ": write %1.00").arg(info.text.trimmed());
    else if (wantsDate && info.type.base == Base::Moment)
        message += QCoreApplication::translate("Rulebook", ": write date(%1)").arg(info.text.trimmed());
    const LocatedText text{info.text, {info.line, info.column}};
    m_sink.error(m_sink.file().locate(text, node.offset), message);
    return false;
}

Each ExpressionCompiler::compileEach(const LocatedText& text, CompileContext& context)
{
    std::optional<SyntaxFault> fault;
    const Syntax syntax = parseEach(text.text, fault);
    if (fault) {
        m_sink.error(m_sink.file().locate(text, fault->offset), fault->message);
        return {};
    }
    m_syntax = &syntax;
    m_text = &text;
    m_context = context;
    const SyntaxNode& node = syntax.at(syntax.root);
    Each each;
    Type element;
    each.list = finish(text, bindList(node.children[0], element));
    m_context.variables.push_back({node.words[1].text, element});
    each.variable = static_cast<int>(m_context.variables.size());
    if (node.children[2] >= 0) {
        each.where = finish(text, condition(node.children[2]));
        m_context.present += presentIfTrue(syntax, node.children[2]);
    }
    context.variables = m_context.variables;
    context.present = m_context.present;
    return each;
}

TextTemplate ExpressionCompiler::compileTemplate(const LocatedText& text, CompileContext context)
{
    context.makesEdges = false;
    TextTemplate result;
    const QString& value = text.text;
    if (value.size() > maxTemplateLength) {
        m_sink.error(text.place,
            QCoreApplication::translate("Rulebook", "the text is too long: more than %1 characters")
                .arg(maxTemplateLength));
        return result;
    }
    qsizetype at = 0;
    while (at < value.size()) {
        const qsizetype open = value.indexOf(u'{', at);
        const qsizetype stray = QStringView(value).mid(at, open < 0 ? -1 : open - at).indexOf(u'}');
        if (stray >= 0)
            m_sink.error(m_sink.file().locate(text, static_cast<int>(at + stray)),
                QCoreApplication::translate("Rulebook", "'}' without '{' before it"));
        if (open < 0) {
            result.pieces.push_back({value.mid(at), noExpression});
            break;
        }
        const qsizetype close = value.indexOf(u'}', open);
        if (close < 0) {
            m_sink.error(m_sink.file().locate(text, static_cast<int>(open)),
                QCoreApplication::translate("Rulebook", "'{' without '}' after it"));
            break;
        }
        std::optional<SyntaxFault> fault;
        // Blanks keep the offsets of the placeholder those of the whole text.
        const QString path = QString(open + 1, u' ') + value.mid(open + 1, close - open - 1);
        const Syntax syntax = parsePath(path, fault);
        if (fault) {
            m_sink.error(m_sink.file().locate(text, fault->offset), fault->message);
        } else {
            const ExpressionId placeholder = compileParsed(text, syntax, context);
            const Type type = typeOf(placeholder);
            if (type.base == Base::List || type.base == Base::Record)
                m_sink.error(m_sink.file().locate(text, static_cast<int>(open) + 1),
                    QCoreApplication::translate("Rulebook", "%1 cannot be printed; name one of its fields")
                        .arg(describe(type)));
            else if (type.mayBeAbsent)
                m_sink.hint(m_sink.file().locate(text, static_cast<int>(open) + 1),
                    QCoreApplication::translate("Rulebook", "{%1} may be absent; the text then says （未填）")
                        .arg(path.trimmed()));
            result.pieces.push_back({value.mid(at, open - at), placeholder});
        }
        at = close + 1;
    }
    return result;
}

void ExpressionCompiler::error(int offset, const QString& message)
{
    m_sink.error(m_sink.file().locate(*m_text, offset), message);
}

void ExpressionCompiler::warning(int offset, const QString& message)
{
    m_sink.warning(m_sink.file().locate(*m_text, offset), message);
}

qint32 ExpressionCompiler::addNode(
    Op op, Type type, int offset, std::vector<qint32> children, int operand, quint16 slot)
{
    if (m_rulebook.nodes.size() >= maxRulebookNodes) {
        m_sink.error({},
            QCoreApplication::translate("Rulebook", "the rulebook is too large: more than %1 expression nodes")
                .arg(maxRulebookNodes));
        m_rulebook.nodes.resize(maxRulebookNodes - 1);
    }
    Node node;
    node.op = op;
    node.type = type;
    node.offset = offset;
    node.operand = operand;
    node.slot = slot;
    node.firstChild = static_cast<qint32>(m_rulebook.children.size());
    node.childCount = static_cast<qint32>(children.size());
    m_rulebook.children.insert(m_rulebook.children.end(), children.begin(), children.end());
    m_rulebook.nodes.push_back(node);
    return static_cast<qint32>(m_rulebook.nodes.size()) - 1;
}

qint32 ExpressionCompiler::addConstant(Value value, Type type, int offset)
{
    m_rulebook.constants.push_back(value);
    return addNode(Op::Constant, type, offset, {}, static_cast<int>(m_rulebook.constants.size()) - 1);
}

qint32 ExpressionCompiler::addIds(const std::vector<quint16>& ids, VocabularyKind kind, int offset)
{
    const std::vector<quint16>& kept = m_rulebook.idArrays.emplace_back(ids);
    IdList& list = m_rulebook.idLists.emplace_back();
    list.ids = kept.data();
    list.count = static_cast<quint16>(kept.size());
    for (const quint16 id : kept)
        list.mark(id);
    return addConstant(Value::ofIds(&list), Type::set(kind), offset);
}

qint32 ExpressionCompiler::failed(int offset)
{
    return addConstant(Value::absent(), Type::plain(Base::Error), offset);
}

void ExpressionCompiler::depend(NodeKind kind, int index)
{
    if (m_context.makesEdges)
        m_dependencies.push_back({m_context.node, {kind, index}, m_text->place.line});
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/parser.h"

#include "core/rulebook/tokenstream.h"

#include <QCoreApplication>

namespace kesu {
namespace {

class Parser : private TokenStream
{
public:
    explicit Parser(std::vector<Token> tokens)
        : TokenStream(std::move(tokens))
    {
    }

    Syntax expression()
    {
        m_syntax.root = elseChain();
        expectEnd();
        return std::move(m_syntax);
    }

    Syntax each()
    {
        const int offset = current().offset;
        const SyntaxWord variable = word(QT_TRANSLATE_NOOP("Rulebook", "a name"));
        expectWord("in");
        SyntaxNode node = start(SyntaxKind::Gather, offset);
        node.words = {{QStringLiteral("each"), offset}, variable};
        const int list = path();
        const int where = takeWord("where") ? elseChain() : -1;
        node.children = {list, -1, where};
        m_syntax.root = add(std::move(node));
        expectEnd();
        return std::move(m_syntax);
    }

    Syntax onlyPath()
    {
        if (current().kind != TokenKind::Word)
            failExpected(QCoreApplication::translate("Rulebook", "a name"));
        const SyntaxWord first{current().text, current().offset}; // {within} is a row's own key
        advance();
        m_syntax.root = pathFrom(first);

        expectEnd();
        return std::move(m_syntax);
    }

private:
    /// Counts how deep the descent is.
    class Depth
    {
    public:
        explicit Depth(Parser& parser)
            : m_parser(parser)
        {
            if (++m_parser.m_depth > maxExpressionDepth)
                m_parser.fail(m_parser.current().offset,
                    QCoreApplication::translate("Rulebook", "nested too deeply; use a named value"));
        }
        ~Depth() { --m_parser.m_depth; }
        Depth(const Depth&) = delete;
        Depth& operator=(const Depth&) = delete;

    private:
        Parser& m_parser;
    };

    static SyntaxNode start(SyntaxKind kind, int offset)
    {
        SyntaxNode node;
        node.kind = kind;
        node.offset = offset;
        return node;
    }
    int add(SyntaxNode node)
    {
        if (m_syntax.nodes.size() >= maxExpressionNodes)
            fail(node.offset, QCoreApplication::translate("Rulebook", "the expression is too long; use named values"));
        node.end = lastEnd();
        m_syntax.nodes.push_back(std::move(node));
        return static_cast<int>(m_syntax.nodes.size()) - 1;
    }
    int add(SyntaxKind kind, int offset, std::vector<int> children)
    {
        SyntaxNode node = start(kind, offset);
        node.children = std::move(children);
        return add(std::move(node));
    }
    int offsetOf(int node) const { return m_syntax.at(node).offset; }

    int elseChain()
    {
        const Depth depth(*this);
        std::vector<int> parts = {guarded()};
        while (takeWord("else"))
            parts.push_back(guarded());
        return parts.size() == 1 ? parts.front() : add(SyntaxKind::Else, offsetOf(parts.front()), parts);
    }

    int guarded()
    {
        const int value = orChain();
        if (!takeWord("if"))
            return value;
        const int condition = orChain();
        return add(SyntaxKind::If, offsetOf(value), {value, condition});
    }

    int orChain()
    {
        std::vector<int> parts = {andChain()};
        while (takeWord("or"))
            parts.push_back(andChain());
        return parts.size() == 1 ? parts.front() : add(SyntaxKind::Or, offsetOf(parts.front()), parts);
    }

    int andChain()
    {
        std::vector<int> parts = {negation()};
        while (takeWord("and"))
            parts.push_back(negation());
        return parts.size() == 1 ? parts.front() : add(SyntaxKind::And, offsetOf(parts.front()), parts);
    }

    int negation()
    {
        if (!current().isWord("not"))
            return test();
        const Depth depth(*this);
        const int offset = current().offset;
        advance();
        return add(SyntaxKind::Not, offset, {negation()});
    }

    int test()
    {
        if (current().isWord("ticked"))
            return ticked();
        const int left = sum();
        if (current().kind == TokenKind::Symbol) {
            const std::optional<Comparison> comparison = tryComparison();
            if (!comparison)
                return left;
            advance();
            const int right = sum();
            if (current().kind == TokenKind::Symbol && tryComparison())
                fail(current().offset,
                    QCoreApplication::translate("Rulebook", "comparisons cannot be chained; write a < b and b < c"));
            SyntaxNode node = start(SyntaxKind::Compare, offsetOf(left));
            node.comparison = *comparison;
            node.children = {left, right};
            return add(std::move(node));
        }
        if (takeWord("is")) {
            SyntaxNode node = start(SyntaxKind::Is, offsetOf(left));
            if (current().isWord("not"))
                fail(current().offset,
                    QCoreApplication::translate("Rulebook", "write 'not x is id' instead of 'is not'"));
            node.words = {word(QT_TRANSLATE_NOOP("Rulebook", "an id"))};
            node.children = {left};
            return add(std::move(node));
        }
        if (takeWord("in"))
            return add(SyntaxKind::In, offsetOf(left), {left, ids()});
        if (takeWord("has"))
            return member(left);
        return left;
    }

    int ticked()
    {
        SyntaxNode circumstances = start(SyntaxKind::Path, current().offset);
        circumstances.words = {{QStringLiteral("circumstances"), current().offset}};
        advance();
        return member(add(std::move(circumstances)));
    }

    int member(int set)
    {
        const int offset = offsetOf(set);
        for (const auto& [name, kind] : {std::pair("any", SyntaxKind::HasAny), std::pair("all", SyntaxKind::HasAll),
                 std::pair("only", SyntaxKind::HasOnly)}) {
            if (takeWord(name))
                return add(kind, offset, {set, ids()});
        }
        SyntaxNode node = start(SyntaxKind::HasOne, offset);
        node.words = {word(QT_TRANSLATE_NOOP("Rulebook", "an id"))};
        node.children = {set};
        return add(std::move(node));
    }

    std::optional<Comparison> tryComparison() const
    {
        const QString& text = current().text;
        if (text == QLatin1String("=="))
            return Comparison::Equal;
        if (text == QLatin1String("!="))
            return Comparison::NotEqual;
        if (text == QLatin1String("<"))
            return Comparison::Less;
        if (text == QLatin1String("<="))
            return Comparison::LessOrEqual;
        if (text == QLatin1String(">"))
            return Comparison::Greater;
        if (text == QLatin1String(">="))
            return Comparison::GreaterOrEqual;
        return {};
    }

    int sum()
    {
        int left = product();
        for (int links = 0; current().isSymbol("+") || current().isSymbol("-"); ++links) {
            if (links >= maxExpressionDepth)
                fail(
                    current().offset, QCoreApplication::translate("Rulebook", "the sum is too long; use named values"));
            const SyntaxKind kind = current().isSymbol("+") ? SyntaxKind::Add : SyntaxKind::Subtract;
            advance();
            const int right = product();
            left = add(kind, offsetOf(left), {left, right});
        }
        return left;
    }

    int product()
    {
        int left = atom();
        for (int links = 0; current().isSymbol("*"); ++links) {
            if (links >= maxExpressionDepth)
                fail(current().offset,
                    QCoreApplication::translate("Rulebook", "the product is too long; use named values"));
            advance();
            const int right = atom();
            left = add(SyntaxKind::Multiply, offsetOf(left), {left, right});
        }
        return left;
    }

    int atom()
    {
        const Token token = current();
        if (token.kind == TokenKind::Literal) {
            advance();
            return literal(token.offset, token.type, token.value);
        }
        if (token.isWord("true") || token.isWord("false")) {
            advance();
            return literal(token.offset, Type::plain(Base::Bool), Value::ofTruth(token.isWord("true")));
        }
        if (token.isSymbol("[") || token.isSymbol("("))
            return token.isSymbol("[") ? idList() : parenthesis();
        if (token.kind == TokenKind::Word && ahead().isSymbol("("))
            return call();
        if (token.kind == TokenKind::Word && !isGrammarWord(token.text))
            return path();
        failExpected(QCoreApplication::translate("Rulebook", "a value"));
    }

    int literal(int offset, Type type, Value value)
    {
        SyntaxNode node = start(SyntaxKind::Literal, offset);
        node.literalType = type;
        node.literal = value;
        return add(std::move(node));
    }

    int parenthesis()
    {
        advance();
        const int inner = elseChain();
        expectSymbol(")");
        return inner;
    }

    int ids() { return current().isSymbol("[") ? idList() : path(); }

    int idList()
    {
        SyntaxNode node = start(SyntaxKind::IdList, current().offset);
        expectSymbol("[");
        do {
            node.words.push_back(word(QT_TRANSLATE_NOOP("Rulebook", "an id")));
        } while (takeSymbol(","));
        expectSymbol("]");
        return add(std::move(node));
    }

    int path() { return pathFrom(word(QT_TRANSLATE_NOOP("Rulebook", "a name"))); }

    int pathFrom(const SyntaxWord& first)
    {
        SyntaxNode node = start(SyntaxKind::Path, first.offset);
        node.words.push_back(first);
        while (takeSymbol(".")) {
            if (current().kind != TokenKind::Word)
                failExpected(QCoreApplication::translate("Rulebook", "a name"));
            node.words.push_back({current().text, current().offset}); // `a.for` is a field, whatever the grammar says
            advance();
        }
        return add(std::move(node));
    }

    int call()
    {
        const Depth depth(*this);
        SyntaxNode node = start(SyntaxKind::Call, current().offset);
        node.words.push_back({current().text, current().offset});
        advance();
        expectSymbol("(");
        node.children.push_back(elseChain());
        if (takeWord("for"))
            return gather(std::move(node));
        while (takeSymbol(","))
            node.children.push_back(elseChain());
        expectSymbol(")");
        return add(std::move(node));
    }

    int gather(SyntaxNode node)
    {
        node.kind = SyntaxKind::Gather;
        node.words.push_back(word(QT_TRANSLATE_NOOP("Rulebook", "a name")));
        expectWord("in");
        const int list = path();
        if (takeWord("within")) {
            if (current().kind != TokenKind::Literal || current().type.base != Base::DaySpan)
                failExpected(QCoreApplication::translate("Rulebook", "a span of days such as 3mo"));
            node.within = current().value;
            advance();
        }
        const int where = takeWord("where") ? elseChain() : -1;
        expectSymbol(")");
        node.children = {list, node.children.front(), where};
        return add(std::move(node));
    }

    int m_depth = 0;
    Syntax m_syntax;
    friend class Depth;
};

template <typename Read> Syntax parse(const QString& text, std::optional<SyntaxFault>& fault, Read read)
{
    std::vector<Token> tokens = tokenize(text, fault);
    if (fault)
        return {};
    try {
        Parser parser(std::move(tokens));
        return read(parser);
    } catch (const ParseFault& caught) {
        fault = caught.fault;
        return {};
    }
}

} // namespace

Syntax parseExpression(const QString& text, std::optional<SyntaxFault>& fault)
{
    return parse(text, fault, [](Parser& parser) { return parser.expression(); });
}

Syntax parseEach(const QString& text, std::optional<SyntaxFault>& fault)
{
    return parse(text, fault, [](Parser& parser) { return parser.each(); });
}

Syntax parsePath(const QString& text, std::optional<SyntaxFault>& fault)
{
    return parse(text, fault, [](Parser& parser) { return parser.onlyPath(); });
}

} // namespace kesu

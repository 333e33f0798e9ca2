// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/assessmentreader.h"

#include "core/rulebook/assessmentgraph.h"
#include "core/rulebook/nearest.h"
#include "core/rulebook/sectionreaders.h"
#include "core/rulebook/vocabularyreader.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

namespace {

constexpr size_t maxAssessments = 50;
constexpr size_t maxEntries = 200; ///< inputs, and figures, of one assessment
constexpr int maxDecimals = 6;

const QString idKey = QStringLiteral("id");
const QString zhKey = QStringLiteral("zh");
const QString enKey = QStringLiteral("en");
const QString twKey = QStringLiteral("tw");
const QString clauseKey = QStringLiteral("clause");
const QString textKey = QStringLiteral("text");
const QString kindKey = QStringLiteral("kind");
const QString maxKey = QStringLiteral("max");
const QString choicesKey = QStringLiteral("choices");
const QString headingKey = QStringLiteral("heading");
const QString houseKey = QStringLiteral("houseDefault");
const QString decimalsKey = QStringLiteral("decimals");
const QString weightKey = QStringLiteral("weight");
const QString showKey = QStringLiteral("show");

const QStringList& periodWords()
{
    static const QStringList words
        = {QStringLiteral("month"), QStringLiteral("quarter"), QStringLiteral("half-year"), QStringLiteral("year")};
    return words;
}

const QStringList& subjectWords()
{
    static const QStringList words
        = {QStringLiteral("company"), QStringLiteral("department"), QStringLiteral("employee")};
    return words;
}

const QStringList& inputWords()
{
    static const QStringList words = {QStringLiteral("count"), QStringLiteral("score"), QStringLiteral("money"),
        QStringLiteral("share"), QStringLiteral("choice"), QStringLiteral("text")};
    return words;
}

const QStringList& showWords()
{
    static const QStringList words = {QStringLiteral("count"), QStringLiteral("number"), QStringLiteral("percent"),
        QStringLiteral("points"), QStringLiteral("hours"), QStringLiteral("money")};
    return words;
}

Type typeOf(InputKind kind)
{
    switch (kind) {
    case InputKind::Count:
        return Type::plain(Base::Int);
    case InputKind::Score:
        return Type::plain(Base::Number);
    case InputKind::Money:
        return Type::plain(Base::Money);
    case InputKind::Share:
        return Type::plain(Base::Share);
    case InputKind::Choice:
        return Type::id(VocabularyKind::Choice);
    case InputKind::Text:
        return Type::plain(Base::Text);
    }
    return {};
}

Type typeOf(FigureShow show)
{
    return Type::plain(show == FigureShow::Count ? Base::Int : show == FigureShow::Money ? Base::Money : Base::Number);
}

class AssessmentReader
{
public:
    AssessmentReader(ReadState& state, const TomlTable& row)
        : m_state(state)
        , m_row(row)
    {
    }

    void read()
    {
        m_row.allow({idKey, zhKey, enKey, twKey, clauseKey, textKey, houseKey, QStringLiteral("periods"),
            QStringLiteral("subject"), QStringLiteral("role"), QStringLiteral("input"), QStringLiteral("figure"),
            QStringLiteral("notice")});
        m_described.name = readName(m_row, ClauseNeed::Required);
        m_described.text = m_row.plain(textKey);
        m_described.role = m_state.role(m_row, QStringLiteral("role"));
        readPeriods();
        m_described.subject = static_cast<AssessmentSubject>(word(m_row, QStringLiteral("subject"), subjectWords()));
        const std::vector<const toml::table*> inputs = m_row.tables(QStringLiteral("input"));
        const std::vector<const toml::table*> figures = m_row.tables(QStringLiteral("figure"));
        if (figures.empty())
            error(m_row.place(),
                QCoreApplication::translate("Rulebook", "an assessment needs a figure: write [[assessment.figure]]"));
        if (std::max(inputs.size(), figures.size()) > maxEntries) {
            error(m_row.place(),
                QCoreApplication::translate("Rulebook", "an assessment has at most %1 inputs and %1 figures")
                    .arg(maxEntries));
            return;
        }
        for (const toml::table* input : inputs)
            readInput(TomlTable(*input, m_state.sink));
        m_compiled.firstFigure = nextSlot();
        for (const toml::table* figure : figures)
            declareFigure(TomlTable(*figure, m_state.sink));
        m_compiled.slotCount = nextSlot();
        m_context.sheet = &m_scope;
        m_context.makesEdges = false;
        m_context.node = {NodeKind::Notices, -1}; // holds no row that `applied` may ask for
        m_context.variables = {{QStringLiteral("before"), Type::record(RecordKind::Sheet)}};
        for (size_t i = 0; i < figures.size(); ++i)
            readFigure(TomlTable(*figures[i], m_state.sink), static_cast<qsizetype>(i));
        readNotices();
        checkWeights();
        AssessmentGraph(m_state, m_described, m_compiled, m_places).finish();
        m_state.rulebook.assessments.append(m_described);
        m_state.rulebook.compiledAssessments.push_back(std::move(m_compiled));
    }

private:
    enum class ClauseNeed { Required, Optional };

    void error(SourcePlace place, const QString& message) { m_state.sink.error(place, message); }

    quint16 nextSlot() const
    {
        return static_cast<quint16>(
            static_cast<qsizetype>(SheetSlot::FirstInput) + m_scope.inputs.size() + m_scope.figures.size());
    }

    Term readName(const TomlTable& row, ClauseNeed clause)
    {
        Term name;
        const LocatedText id = row.requiredText(idKey);
        if (!id.text.isEmpty() && checkId(id, m_state.sink))
            name.id = id.text;
        name.zh = row.requiredText(zhKey).text;
        name.en = row.plain(enKey);
        name.tw = row.plain(twKey);
        if (clause == ClauseNeed::Required)
            row.requiredText(clauseKey);
        name.clause = m_state.plainClause(row);
        name.houseDefault = row.flag(houseKey);
        return name;
    }

    /// The number of the word among those that may stand there; 0 where the key is left out or the word is none.
    int word(const TomlTable& row, const QString& key, const QStringList& words)
    {
        const std::optional<LocatedText> text = row.text(key);
        return text ? wordAt(*text, key, words).value_or(0) : 0;
    }

    std::optional<int> wordAt(const LocatedText& text, const QString& key, const QStringList& words)
    {
        const qsizetype number = words.indexOf(text.text);
        if (number >= 0)
            return static_cast<int>(number);
        const QString near = suggestion(text.text, words);
        error(text.place,
            QCoreApplication::translate("Rulebook", "'%1' cannot be \"%2\"").arg(key, text.text)
                + (near.isEmpty() ? QCoreApplication::translate("Rulebook", "; write one of: %1")
                                        .arg(words.join(QStringLiteral(", ")))
                                  : near));
        return {};
    }

    void readPeriods()
    {
        for (const LocatedText& text : m_row.texts(QStringLiteral("periods"))) {
            const std::optional<int> length = wordAt(text, QStringLiteral("periods"), periodWords());
            if (length && !m_described.periods.contains(static_cast<PeriodLength>(*length)))
                m_described.periods.append(static_cast<PeriodLength>(*length));
        }
        if (!m_row.has(QStringLiteral("periods")))
            error(m_row.place(),
                QCoreApplication::translate("Rulebook", "the key '%1' is missing").arg(QStringLiteral("periods")));
        else if (m_described.periods.isEmpty())
            error(m_row.placeOfKey(QStringLiteral("periods")),
                QCoreApplication::translate("Rulebook", "no period is named: write periods = [\"month\"]"));
    }

    /// Adds an input or figure to the names; reports an id that stands twice.
    void declare(QMap<QString, SheetScope::Entry>& entries, const TomlTable& row, const Term& name, Type type,
        const QSet<quint16>& choices)
    {
        const quint16 slot = nextSlot();
        if (!name.id.isEmpty() && entries.contains(name.id))
            error(row.placeOfKey(idKey),
                QCoreApplication::translate("Rulebook", "'%1' stands twice in this assessment").arg(name.id));
        // Every row keeps a slot of its own, so that slots go with the order of the file even where names are faulty.
        const QString key = name.id.isEmpty() || entries.contains(name.id) ? QStringLiteral("?%1").arg(slot) : name.id;
        entries.insert(key, {slot, type, choices});
    }

    void readInput(const TomlTable& row)
    {
        row.allow({idKey, zhKey, enKey, twKey, clauseKey, textKey, houseKey, kindKey, maxKey, choicesKey, headingKey});
        AssessmentInput input;
        input.name = readName(row, ClauseNeed::Optional);
        input.heading = row.plain(headingKey);
        input.text = row.plain(textKey);
        row.requiredText(kindKey);
        input.kind = static_cast<InputKind>(word(row, kindKey, inputWords()));
        readMost(row, input);
        const QSet<quint16> choices = readChoices(row, input);
        declare(m_scope.inputs, row, input.name, typeOf(input.kind), choices);
        m_places.inputs.push_back(row.place());
        m_described.inputs.append(input);
    }

    void readMost(const TomlTable& row, AssessmentInput& input)
    {
        const bool bounded = input.kind == InputKind::Count || input.kind == InputKind::Score;
        const std::optional<LocatedText> most = row.text(maxKey);
        if (!most) {
            if (input.kind == InputKind::Score && !row.has(maxKey))
                error(row.place(),
                    QCoreApplication::translate("Rulebook", "a score needs its highest value: write max = \"100\""));
            return;
        }
        if (!bounded) {
            error(row.placeOfKey(maxKey),
                QCoreApplication::translate("Rulebook", "only counts and scores have a highest value"));
            return;
        }
        input.most = Fraction::tryFromDecimal(most->text);
        const bool fits
            = input.most && *input.most > Fraction() && (input.kind == InputKind::Score || input.most->isInteger());
        if (!fits)
            error(most->place,
                QCoreApplication::translate("Rulebook", "'%1' cannot be a highest value; write max = \"100\"")
                    .arg(most->text));
    }

    QSet<quint16> readChoices(const TomlTable& row, AssessmentInput& input)
    {
        QSet<quint16> numbers;
        const std::vector<const toml::table*> choices = row.tables(choicesKey);
        if ((input.kind == InputKind::Choice) != !choices.empty())
            error(row.has(choicesKey) ? row.placeOfKey(choicesKey) : row.place(),
                input.kind == InputKind::Choice
                    ? QCoreApplication::translate(
                        "Rulebook", "a choice needs its choices: write choices = [{ id = \"…\", zh = \"…\" }]")
                    : QCoreApplication::translate("Rulebook", "only an input of kind \"choice\" has choices"));
        for (const toml::table* table : choices) {
            const TomlTable entry(*table, m_state.sink);
            entry.allow({idKey, zhKey, enKey, twKey, clauseKey, houseKey});
            const Term term = readName(entry, ClauseNeed::Optional);
            if (term.id.isEmpty())
                continue;
            if (input.choices.contains(term.id))
                error(entry.placeOfKey(idKey),
                    QCoreApplication::translate("Rulebook", "'%1' stands twice in the list").arg(term.id));
            input.choices.append(term.id);
            numbers.insert(addChoice(entry, term));
        }
        return numbers;
    }

    /// Several inputs may share a choice; it then has one name.
    quint16 addChoice(const TomlTable& entry, const Term& term)
    {
        Vocabulary& vocabulary = m_state.rulebook.vocabulary;
        const quint16 known = vocabulary.find(VocabularyKind::Choice, term.id);
        if (known != IdList::unknown) {
            const QString& name = vocabulary.terms(VocabularyKind::Choice)[known].zh;
            if (name != term.zh)
                error(entry.placeOfKey(zhKey),
                    QCoreApplication::translate("Rulebook", "the choice '%1' is called %2 above").arg(term.id, name));
            return known;
        }
        if (!vocabulary.add(VocabularyKind::Choice, term))
            error(entry.place(),
                QCoreApplication::translate("Rulebook", "a vocabulary holds at most %1 ids").arg(IdList::capacity));
        return vocabulary.find(VocabularyKind::Choice, term.id);
    }

    void declareFigure(const TomlTable& row)
    {
        row.allow({idKey, zhKey, enKey, twKey, clauseKey, textKey, houseKey, QStringLiteral("is"),
            QStringLiteral("when"), showKey, decimalsKey, weightKey, QStringLiteral("better")});
        AssessmentFigure figure;
        figure.name = readName(row, ClauseNeed::Required);
        figure.line = row.place().line;
        row.requiredText(showKey);
        figure.show = static_cast<FigureShow>(word(row, showKey, showWords()));
        figure.better = static_cast<BetterWay>(
            1 + word(row, QStringLiteral("better"), {QStringLiteral("higher"), QStringLiteral("lower")}));
        if (!row.has(QStringLiteral("better")))
            figure.better = BetterWay::Unsaid;
        figure.decimals = readDecimals(row, figure.show);
        declare(m_scope.figures, row, figure.name, typeOf(figure.show), {});
        m_places.figures.push_back(row.place());
        m_described.figures.append(figure);
    }

    int readDecimals(const TomlTable& row, FigureShow show)
    {
        const bool hasDecimals = show != FigureShow::Count && show != FigureShow::Money;
        const std::optional<LocatedText> text = row.text(decimalsKey);
        if (!text)
            return show == FigureShow::Number ? 2 : hasDecimals ? 1 : 0;
        bool fits = false;
        const int decimals = text->text.toInt(&fits);
        if (!hasDecimals || !fits || decimals < 0 || decimals > maxDecimals || text->text.size() != 1) {
            error(text->place,
                hasDecimals ? QCoreApplication::translate("Rulebook", "decimals are \"0\" to \"%1\", not \"%2\"")
                                  .arg(maxDecimals)
                                  .arg(text->text)
                            : QCoreApplication::translate("Rulebook", "counts and money have no decimals to choose"));
            return 0;
        }
        return decimals;
    }

    void readFigure(const TomlTable& row, qsizetype number)
    {
        AssessmentFigure& figure = m_described.figures[number];
        FigureLeaf leaf;
        CompileContext context = m_context;
        if (const std::optional<LocatedText> when = row.text(QStringLiteral("when"))) {
            leaf.when = m_state.compiler.compile(*when, context, {Base::Bool});
            context.present += m_state.compiler.presentIfTrue(*when);
        }
        const LocatedText is = row.requiredText(QStringLiteral("is"));
        figure.formula = is.text;
        if (!is.text.isEmpty()) {
            leaf.is = figure.show == FigureShow::Count ? m_state.compiler.compile(is, context, {Base::Int})
                : figure.show == FigureShow::Money
                ? m_state.compiler.compile(is, context, {Base::Money, Base::Amount})
                : m_state.compiler.compile(is, context, {Base::Number, Base::Int, Base::Share});
        }
        readWeight(row, figure);
        if (const std::optional<LocatedText> text = row.text(textKey)) {
            // The sum is written out while some of it is still missing: （未填） is what it should say.
            for (const QString& id : m_scope.inputs.keys())
                context.present.insert(QStringLiteral("input.") + id);
            for (const QString& id : m_scope.figures.keys())
                context.present += {QStringLiteral("figure.") + id, QStringLiteral("before.figure.") + id};
            leaf.text = m_state.compiler.compileTemplate(*text, context);
        }
        m_compiled.figures.push_back(std::move(leaf));
    }

    void readWeight(const TomlTable& row, AssessmentFigure& figure)
    {
        const std::optional<LocatedText> text = row.text(weightKey);
        if (!text)
            return;
        if (figure.show == FigureShow::Money)
            error(text->place, QCoreApplication::translate("Rulebook", "money has no weight"));
        const ExpressionId id = m_state.compiler.compile(*text, m_context, {Base::Share});
        const Node* node = &m_state.rulebook.node(m_state.rulebook.expression(id).root);
        while (node->op == Op::Named)
            node = &m_state.rulebook.node(
                m_state.rulebook.expression(m_state.rulebook.named[static_cast<size_t>(node->operand)].value).root);
        if (node->type.isError() || node->type.base != Base::Share)
            return;
        if (node->op != Op::Constant) {
            error(text->place,
                QCoreApplication::translate(
                    "Rulebook", "a weight is a figure of its own: write \"30%\", or a named value that is one"));
            return;
        }
        const Value value = m_state.rulebook.constants[static_cast<size_t>(node->operand)];
        figure.weight = Share::fromMillionths(static_cast<qint32>(value.number));
    }

    void checkWeights()
    {
        Share sum;
        bool any = false;
        for (const AssessmentFigure& figure : std::as_const(m_described.figures)) {
            any = any || figure.weight.has_value();
            sum = sum + figure.weight.value_or(Share());
        }
        if (any && sum != Share::whole())
            error(m_row.place(),
                QCoreApplication::translate("Rulebook", "the weights add up to %1, not to 100%").arg(sum.toString()));
    }

    void readNotices()
    {
        for (const toml::table* table : m_row.tables(QStringLiteral("notice"))) {
            const TomlTable row(*table, m_state.sink);
            RowPlan plan;
            plan.leaf = [&](const TomlTable& leafRow, const CompileContext& inner) {
                NoticeLeaf leaf;
                leaf.id = leafRow.requiredText(idKey).text;
                leaf.head = m_state.head(leafRow, inner);
                return addLeaf(m_state, m_compiled.notice, std::move(leaf));
            };
            m_compiled.notice.rows.push_back({readBranch(m_state, row, m_context, plan), {}});
        }
    }

    ReadState& m_state;
    const TomlTable& m_row;
    Assessment m_described;
    CompiledAssessment m_compiled;
    AssessmentPlaces m_places;
    SheetScope m_scope;
    CompileContext m_context;
};

} // namespace

QString wordOf(PeriodLength length)
{
    return periodWords().at(static_cast<qsizetype>(length));
}

void readAssessments(ReadState& state, const TomlTable& root)
{
    const std::vector<const toml::table*> rows = root.tables(QStringLiteral("assessment"));
    if (rows.size() > maxAssessments) {
        state.sink.error(root.placeOfKey(QStringLiteral("assessment")),
            QCoreApplication::translate("Rulebook", "a rulebook has at most %1 assessments").arg(maxAssessments));
        return;
    }
    QSet<QString> ids;
    for (const toml::table* table : rows) {
        const TomlTable row(*table, state.sink);
        const QString id = row.plain(idKey);
        if (!id.isEmpty() && ids.contains(id))
            state.sink.error(row.placeOfKey(idKey),
                QCoreApplication::translate("Rulebook", "two assessments have the id '%1'").arg(id));
        ids.insert(id);
        AssessmentReader(state, row).read();
    }
}

void lintAssessmentClauses(ReadState& state, const TomlTable& root)
{
    QSet<QString> known;
    for (const Clause& clause : std::as_const(state.rulebook.clauses))
        known.insert(clause.id);
    if (known.isEmpty())
        return;
    for (const toml::table* assessment : root.tables(QStringLiteral("assessment"))) {
        const TomlTable row(*assessment, state.sink);
        for (const QString& key : {QStringLiteral("input"), QStringLiteral("figure"), QStringLiteral("notice")}) {
            for (const toml::table* table : row.tables(key)) {
                const std::optional<LocatedText> clause = TomlTable(*table, state.sink).text(clauseKey);
                if (clause && !clause->text.contains(u'{') && !known.contains(clause->text))
                    state.sink.hint(clause->place,
                        QCoreApplication::translate("Rulebook", "the clause list lacks %1").arg(clause->text));
            }
        }
    }
}

} // namespace kesu

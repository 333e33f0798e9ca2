// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/assessmentreader.h"
#include "core/rulebook/declarations.h"
#include "core/rulebook/dependencygraph.h"
#include "core/rulebook/rowlinter.h"
#include "core/rulebook/sectionreaders.h"
#include "core/rulebook/sharedwords.h"
#include "core/rulebook/vocabularyreader.h"
#include "core/rulebook/wordlinter.h"

#include <QCoreApplication>

namespace kesu {
namespace {

/// A rulebook is text that people write; the largest shipped one has some 60 kB.
constexpr qsizetype maxFileBytes = 8 * 1024 * 1024;

std::optional<toml::table> parseToml(const QByteArray& bytes, FindingSink& sink)
{
    if (bytes.size() > maxFileBytes) {
        sink.error({}, QCoreApplication::translate("Rulebook", "the file is too large for a rulebook: more than 8 MB"));
        return {};
    }
    try {
        return toml::parse(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    } catch (const toml::parse_error& error) {
        const toml::source_position at = error.source().begin;
        sink.error({static_cast<int>(at.line), static_cast<int>(at.column)},
            QCoreApplication::translate("Rulebook", "not TOML: %1").arg(toQString(error.description())));
        return {};
    }
}

/// A text, or { is = "…", houseDefault = true } where the source is silent.
QString readMarked(const TomlTable& head, const QString& key, bool& houseDefault, SourcePlace& place)
{
    const toml::node* node = head.node(key);
    if (node == nullptr || !node->is_table()) {
        const std::optional<LocatedText> text = head.text(key);
        place = text ? text->place : head.place();
        return text ? text->text : QString();
    }
    const TomlTable marked(*node->as_table(), head.sink());
    marked.allow({QStringLiteral("is"), QStringLiteral("houseDefault")});
    const LocatedText text = marked.requiredText(QStringLiteral("is"));
    houseDefault = marked.flag(QStringLiteral("houseDefault"));
    place = text.place;
    return text.text;
}

void readHead(const TomlTable& root, CompiledRulebook& rulebook, FindingSink& sink)
{
    const toml::table* table = root.table(QStringLiteral("rulebook"));
    if (table == nullptr) {
        if (!root.has(QStringLiteral("rulebook")))
            sink.error({1, 1}, QCoreApplication::translate("Rulebook", "the table [rulebook] is missing"));
        return;
    }
    const TomlTable head(*table, sink);
    head.allow({QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("edition"), QStringLiteral("inForceFrom"),
        QStringLiteral("sector"), QStringLiteral("trades"), QStringLiteral("assignNumberAt"),
        QStringLiteral("numberPattern"), QStringLiteral("noticesWhenOutOfScope")});
    const LocatedText id = head.requiredText(QStringLiteral("id"));
    if (!id.text.isEmpty() && checkId(id, sink))
        rulebook.id = id.text;
    rulebook.title = head.requiredText(QStringLiteral("title")).text;
    rulebook.edition = head.requiredText(QStringLiteral("edition")).text;
    rulebook.sector = head.plain(QStringLiteral("sector"));
    rulebook.noticesWhenOutOfScope = head.flag(QStringLiteral("noticesWhenOutOfScope"));
    if (const std::optional<LocatedText> day = head.text(QStringLiteral("inForceFrom"))) {
        const std::optional<QDate> date = tryDateFromIso(day->text);
        if (!date)
            sink.error(day->place,
                QCoreApplication::translate("Rulebook", "no such date: %1; write 2026-10-01").arg(day->text));
        rulebook.inForceFrom = date.value_or(QDate());
    }
    SourcePlace place;
    const QString at = readMarked(head, QStringLiteral("assignNumberAt"), rulebook.assignNumberAtHouseDefault, place);
    rulebook.assignNumberAt = at == QLatin1String("valid") ? AssignNumberAt::Valid : AssignNumberAt::Register;
    if (!at.isEmpty() && at != QLatin1String("valid") && at != QLatin1String("register"))
        sink.error(place,
            QCoreApplication::translate("Rulebook", "assignNumberAt is \"register\" or \"valid\", not \"%1\"").arg(at));
    rulebook.numberPattern
        = readMarked(head, QStringLiteral("numberPattern"), rulebook.numberPatternHouseDefault, place);
    if (rulebook.numberPattern.isEmpty()) {
        rulebook.numberPattern = QStringLiteral("KS{yyyy}{MM}-{serial:4}");
        rulebook.numberPatternHouseDefault = true;
    } else if (!rulebook.numberPattern.contains(QLatin1String("{serial"))) {
        sink.error(place,
            QCoreApplication::translate(
                "Rulebook", "the pattern needs a {serial:4}, or two complaints get one number"));
    }
}

/// After the vocabulary is united: the trades are words of it.
void readTrades(const TomlTable& root, ReadState& state)
{
    const toml::table* table = root.table(QStringLiteral("rulebook"));
    if (table == nullptr)
        return;
    for (const LocatedText& trade : TomlTable(*table, state.sink).texts(QStringLiteral("trades"))) {
        if (state.findId(VocabularyKind::Trade, trade))
            state.rulebook.trades.append(trade.text);
    }
}

void addFixedEdges(const CompiledRulebook& rulebook, DependencyGraph& graph)
{
    std::vector<NodeRef> results = {{NodeKind::FilingOrdinary, 0}, {NodeKind::Filing, 0}, {NodeKind::Proofs, 0},
        {NodeKind::Requests, 0}, {NodeKind::Deadlines, 0}, {NodeKind::Grade, 0}, {NodeKind::Status, 0},
        {NodeKind::Liability, 0}, {NodeKind::Recoveries, 0}, {NodeKind::Penalties, 0}, {NodeKind::Notices, 0}};
    const auto rows = [&](NodeKind one, NodeKind all, size_t count) {
        for (size_t i = 0; i < count; ++i) {
            const NodeRef row{one, static_cast<int>(i)};
            results.push_back(row);
            graph.addEdge({{all, 0}, row, 0});
        }
    };
    rows(NodeKind::Proof, NodeKind::Proofs, rulebook.evidence.rows.size());
    rows(NodeKind::Request, NodeKind::Requests, rulebook.requestMatters.size());
    rows(NodeKind::Deadline, NodeKind::Deadlines, rulebook.deadline.rows.size());
    for (const NodeRef result : results)
        graph.addEdge({result, {NodeKind::Scope, 0}, 0});
    graph.addEdge({{NodeKind::Filing, 0}, {NodeKind::FilingOrdinary, 0}, 0});
    graph.addEdge(
        {{NodeKind::Status, 0}, {NodeKind::Filing, 0}, 0}); // a limit that is not known leaves the complaint pending
    for (size_t i = 0; i < rulebook.named.size(); ++i)
        graph.addNode({NodeKind::Named, static_cast<int>(i)});
}

void sortNodes(ReadState& state)
{
    DependencyGraph graph;
    for (const Dependency& edge : state.dependencies)
        graph.addEdge(edge);
    addFixedEdges(state.rulebook, graph);
    state.rulebook.order = graph.sorted();
    for (const std::vector<Dependency>& circle : graph.circles()) {
        QStringList path;
        int line = 0;
        for (const Dependency& edge : circle) {
            path.append(edge.line > 0 ? QCoreApplication::translate("Rulebook", "%1 (line %2)")
                                            .arg(nameOf(edge.from, state.rulebook))
                                            .arg(edge.line)
                                      : nameOf(edge.from, state.rulebook));
            if (line == 0)
                line = edge.line;
        }
        path.append(nameOf(circle.front().from, state.rulebook));
        state.sink.error({line, line > 0 ? 1 : 0},
            QCoreApplication::translate("Rulebook", "these need one another in a circle: %1")
                .arg(path.join(QStringLiteral(" → "))));
    }
}

} // namespace

std::optional<SharedWords> readSharedWords(const QByteArray& toml, Findings& findings)
{
    const SourceFile file(toml, QStringLiteral("shared.toml"));
    FindingSink sink(file, findings);
    const std::optional<toml::table> table = parseToml(toml, sink);
    if (!table)
        return {};
    const TomlTable root(*table, sink);
    root.allow({QStringLiteral("vocabulary"), QStringLiteral("fields")});
    SharedWords shared;
    readVocabulary(root, WordOwner::Shared, shared.vocabulary);
    shared.fieldLabels = readFieldLabels(root);
    if (sink.hasErrors())
        return {};
    return shared;
}

std::optional<Rulebook> readRulebook(
    const QByteArray& toml, const QString& fileName, const QByteArray& sharedToml, Findings& findings)
{
    const std::optional<SharedWords> shared = readSharedWords(sharedToml, findings);
    return shared ? readRulebook(toml, fileName, *shared, findings) : std::nullopt;
}

std::optional<Rulebook> readRulebook(const QByteArray& toml, const QString& fileName, const SharedWords& shared,
    Findings& findings, Thoroughness thoroughness)
{
    const SourceFile file(toml, fileName);
    FindingSink sink(file, findings);
    const std::optional<toml::table> table = parseToml(toml, sink);
    if (!table)
        return {};
    auto rulebook = std::make_shared<CompiledRulebook>();
    rulebook->source = toml;
    const TomlTable root(*table, sink);
    root.allow({QStringLiteral("rulebook"), QStringLiteral("vocabulary"), QStringLiteral("sets"), QStringLiteral("let"),
        QStringLiteral("status"), QStringLiteral("filing"), QStringLiteral("evidence"), QStringLiteral("approval"),
        QStringLiteral("deadline"), QStringLiteral("grade"), QStringLiteral("liability"), QStringLiteral("recovery"),
        QStringLiteral("penalty"), QStringLiteral("notice"), QStringLiteral("clause"), QStringLiteral("routing"),
        QStringLiteral("form"), QStringLiteral("report"), QStringLiteral("reading"), QStringLiteral("assessment")});
    readHead(root, *rulebook, sink);
    readVocabulary(root, WordOwner::Rulebook, rulebook->vocabulary);
    addSharedWords(root, shared.vocabulary, rulebook->vocabulary);
    rulebook->fieldLabels = shared.fieldLabels;

    ReadState state(*rulebook, sink);
    readTrades(root, state);
    declareNames(state, root);
    readNamedValues(state, root);
    readStatusRows(state, root);
    readFilingRows(state, root);
    readEvidenceRows(state, root);
    readApprovalRows(state, root);
    readDeadlineRows(state, root);
    readGradeRows(state, root);
    readLiability(state, root);
    readRecoveryRows(state, root);
    readPenaltyRows(state, root);
    readNoticeRows(state, root);
    readAssessments(state, root);
    readDocument(root, *rulebook);
    lintAssessmentClauses(state, root);
    sortNodes(state);
    rulebook->fieldsRead.sort();
    if (sink.hasErrors())
        return {};
    if (thoroughness == Thoroughness::Lint)
        RowLinter(*rulebook, sink).run(); // first: no number of hints may hide a warning
    lintWords(state, root);
    if (thoroughness == Thoroughness::Lint) {
        lintUnused(state, root);
        lintDocument(state, root);
        lintLeaves(state);
    }
    return Rulebook(rulebook);
}

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/productlinelist.h"

#include "core/service/workspace.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kesu {

namespace {

struct LineWords
{
    Q_DECLARE_TR_FUNCTIONS(ProductLineList)
};

const QString productSeparator = QStringLiteral("、");

/// Lines are known by their names, so that a window that shows an older list never changes another line.
qint64 idOf(const QString& name)
{
    return static_cast<qint64>(qHash(name) >> 1) | 1;
}

/// The number of the line in the list, or -1.
qsizetype find(const QList<ProductLine>& lines, qint64 id)
{
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (idOf(lines[at].name) == id)
            return at;
    }
    return -1;
}

QStringList productsOf(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[,，、;；\\s]+"));
    QStringList products = text.split(separators, Qt::SkipEmptyParts);
    products.removeDuplicates();
    return products;
}

Findings problemsOf(const ProductLine& line, const QList<ProductLine>& others)
{
    Findings findings;
    const auto error = [&](const QString& field, const QString& message) {
        Finding finding;
        finding.field = field;
        finding.message = message;
        findings.append(finding);
    };
    if (line.name.isEmpty())
        error(QStringLiteral("name"), LineWords::tr("Give the line or branch a name."));
    if (line.rulebook.isEmpty())
        error(QStringLiteral("rulebook"), LineWords::tr("Choose the rulebook that judges its complaints."));
    for (const ProductLine& other : others) {
        if (other.name == line.name)
            error(QStringLiteral("name"), LineWords::tr("There is a line “%1” already.").arg(line.name));
        for (const QString& product : line.products) {
            if (other.products.contains(product, Qt::CaseInsensitive))
                error(QStringLiteral("products"),
                    LineWords::tr("“%1” belongs to “%2” already.").arg(product, other.name));
        }
    }
    return findings;
}

} // namespace

MasterList productLineList(Workspace& workspace)
{
    Workspace* service = &workspace;
    QList<std::pair<QString, QString>> rulebooks;
    for (const QString& id : workspace.settings().rulebooks) {
        const auto rulebook = workspace.rulebooks().find(id, workspace.clock().today());
        rulebooks.append({id, rulebook ? rulebook->title() : id});
    }
    return {LineWords::tr("Product lines and branches"),
        LineWords::tr("Where the company uses several rulebooks: a product line goes by how the codes or names of its "
                      "products begin, a branch by the workstation (Language and appearance)."),
        QStringLiteral("product"), LineWords::tr("&New line or branch"),
        {{QStringLiteral("name"), LineWords::tr("Name"), 180, {}},
            {QStringLiteral("rulebook"), LineWords::tr("Rulebook"), 260, rulebooks},
            {QStringLiteral("products"), LineWords::tr("Codes or names begin with"), 260, {}}},
        [service] {
            QList<MasterRow> rows;
            for (const ProductLine& line : service->settings().productLines)
                rows << MasterRow{idOf(line.name), {line.name, line.rulebook, line.products.join(productSeparator)}};
            return rows;
        },
        [service](const MasterRow& row) {
            CompanySettings settings = service->settings();
            const ProductLine line{row.values.value(0), row.values.value(1), productsOf(row.values.value(2))};
            QList<ProductLine> others = settings.productLines;
            const qsizetype at = row.id == 0 ? -1 : find(others, row.id);
            if (at >= 0)
                others.removeAt(at);
            const Findings findings = problemsOf(line, others);
            if (hasErrors(findings))
                return findings;
            if (at >= 0)
                settings.productLines[at] = line;
            else
                settings.productLines.append(line);
            service->saveSettings(settings);
            return findings;
        },
        [service](qint64 id) {
            CompanySettings settings = service->settings();
            const qsizetype at = find(settings.productLines, id);
            if (at >= 0)
                settings.productLines.removeAt(at);
            service->saveSettings(settings);
        }};
}

} // namespace kesu

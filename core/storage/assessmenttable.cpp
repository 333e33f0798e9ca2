// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/assessmenttable.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QString columns
    = u"id, version, rulebook, edition, assessment, period_from, period_to, subject, inputs, updated_at,"
      " updated_by"_s;

QString toJson(const QMap<QString, QString>& inputs)
{
    QJsonObject object;
    for (auto entry = inputs.begin(); entry != inputs.end(); ++entry)
        object.insert(entry.key(), entry.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

[[noreturn]] void throwDamaged(const Statement& row, const Database& database)
{
    throw Error(ErrorCode::DatabaseCorrupt,
        QCoreApplication::translate("Database", "The database “%1” is damaged; restore it from a backup.")
            .arg(database.path()),
        u"assessment sheet %1 cannot be read"_s.arg(row.integer(u"id"_s)));
}

StoredSheet read(const Statement& row, const Database& database)
{
    const std::optional<AssessmentPeriod> period
        = AssessmentPeriod::tryBetween(row.date(u"period_from"_s), row.date(u"period_to"_s));
    const QJsonDocument inputs = QJsonDocument::fromJson(row.text(u"inputs"_s).toUtf8());
    if (!period || !inputs.isObject())
        throwDamaged(row, database);
    StoredSheet stored;
    stored.id = row.id<AssessmentSheetId>(u"id"_s);
    stored.version = row.count(u"version"_s);
    stored.edition = row.text(u"edition"_s);
    stored.sheet.rulebook = row.text(u"rulebook"_s);
    stored.sheet.assessment = row.text(u"assessment"_s);
    stored.sheet.period = *period;
    stored.sheet.subject = row.text(u"subject"_s);
    const QJsonObject object = inputs.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        stored.sheet.inputs.insert(entry.key(), entry.value().toString());
    stored.updatedAt = row.moment(u"updated_at"_s);
    stored.updatedBy = row.text(u"updated_by"_s);
    return stored;
}

void bindWhich(Statement& statement, const AssessmentSheet& sheet)
{
    statement.bind(u"rulebook"_s, sheet.rulebook).bind(u"assessment"_s, sheet.assessment);
}

} // namespace

std::optional<StoredSheet> AssessmentTable::find(const AssessmentSheet& like) const
{
    Statement row(m_database,
        u"SELECT "_s + columns
            + u" FROM assessment_sheet WHERE rulebook = :rulebook AND assessment = :assessment"
              " AND period_from = :from AND period_to = :to AND subject = :subject"_s);
    bindWhich(row, like);
    row.bind(u"from"_s, like.period.from()).bind(u"to"_s, like.period.to()).bind(u"subject"_s, like.subject);
    return row.next() ? std::optional(read(row, m_database)) : std::nullopt;
}

QList<StoredSheet> AssessmentTable::before(const AssessmentSheet& like) const
{
    Statement row(m_database,
        u"SELECT "_s + columns
            + u" FROM assessment_sheet WHERE rulebook = :rulebook AND assessment = :assessment AND subject = :subject"
              " AND period_to < :from ORDER BY period_from DESC"_s);
    bindWhich(row, like);
    row.bind(u"from"_s, like.period.from()).bind(u"subject"_s, like.subject);
    QList<StoredSheet> sheets;
    while (row.next()) {
        const StoredSheet stored = read(row, m_database);
        if (stored.sheet.period.length() == like.period.length())
            sheets += stored;
    }
    return sheets;
}

QList<StoredSheet> AssessmentTable::inPeriod(const AssessmentSheet& like) const
{
    Statement row(m_database,
        u"SELECT "_s + columns
            + u" FROM assessment_sheet WHERE rulebook = :rulebook AND assessment = :assessment"
              " AND period_from = :from AND period_to = :to ORDER BY subject"_s);
    bindWhich(row, like);
    row.bind(u"from"_s, like.period.from()).bind(u"to"_s, like.period.to());
    QList<StoredSheet> sheets;
    while (row.next())
        sheets += read(row, m_database);
    return sheets;
}

AssessmentSheetId AssessmentTable::insert(const StoredSheet& stored) const
{
    Statement statement(m_database,
        u"INSERT INTO assessment_sheet (version, rulebook, edition, assessment, period_from, period_to, subject, "
        u"inputs,"
        " updated_at, updated_by) VALUES (:version, :rulebook, :edition, :assessment, :from, :to, :subject, :inputs,"
        " :updated_at, :updated_by)"_s);
    bindWhich(statement, stored.sheet);
    statement.bind(u"version"_s, stored.version)
        .bind(u"edition"_s, stored.edition)
        .bind(u"from"_s, stored.sheet.period.from())
        .bind(u"to"_s, stored.sheet.period.to())
        .bind(u"subject"_s, stored.sheet.subject)
        .bind(u"inputs"_s, toJson(stored.sheet.inputs))
        .bind(u"updated_at"_s, stored.updatedAt)
        .bind(u"updated_by"_s, stored.updatedBy)
        .run();
    return AssessmentSheetId(statement.lastInsertId());
}

bool AssessmentTable::update(const StoredSheet& stored, int expectedVersion) const
{
    Statement statement(m_database,
        u"UPDATE assessment_sheet SET version = :version, edition = :edition, inputs = :inputs,"
        " updated_at = :updated_at, updated_by = :updated_by WHERE id = :id AND version = :expected"_s);
    return statement.bind(u"version"_s, stored.version)
               .bind(u"edition"_s, stored.edition)
               .bind(u"inputs"_s, toJson(stored.sheet.inputs))
               .bind(u"updated_at"_s, stored.updatedAt)
               .bind(u"updated_by"_s, stored.updatedBy)
               .bind(u"id"_s, stored.id)
               .bind(u"expected"_s, expectedVersion)
               .run()
        == 1;
}

QList<ComplaintId> AssessmentTable::complaintsRegistered(QDate from, QDate to, const QString& rulebook) const
{
    Statement row(m_database,
        u"SELECT complaint_id FROM ledger_line WHERE registered_at >= :from AND registered_at <= :to"
        " AND (:rulebook = '' OR rulebook = :rulebook) ORDER BY registered_at, complaint_id"_s);
    row.bind(u"from"_s, Moment::startOf(from)).bind(u"to"_s, Moment::endOf(to)).bind(u"rulebook"_s, rulebook);
    QList<ComplaintId> ids;
    while (row.next())
        ids += row.id<ComplaintId>(u"complaint_id"_s);
    return ids;
}

} // namespace kesu

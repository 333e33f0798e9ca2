// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include "core/base/error.h"
#include "core/exchange/exchangetext.h"

#include <QFileInfo>
#include <algorithm>
#include <array>

namespace kesu {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;
constexpr qsizetype linesToJudgeBy = 20;

bool isUtf8Throughout(QIODevice& device)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    while (!device.atEnd()) {
        const QByteArray piece = device.read(pieceBytes);
        if (piece.isEmpty())
            break;
        const QString text = decoder.decode(piece);
        if (decoder.hasError())
            return false;
    }
    return true;
}

QString encodingByMark(const QByteArray& beginning)
{
    if (beginning.startsWith("\xEF\xBB\xBF"))
        return QStringLiteral("UTF-8");
    if (beginning.startsWith("\xFF\xFE"))
        return QStringLiteral("UTF-16LE");
    if (beginning.startsWith("\xFE\xFF"))
        return QStringLiteral("UTF-16BE");
    if (beginning.startsWith(QByteArray("\x84\x31\x95\x33", 4)))
        return QStringLiteral("GB18030");
    return {};
}

/// The number of cells of each of the first lines, as if every quote opened or closed a quoted text, wherever it
/// stands: a separator inside of one must not count, whichever separator is tried.
QList<qsizetype> cellCounts(QStringView beginning, QChar separator)
{
    QList<qsizetype> counts;
    qsizetype cells = 1;
    bool quoted = false;
    bool blank = true;
    for (const QChar c : beginning) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == separator) {
            ++cells;
        } else if (!quoted && (c == u'\n' || c == u'\r')) {
            if (!blank)
                counts.append(cells);
            cells = 1;
            blank = true;
            if (counts.size() == linesToJudgeBy)
                break;
            continue;
        }
        blank = blank && c.isSpace();
    }
    if (!blank && counts.isEmpty())
        counts.append(cells);
    return counts;
}

} // namespace

QStringList csvEncodings()
{
    return {QStringLiteral("UTF-8"), QStringLiteral("GB18030"), QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE"),
        QStringLiteral("Big5"), QStringLiteral("ISO-8859-1")};
}

QString detectEncoding(QIODevice& device)
{
    const qint64 position = device.pos();
    QString encoding = encodingByMark(device.peek(4));
    if (encoding.isEmpty())
        encoding = isUtf8Throughout(device) ? QStringLiteral("UTF-8") : QStringLiteral("GB18030");
    device.seek(position);
    return encoding;
}

QChar detectSeparator(QStringView beginning)
{
    QChar best = u',';
    // (lines with the commonest number of cells, that number): a stray comma in a text must not beat a regular TAB
    std::pair<qsizetype, qsizetype> bestScore{0, 1};
    for (const QChar separator : {QChar(u','), QChar(u'\t'), QChar(u';'), QChar(u'|')}) {
        const QList<qsizetype> counts = cellCounts(beginning, separator);
        for (const qsizetype count : counts) {
            if (count < 2)
                continue;
            const std::pair<qsizetype, qsizetype> score{std::count(counts.begin(), counts.end(), count), count};
            if (score > bestScore) {
                bestScore = score;
                best = separator;
            }
        }
    }
    return best;
}

CsvReader::CsvReader(const QString& path, const CsvFormat& format)
    : m_file(path)
    , m_format(format)
{
    if (!m_file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::FileNotReadable,
            ExchangeText::tr("The file %1 cannot be read: check that it is there and may be opened.").arg(path),
            m_file.errorString());
    if (m_format.encoding.isEmpty())
        m_format.encoding = detectEncoding(m_file);
    m_decoder = QStringDecoder(m_format.encoding.toLatin1().constData());
    Q_ASSERT(m_decoder.isValid());
    if (m_format.separator.isNull()) {
        QStringDecoder decoder(m_format.encoding.toLatin1().constData());
        m_format.separator = detectSeparator(QString(decoder.decode(m_file.peek(64 * 1024))));
    }
    m_parser = std::make_unique<CsvParser>(m_format.separator);
}

CsvReader::~CsvReader() = default;

double CsvReader::progress() const
{
    return m_file.size() > 0 ? static_cast<double>(m_file.pos()) / static_cast<double>(m_file.size()) : 1.0;
}

ReadStep CsvReader::broken(qint64 line, const QString& message)
{
    m_problem = Finding();
    m_problem.file = QFileInfo(m_file).fileName();
    m_problem.line = static_cast<int>(line);
    m_problem.message = message;
    m_finished = true;
    m_records.clear();
    m_nextRecord = 0;
    return ReadStep::Broken;
}

/// Fills m_records anew; false at the end of the file.
bool CsvReader::readPiece()
{
    m_records.clear();
    m_nextRecord = 0;
    while (m_records.isEmpty()) {
        const QByteArray piece = m_file.read(pieceBytes);
        if (piece.isEmpty()) {
            if (m_file.error() != QFileDevice::NoError)
                throw Error(ErrorCode::FileNotReadable,
                    ExchangeText::tr("The file %1 cannot be read to its end.").arg(m_file.fileName()),
                    m_file.errorString());
            if (!m_parser->isInQuotes())
                m_parser->finish(m_records);
            m_finished = true;
            return !m_records.isEmpty();
        }
        QString text = m_decoder.decode(piece);
        if (m_rowNumber == 0 && m_parser->line() == 1 && text.startsWith(QChar::ByteOrderMark))
            text.remove(0, 1); // not every codec takes its own mark away
        m_state = m_parser->feed(text, m_records);
        if (m_state != CsvParser::State::Good)
            return !m_records.isEmpty();
    }
    return true;
}

ReadStep CsvReader::next(TableRow& row)
{
    for (;;) {
        while (m_nextRecord == m_records.size()) {
            if (m_state == CsvParser::State::CellTooLong)
                return broken(m_parser->isInQuotes() ? m_parser->quoteLine() : m_parser->line(),
                    m_parser->isInQuotes()
                        ? ExchangeText::tr("a quotation mark opens here and is not closed within a million characters; "
                                           "close it or double it")
                        : ExchangeText::tr(
                            "a cell holds more than a million characters; this is no table of complaints"));
            if (m_state == CsvParser::State::TooManyCells)
                return broken(m_parser->line(),
                    ExchangeText::tr("the line holds more than %1 cells; check the separator")
                        .arg(CsvParser::maxCells));
            if (m_finished && m_parser->isInQuotes())
                return broken(m_parser->quoteLine(),
                    ExchangeText::tr("a quotation mark opens here and is never closed; close it or double it"));
            if (m_finished || !readPiece()) {
                if (m_finished && !m_parser->isInQuotes() && m_state == CsvParser::State::Good)
                    return ReadStep::End;
            }
        }
        const CsvParser::Record& record = m_records.at(m_nextRecord++);
        ++m_rowNumber;
        row.number = m_rowNumber;
        row.damaged = false;
        row.cells.clear();
        for (const QString& text : record.cells) {
            row.cells.append(Cell{text.isEmpty() ? CellKind::Empty : CellKind::Text, text});
            row.damaged = row.damaged || text.contains(QChar::ReplacementCharacter);
        }
        if (!row.isBlank())
            return ReadStep::Row;
    }
}

} // namespace kesu

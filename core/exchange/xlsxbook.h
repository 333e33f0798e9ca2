// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tablereader.h"
#include "core/exchange/xlsxarchive.h"

#include <QList>
#include <QMap>
#include <QStringList>

class QXmlStreamReader;

namespace kesu {

/// How a number is shown, as far as it matters.
enum class NumberLook { Plain, Day, Moment, TimeOfDay };

/// What a workbook says outside its sheets: names and places of the sheets, texts, number formats.
class XlsxBook
{
public:
    struct Sheet
    {
        QString name;
        QString part; ///< its place in the archive
    };

    /// Reads all of it. False with a problem if the file is no workbook, is damaged, or unpacks beyond the limits.
    bool load(const XlsxArchive& archive, const XlsxLimits& limits);
    const QString& problem() const { return m_problem; }

    const QList<Sheet>& sheets() const { return m_sheets; }
    const QString& sharedText(qsizetype index) const;
    NumberLook look(qsizetype style) const;

    /// The day or moment of a serial number in this workbook's calendar (1900 or 1904), as a cell shows it.
    QString dateText(double serial, NumberLook look) const;

private:
    template <typename Read>
    bool readPart(const XlsxArchive& archive, const QString& name, const XlsxLimits& limits, Read read);
    void readWorkbook(QXmlStreamReader& xml, const QMap<QString, QString>& targets);
    void readStyles(QXmlStreamReader& xml);
    void readSharedTexts(QXmlStreamReader& xml);

    QList<Sheet> m_sheets;
    QStringList m_texts;
    QList<NumberLook> m_looks;
    bool m_epoch1904 = false;
    QString m_problem;
};

/// What a number format code ("yyyy\"年\"m\"月\"d\"日\"", "0.00", "[h]:mm") makes of a number.
NumberLook lookOfFormat(QStringView code);

/// The text of a rich or plain string element (<si> or <is>), phonetic hints left out. The reader stands at its start.
QString readRichText(QXmlStreamReader& xml);

/// A day or a moment from a spreadsheet's serial number: "2026-03-05", "2026-03-05 09:30:00", "09:30:00". Empty for a
/// number that is no date (before 1900 or after 9999).
QString textOfSerial(double serial, NumberLook look, bool epoch1904);

} // namespace kesu

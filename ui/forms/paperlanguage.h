// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QTranslator;

namespace kesu {

/// While one lives, texts of the program that are put on paper come in that language, whatever the window speaks. The
/// window is not told, so nothing in it changes.
class PaperLanguage : public QObject
{
public:
    /// zh_CN, zh_TW or en.
    explicit PaperLanguage(const QString& language);
    ~PaperLanguage() override;

    /// The names of the languages, each in itself: {"zh_CN", "简体中文"} …
    static QList<std::pair<QString, QString>> all();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTranslator* m_translator = nullptr;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rulebooklibrary.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kesu {

/// What the first start asks: language, company, rulebook by trade, and where the database lies.
class FirstStartDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Choice { Quit, Create, Sample, OpenExisting, OtherLanguage };

    struct Answers
    {
        Choice choice = Choice::Quit;
        QString language;
        QString companyName;
        QString rulebook; ///< id
        QString databasePath; ///< of the new database, or of the one to open
    };

    /// defaults: what stands there at the beginning. OtherLanguage asks for the dialog to be shown again in `language`
    /// with the answers so far.
    FirstStartDialog(const RulebookLibrary& library, const QStringList& languages, const Answers& defaults,
        QWidget* parent = nullptr);

    Answers answers() const;

    /// The file a new database is proposed as.
    static QString proposedPath();

private:
    void fillRulebooks(const QString& chosen);
    void filterRulebooks(const QString& text);
    void create();
    void chooseFolder();
    void openExisting();
    void finish(Choice choice);
    void updateCreate();

    const RulebookLibrary* m_library;
    Answers m_answers;
    QComboBox* m_language;
    QLineEdit* m_company;
    QLineEdit* m_trade;
    QListWidget* m_rulebooks;
    QLineEdit* m_path;
    QLabel* m_problem;
    QPushButton* m_create;
};

} // namespace kesu

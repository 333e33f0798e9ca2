// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rulebooklibrary.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kesu {

class RulebookCheckList;

/// What the first start asks: language, company, trade with the rulebooks that fit it, and where the database lies.
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
        QString trade; ///< id, or empty
        QStringList rulebooks; ///< ids, the default one first
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
    /// Ticks what is made for the trade, unless somebody ticked otherwise.
    void propose();
    void create();
    void chooseFolder();
    void openExisting();
    void finish(Choice choice);
    void updateCreate();

    Answers m_answers;
    QComboBox* m_language;
    QLineEdit* m_company;
    QComboBox* m_trade;
    QLineEdit* m_search;
    RulebookCheckList* m_rulebooks;
    QLabel* m_chosen;
    QLineEdit* m_path;
    QLabel* m_problem;
    QPushButton* m_create;
    bool m_tickedByHand = false;
};

} // namespace kesu

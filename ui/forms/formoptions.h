// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/formservice.h"
#include "ui/forms/formrequest.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;

namespace kesu {

/// Which form, for whom, in which language and how many copies: beside the pages that come of it.
class FormOptions : public QWidget
{
    Q_OBJECT

public:
    explicit FormOptions(FormRequest::Kind kind, QWidget* parent = nullptr);

    /// The standards of which blank forms can be had.
    void setRulebooks(const QList<std::pair<QString, QString>>& rulebooks, const QString& chosen);
    /// Offers these; the one with that key is chosen, or else the first.
    void setChoices(const QList<FormChoice>& choices, const QString& key);

    /// Empty if there is nothing to choose.
    QString key() const;
    const FormChoice* choice() const;
    PrintProfile profile() const;
    QString language() const;
    QString rulebook() const;
    bool isBlank() const;
    /// The copies to be printed; as many as the form has unless the user left some out.
    QStringList copies() const;
    void setProfile(PrintProfile profile);

Q_SIGNALS:
    void changed();
    void rulebookChosen(const QString& id);

private:
    void showChoice();

    QList<FormChoice> m_choices;
    QFormLayout* m_form;
    QComboBox* m_rulebook;
    QComboBox* m_key;
    QComboBox* m_profile;
    QComboBox* m_language;
    QCheckBox* m_blank;
    QLabel* m_copiesLabel;
    QListWidget* m_copies;
    QLabel* m_about;
};

} // namespace kesu

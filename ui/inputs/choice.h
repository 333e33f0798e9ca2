// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace kesu {

/// One thing to choose from.
struct Choice
{
    QString id; ///< what is stored
    QString text; ///< what is read
    QString detail; ///< beside it, quiet: a clause, a code, a department
    QString code; ///< searched too

    friend bool operator==(const Choice&, const Choice&) = default;
};

/// The choices that fit what was typed: by Chinese (traditional or simplified), by pinyin, by code. Those that begin
/// with it stand first, otherwise the order stays. An offer to create what was typed may stand at the end.
class ChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, IsOfferRole };

    using QAbstractListModel::QAbstractListModel;

    void setChoices(const QList<Choice>& choices);
    const QList<Choice>& choices() const { return m_choices; }
    /// An offer such as "Create “%1” …"; empty: none.
    void setOffer(const QString& offer) { m_offer = offer; }
    void filter(const QString& typed);

    /// Null for the offer.
    const Choice* choiceAt(int row) const;
    int fittingCount() const { return int(m_fitting.size()); }
    /// The one choice with that text or code, or the only one that fits; null where there is none or several.
    const Choice* single(const QString& typed) const;
    const Choice* withId(const QString& id) const;
    const Choice* withText(const QString& text) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    /// What was typed, made ready for comparing.
    struct Typed
    {
        explicit Typed(const QString& typed);
        QString text; ///< folded
        QByteArray letters; ///< as pinyin, or empty
    };
    struct Folded
    {
        QString text;
        QString code;
        QString detail;
    };
    int rank(qsizetype at, const Typed& typed) const;
    bool hasOffer() const { return !m_offer.isEmpty() && !m_typed.isEmpty() && withText(m_typed) == nullptr; }

    QList<Choice> m_choices;
    QList<Folded> m_folded; ///< beside m_choices
    QList<qsizetype> m_fitting;
    QString m_offer;
    QString m_typed;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

class QLabel;
class QToolButton;

namespace kesu {

/// One part of the paper that folds away under its title. Whether it stands open is remembered by its id.
class SlipSection : public QWidget
{
    Q_OBJECT

public:
    enum class Fold { Open, Folded };

    /// `first` is how it stands before anybody has folded or opened it.
    SlipSection(const QString& id, const QString& title, Fold first, QWidget* parent = nullptr);

    const QString& id() const { return m_id; }
    QString title() const;
    QVBoxLayout& body() { return *m_bodyLayout; }
    /// A quiet word beside the title: how many entries, a sum.
    void setSummary(const QString& summary);
    bool isOpen() const;
    void setOpen(bool open);
    /// Opens it for a slip that has something in it, without remembering that.
    void showContent();

Q_SIGNALS:
    void foldChanged();

private:
    void apply(Fold fold);

    QString m_id;
    QToolButton* m_head;
    QLabel* m_summary;
    QWidget* m_body;
    QVBoxLayout* m_bodyLayout;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/formservice.h"

#include <QWidget>
#include <optional>

class QComboBox;

namespace kesu {

class FormDocument;
class NoticeBar;
class PageView;
class Workspace;

/// The pages of a form as it would be printed now, filled with the last complaint or empty, and for whom.
class FormPreview : public QWidget
{
    Q_OBJECT

public:
    explicit FormPreview(Workspace& workspace, QWidget* parent = nullptr);

    /// The form to be shown from now on; none where it may not be printed. Draws nothing yet.
    void choose(const std::optional<FormChoice>& form);
    /// Draws the pages as the service has them at present. What hinders it is said in place of them.
    void draw(FormService& forms);

Q_SIGNALS:
    /// Something else is to be shown of the form.
    void asked();

private:
    std::shared_ptr<FormDocument> document(FormService& forms);

    Workspace& m_workspace;
    std::optional<FormChoice> m_form;
    QComboBox* m_sample;
    QComboBox* m_profile;
    NoticeBar* m_notice;
    PageView* m_pages;
};

} // namespace kesu

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace kesu {

class ChoiceEdit;
class SlipForm;

/// The three fields that search the master data, fill in what is known of what was picked, and create what is new.
class MasterFields : public QObject
{
    Q_OBJECT

public:
    explicit MasterFields(SlipForm& form);

    void addCustomer();
    void addSalesman();
    void addProduct();

private:
    void fillCustomers(ChoiceEdit& field);
    void fillStaff(ChoiceEdit& field);
    void fillProducts(ChoiceEdit& field);

    SlipForm& m_form;
};

} // namespace kesu

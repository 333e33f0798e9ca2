// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/pass.h"

namespace kesu {

/// What employees and departments pay back to the company: one amount, to the nearest fen, half up.
class RecoverySection
{
public:
    explicit RecoverySection(Pass& pass)
        : m_pass(pass)
    {
    }

    void judge();
    void write();

private:
    struct Struck
    {
        const RecoveryLeaf* leaf = nullptr;
        qint64 of = 0;
        qint64 amount = 0;
    };

    Pass& m_pass;
    std::vector<Struck> m_struck;
};

/// Amounts or ranges that the standard takes from a role.
class PenaltySection
{
public:
    explicit PenaltySection(Pass& pass)
        : m_pass(pass)
    {
    }

    void judge();
    void write();

private:
    Pass& m_pass;
    std::vector<const PenaltyLeaf*> m_struck;
};

/// What else the standard asks staff to do in this case.
class NoticeSection
{
public:
    explicit NoticeSection(Pass& pass)
        : m_pass(pass)
    {
    }

    void judge();
    void write();

private:
    struct Struck
    {
        const NoticeLeaf* leaf = nullptr;
        int variable = 0;
        Value element;
    };

    Pass& m_pass;
    std::vector<Struck> m_struck;
};

} // namespace kesu

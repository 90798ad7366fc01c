#pragma once
/// \file Ids as their own types, so that a Page's id cannot be passed where a member's is wanted.

#include <QHash>
#include <QString>
#include <QUuid>

/// An opaque string id; Tag only tells the kinds apart. Meta's ids may exceed 2^53, so they are strings too.
template <class Tag>
struct Id
{
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<=>(const Id& a, const Id& b) { return a.value.compare(b.value) <=> 0; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.value, seed); }

    /// A new random id (122 bits, RFC 4122 version 4).
    static Id make() { return {QUuid::createUuid().toString(QUuid::WithoutBraces)}; }
};

using WorkspaceId = Id<struct WorkspaceTag>;
using MemberId = Id<struct MemberTag>;
using SessionId = Id<struct SessionTag>;
using AttemptId = Id<struct AttemptTag>;
using GrantId = Id<struct GrantTag>; ///< one Facebook login's consent, ours
using RevocationId = Id<struct RevocationTag>;
using PageId = Id<struct PageTag>;   ///< Meta's
using AppId = Id<struct AppTag>;     ///< Meta's

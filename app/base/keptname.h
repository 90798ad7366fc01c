#pragma once
/// \file The texts under which the values of an enumeration are kept, in the database and in exports. What is kept stays
/// readable: a text is never changed, and never used for another value.

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <cstddef>
#include <optional>

template <class Enum>
struct KeptName
{
    Enum value;
    QLatin1StringView text;
};

/// The table must hold the value.
template <class Enum, std::size_t size>
QString keptText(const KeptName<Enum> (&names)[size], Enum value)
{
    return std::ranges::find(names, value, &KeptName<Enum>::value)->text;
}

/// Nothing for a text that is not in the table.
template <class Enum, std::size_t size>
std::optional<Enum> fromKeptText(const KeptName<Enum> (&names)[size], const QString& text)
{
    const auto* name = std::ranges::find_if(names, [&text](const auto& each) { return each.text == text; });
    return name == std::end(names) ? std::nullopt : std::optional(name->value);
}

#pragma once
/// \file For benchmarks, which have nothing to measure once something fails.

#include "app/base/result.h"

#include <QtGlobal>

#include <type_traits>
#include <utility>

template <class T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

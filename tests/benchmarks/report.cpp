#include "tests/benchmarks/report.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

void Pairs::add(double ours, double floor)
{
    m_ours.push_back(ours);
    m_floors.push_back(floor);
}

double Pairs::ratio() const
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < m_ours.size(); ++i) {
        if (m_floors[i] > 0)
            ratios.push_back(m_ours[i] / m_floors[i]);
    }
    return median(std::move(ratios));
}

void Pairs::print(double limit) const
{
    print(u"  limit %1%2"_s.arg(limit, 0, 'f', 2).arg(ratio() > limit ? u"  OVER THE LIMIT"_s : QString()));
}

void Pairs::printAbsolute(double limit) const
{
    printAbsolute(limit, median(m_ours));
}

void Pairs::printLargest(double limit) const
{
    printAbsolute(limit, std::ranges::max(m_ours));
}

void Pairs::printAbsolute(double limit, double figure) const
{
    print(u"  limit %1 %2%3"_s.arg(limit, 0, 'f', 0).arg(m_unit, figure > limit ? u"  OVER THE LIMIT"_s : QString()));
}

void Pairs::print(const QString& verdict) const
{
    const auto range = [](const std::vector<double>& values) {
        const auto [least, most] = std::ranges::minmax(values);
        return u"(%1–%2)"_s.arg(least, 0, 'f', 1).arg(most, 0, 'f', 1);
    };
    say(u"%1  pagekeep %2 %3 %4  floor %5 %3 %6  ratio %7%8  %9 pairs"_s.arg(m_what, -49)
            .arg(median(m_ours), 0, 'f', 1)
            .arg(m_unit, range(m_ours))
            .arg(median(m_floors), 0, 'f', 1)
            .arg(range(m_floors))
            .arg(ratio(), 0, 'f', 2)
            .arg(verdict)
            .arg(m_ours.size()));
}

void say(const QString& text)
{
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

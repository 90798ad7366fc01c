#pragma once
/// \file What the benchmarks print: a figure of ours beside its floor's, both from the same run.

#include <QString>

#include <vector>

double median(std::vector<double> values);

/// Measured in turn (ours, floor, ours, floor, …), so that a machine that changes its speed changes both.
class Pairs
{
public:
    /// \param what the line's name, such as "start to first painted window"
    Pairs(QString what, QString unit) : m_what(std::move(what)), m_unit(std::move(unit)) {}

    void add(double ours, double floor);
    /// Medians of both and of the pairs' ratios, against the largest ratio allowed.
    void print(double limit) const;
    /// The same, where the limit is on our figure itself: on its median, or on the largest.
    void printAbsolute(double limit) const;
    void printLargest(double limit) const;

private:
    void print(const QString& verdict) const;
    void printAbsolute(double limit, double figure) const;
    double ratio() const;

    QString m_what;
    QString m_unit;
    std::vector<double> m_ours;
    std::vector<double> m_floors;
};

/// A line of its own under the figures.
void say(const QString& text);

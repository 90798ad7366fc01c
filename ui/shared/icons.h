#pragma once
/// \file The program's icons: one stroke style, in the colour they are asked for.

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace Icons {

/// \param name a file of resources/icons without its ending
/// \param size logical pixels
QPixmap pixmap(const QString& name, int size, const QColor& color, qreal devicePixelRatio);
QIcon icon(const QString& name, int size, const QColor& color);

/// An icon in the middle of a filled square with round corners; all in logical pixels.
struct Tile
{
    int size;
    int iconSize;
    int radius;
};
QPixmap tile(const QString& name, const Tile& tile, const QColor& ink, const QColor& fill, qreal ratio);

} // namespace Icons

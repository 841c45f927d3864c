"""Layouts that a city has something for."""

from collections.abc import Iterator

from catalog.opendata.events import event_rows
from catalog.opendata.layout import Layout, layouts
from catalog.opendata.places import points
from catalog.views.scene import Scene


def filled_layouts(scene: Scene) -> Iterator[Layout]:
    """Yield those layouts whose records the catalog has: points with coordinates, events with fixed days."""
    return (layout for layout in layouts() if _is_filled(layout, scene))


def _is_filled(layout: Layout, scene: Scene) -> bool:
    if layout.format == "geojson":
        return any(points(scene))
    if layout.id == "event":
        return any(event_rows(scene))
    return all(scene.catalog.of(kind) for kind in layout.of)

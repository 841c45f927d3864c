"""Which files the photos of a catalog become, and whether they can be shown at all."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from catalog.ground.photos import PhotoFolder
from catalog.ground.project import Project
from catalog.images.complaints import avif_is_missing, complaint
from catalog.images.look import Look, Refusal, look_at
from catalog.images.picture import HAS_AVIF, WIDTHS, Pictures
from catalog.images.signatures import READABLE, is_named_so
from catalog.images.together import together
from catalog.model.catalog import Catalog
from catalog.problems import Location, Problem, Problems

_FIRST: Final = 672
_FURTHER: Final = 320
"""Widths in pixels at which the page of a product shows its photos on a large screen."""


def plan_images(catalog: Catalog, project: Project) -> tuple[Pictures, Problems]:
    """Look at every photo of every product; what cannot be shown is a problem wherever it is named."""
    folder, shown = PhotoFolder(project.photos), tuple(_photos(catalog))
    found = {name: folder.find(name) for name in dict.fromkeys(place.name for place in shown)}
    paths = {name: path for name, path in found.items() if path}  # a missing file has its own check
    looks = together(partial(look_at, cache=project.cache), list(paths.values()))
    seen = dict(zip(paths, looks, strict=True))
    problems = [it for place in shown if place.name in seen for it in _complaints(place, seen[place.name])]
    if paths and not HAS_AVIF:
        problems.append(avif_is_missing())
    return {name: it.picture for name, it in seen.items() if isinstance(it, Look)}, problems


@dataclass(frozen=True, slots=True)
class _Place:
    """A photo in a record, where it was typed, and how wide a page shows it."""

    name: str
    at: Callable[[], Location]
    """Asked for a problem alone: to find a place means to parse its record again."""
    width: int


def _photos(catalog: Catalog) -> Iterator[_Place]:
    for product in catalog.products.values():
        for number, photo in enumerate(product.photos):
            at = partial(catalog.at, "products", product.id, "photos", number, "file")
            yield _Place(photo.file, at, _FURTHER if number else _FIRST)


def _complaints(place: _Place, look: Look | Refusal) -> Iterator[Problem]:
    if isinstance(look, Refusal):
        yield complaint(look.code, place.at(), {"file": place.name, **look.said})
    else:
        yield from _warnings(place, look)


def _warnings(place: _Place, look: Look) -> Iterator[Problem]:
    said = {"file": place.name, "kind": look.kind, "endings": " / ".join(READABLE[look.kind])}
    if not is_named_so(place.name, look.kind):
        yield complaint("photo-mislabelled", place.at(), said, "warning")
    if look.tells_place:
        yield complaint("photo-place", place.at(), said, "warning")
    if look.picture.width < place.width:
        sizes = {"width": str(look.picture.width), "shown": str(place.width), "best": f"{WIDTHS[-1]:,}"}
        yield complaint("photo-small", place.at(), {**said, **sizes}, "warning")


def pictures_of(catalog: Catalog, pictures: Pictures) -> Pictures:
    """Return the pictures that a catalog shows; a draft keeps its photos to itself."""
    names = {photo.file for product in catalog.products.values() for photo in product.photos}
    return {name: picture for name, picture in pictures.items() if name in names}

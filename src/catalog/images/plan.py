"""Which files the photos of a catalog become, and whether they can be shown at all."""

from collections.abc import Callable, Iterator, Mapping
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
from catalog.problems import Location, Problem
from catalog.source.origins import Origins

_FIRST: Final = 672
_FURTHER: Final = 320
"""Widths in pixels at which the page of a product shows its photos on a large screen."""


def look_at_photos(catalog: Catalog, project: Project) -> dict[str, Look | Refusal]:
    """Look at every photo that a product names; one that is not there has its own check."""
    folder = PhotoFolder(project.photos)
    found = {place.name: folder.find(place.name) for place in _photos(catalog)}
    paths = {name: path for name, path in found.items() if path}
    looks = together(partial(look_at, cache=project.cache), list(paths.values()))
    return dict(zip(paths, looks, strict=True))


def judge_photos(
    catalog: Catalog, origins: Origins, looks: Mapping[str, Look | Refusal]
) -> Iterator[Problem]:
    """Find photos that cannot be shown, or not well, wherever they are named."""
    for place in _photos(catalog):
        if look := looks.get(place.name):
            yield from _complaints(place, look, partial(origins.at, *place.field))
    if looks and not HAS_AVIF:
        yield avif_is_missing()


@dataclass(frozen=True, slots=True)
class _Place:
    """A photo in a record, its field, and how wide a page shows it."""

    name: str
    field: tuple[str | int, ...]
    width: int


def _photos(catalog: Catalog) -> Iterator[_Place]:
    for product in catalog.products.values():
        for number, photo in enumerate(product.photos):
            field = ("products", product.id, "photos", number, "file")
            yield _Place(photo.file, field, _FURTHER if number else _FIRST)


def _complaints(place: _Place, look: Look | Refusal, at: Callable[[], Location]) -> Iterator[Problem]:
    """Complain of a photo; where it is named is asked for a problem alone, for its record is then parsed again."""
    if isinstance(look, Refusal):
        yield complaint(look.code, at(), {"file": place.name, **look.gaps})
    else:
        yield from _warnings(place, look, at)


def _warnings(place: _Place, look: Look, at: Callable[[], Location]) -> Iterator[Problem]:
    gaps = {"file": place.name, "kind": look.kind, "endings": " / ".join(READABLE[look.kind])}
    if not is_named_so(place.name, look.kind):
        yield complaint("photo-mislabelled", at(), gaps, "warning")
    if look.tells_place:
        yield complaint("photo-place", at(), gaps, "warning")
    if look.picture.width < place.width:
        sizes = {"width": str(look.picture.width), "shown": str(place.width), "best": f"{WIDTHS[-1]:,}"}
        yield complaint("photo-small", at(), {**gaps, **sizes}, "warning")


def pictures_of(catalog: Catalog, pictures: Pictures) -> Pictures:
    """Return the pictures that a catalog shows; a draft keeps its photos to itself."""
    names = {photo.file for product in catalog.products.values() for photo in product.photos}
    return {name: picture for name, picture in pictures.items() if name in names}

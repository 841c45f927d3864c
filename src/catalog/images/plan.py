"""Which files the photos of a catalog become, and whether they can be shown at all."""

from collections.abc import Iterator
from functools import partial

from catalog.images.complaints import avif_is_missing, complaint
from catalog.images.look import Look, Refusal, look_at
from catalog.images.picture import HAS_AVIF, Pictures
from catalog.images.signatures import READABLE, is_named_so
from catalog.images.together import together
from catalog.model.catalog import Catalog
from catalog.problems import Location, Problem, Problems
from catalog.project import Project


def plan_images(catalog: Catalog, project: Project) -> tuple[Pictures, Problems]:
    """Look at every photo of every product; what cannot be shown is a problem wherever it is named."""
    places = [(name, at) for name, at in _photos(catalog) if (project.photos / name).is_file()]
    names = tuple(dict.fromkeys(name for name, _ in places))  # a missing file has its own check
    looks = together(partial(look_at, cache=project.cache), [project.photos / name for name in names])
    seen = dict(zip(names, looks, strict=True))
    problems = [problem for name, at in places for problem in _complaints(name, seen[name], at)]
    if names and not HAS_AVIF:
        problems.append(avif_is_missing())
    return {name: it.picture for name, it in seen.items() if isinstance(it, Look)}, problems


def _photos(catalog: Catalog) -> Iterator[tuple[str, Location]]:
    for product in catalog.products.values():
        for number, photo in enumerate(product.photos):
            yield photo.file, catalog.at("products", product.id, "photos", number, "file")


def _complaints(name: str, look: Look | Refusal, at: Location) -> Iterator[Problem]:
    if isinstance(look, Refusal):
        yield complaint(look.code, at, {"file": name, **look.said})
    elif not is_named_so(name, look.kind):
        endings = " / ".join(READABLE[look.kind])
        said = {"file": name, "kind": look.kind, "endings": endings}
        yield complaint("photo-mislabelled", at, said, "warning")


def pictures_of(catalog: Catalog, pictures: Pictures) -> Pictures:
    """Return the pictures that a catalog shows; a draft keeps its photos to itself."""
    names = {photo.file for product in catalog.products.values() for photo in product.photos}
    return {name: picture for name, picture in pictures.items() if name in names}

"""Which files the photos of a catalog become, and whether they can be shown at all."""

from collections.abc import Iterator, Mapping
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
    names = dict.fromkeys(photo.file for product in catalog.products.values() for photo in product.photos)
    paths = {
        name: path for name in names if (path := project.photo(name))
    }  # a missing file has its own check
    looks = together(partial(look_at, cache=project.cache), list(paths.values()))
    seen = dict(zip(paths, looks, strict=True))
    problems = list(_complaints(catalog, seen))
    if paths and not HAS_AVIF:
        problems.append(avif_is_missing())
    return {name: it.picture for name, it in seen.items() if isinstance(it, Look)}, problems


def _complaints(catalog: Catalog, seen: Mapping[str, Look | Refusal]) -> Iterator[Problem]:
    """Complain of every photo that cannot be shown as it is, wherever it is named."""
    for product in catalog.products.values():
        for number, photo in enumerate(product.photos):
            look = seen.get(photo.file)
            if look and not _is_fine(photo.file, look):
                at = catalog.at("products", product.id, "photos", number, "file")
                yield _complaint(photo.file, look, at)


def _is_fine(name: str, look: Look | Refusal) -> bool:
    return isinstance(look, Look) and is_named_so(name, look.kind)


def _complaint(name: str, look: Look | Refusal, at: Location) -> Problem:
    if isinstance(look, Refusal):
        return complaint(look.code, at, {"file": name, **look.said})
    said = {"file": name, "kind": look.kind, "endings": " / ".join(READABLE[look.kind])}
    return complaint("photo-mislabelled", at, said, "warning")


def pictures_of(catalog: Catalog, pictures: Pictures) -> Pictures:
    """Return the pictures that a catalog shows; a draft keeps its photos to itself."""
    names = {photo.file for product in catalog.products.values() for photo in product.photos}
    return {name: picture for name, picture in pictures.items() if name in names}

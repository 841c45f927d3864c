"""One version of the catalog with all that can be shown of it, even while a check still finds mistakes."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property
from typing import Any

from catalog.build.load import load
from catalog.build.site import set_pages
from catalog.check import check
from catalog.check.loaded import Loaded
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.model.catalog import Catalog
from catalog.model.kinds import REFERENCE, KindId
from catalog.model.pointers import OWN, To, without
from catalog.model.timing import first_moment
from catalog.pages.page import Page
from catalog.problems import Problem
from catalog.source.origins import Key
from catalog.views.scene import Scene


@dataclass(frozen=True)
class Side:
    """A version that was loaded and checked."""

    loaded: Loaded
    today: date

    @classmethod
    def of(cls, project: Project, today: date) -> "Side":
        return cls(load(project), today)

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        return tuple(check(self.loaded, self.today))

    @cached_property
    def problems_of(self) -> Mapping[Key, tuple[Problem, ...]]:
        """Problems of the data by their records."""
        starts: defaultdict[str, list[tuple[int, Key]]] = defaultdict(list)
        for key, chunk in self.loaded.origins.chunks.items():
            starts[chunk.file].append((chunk.line, key))
        found: defaultdict[Key, list[Problem]] = defaultdict(list)
        for problem in self.problems:
            above = [row for row in starts.get(problem.location.path, ()) if row[0] <= problem.location.line]
            if above:
                found[max(above)[1]].append(problem)
        return {key: tuple(problems) for key, problems in found.items()}

    @cached_property
    def sound(self) -> Loaded:
        """Everything that was loaded, without records that mistakes keep from being shown."""
        return replace(self.loaded, catalog=_without_dead_ends(self._pictured()))

    @cached_property
    def laid_out(self) -> tuple[Scene, Mapping[tuple[Lang, str], Page]] | None:
        """The scene and its pages by language and path; None where not even the city is known."""
        catalog = self.sound.catalog
        if not catalog.city or catalog.home.office not in catalog.organizations:
            return None
        scene, pages = set_pages(self.sound.at(first_moment(self.today)).filled(), self.today)
        return scene, {(page.lang, page.path): page for page in pages}

    def _pictured(self) -> Catalog:
        """Let products be shown without photos that are not there."""
        pictures = self.loaded.pictures
        products = {
            key: replace(product, photos=tuple(photo for photo in product.photos if photo.file in pictures))
            for key, product in self.loaded.catalog.products.items()
        }
        return replace(self.loaded.catalog, products=products)


def _without_dead_ends(catalog: Catalog) -> Catalog:
    """Take out pointers that lead nowhere, and records that cannot do without them, until none is left."""
    kinds = [kind.id for kind in (*catalog.kinds, *REFERENCE)]
    while True:
        targets = _Targets(catalog)
        changed = {kind: left for kind in kinds if (left := targets.mended(kind)) is not None}
        if not changed:
            return catalog
        catalog = catalog.with_records(changed)


class _Targets:
    """Targets that pointers may lead to."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._ids_of = cache(catalog.ids_of)

    def mended(self, kind: KindId) -> Mapping[str, Any] | None:
        """Return the records of a kind without dead ends; None if there is none."""
        records = self._catalog.of(kind)
        left = {key: without(record, self._is_gone) for key, record in records.items()}
        if all(left[key] is record for key, record in records.items()):
            return None
        return {key: record for key, record in left.items() if record is not None}

    def _is_gone(self, to: To, record_id: str) -> bool:
        return to.record != OWN and record_id not in self._ids_of(to)

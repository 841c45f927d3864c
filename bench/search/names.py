"""From the names in judgements to records of the catalog, and from records to their grades."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from bench.search.judged import Query
from catalog.model.catalog import Catalog
from catalog.model.entry import Entry
from catalog.model.program import Program

Grades = Mapping[str, int]
"""What each record is worth to a query, by its path: `programs/overseas-sales`."""


class Names:
    """Knows every name of every record that has a page."""

    def __init__(self, catalog: Catalog) -> None:
        records = dict(_records(catalog.published()))
        self.by_path = {path: record.name.ja for path, record in records.items()}
        self._by_name: dict[str, str] = {}
        for names in (_official, _aliases, _of_courses):  # whoever comes first keeps a name
            for path, record in records.items():
                for name in names(record):
                    self._by_name.setdefault(_folded(name), path)
        self._whole = {
            f"programs/{program.id}": f"programs/{program.part_of}"
            for program in catalog.programs.values()
            if program.part_of
        }

    def path_of(self, name: str) -> str | None:
        return self._by_name.get(_folded(name))

    def grades(self, query: Query) -> Grades:
        """Return the grades of records. Where several names are one record, the best counts."""
        grades: dict[str, int] = {}
        for name, grade in query.names.items():
            if path := self.path_of(name):
                grades[path] = max(grade, grades.get(path, 0))
        return self._with_parts(grades)

    def unknown(self, queries: Sequence[Query]) -> Sequence[str]:
        """Return the names that no record bears."""
        names = chain.from_iterable(query.names for query in queries)
        return sorted({name for name in names if self.path_of(name) is None})

    def _with_parts(self, grades: Grades) -> Grades:
        """Let a part of a program count as the program, one grade less, unless it was judged itself."""
        parts = {part: grades.get(whole, 0) - 1 for part, whole in self._whole.items() if part not in grades}
        return {**grades, **{part: grade for part, grade in parts.items() if grade > 0}}


def _records(catalog: Catalog) -> Iterator[tuple[str, Entry]]:
    yield from ((f"programs/{program.id}", program) for program in catalog.programs.values())
    yield from ((f"facilities/{facility.id}", facility) for facility in catalog.facilities.values())
    yield from ((f"products/{product.id}", product) for product in catalog.products.values())


def _official(record: Entry) -> Sequence[str]:
    return (record.name.ja,)


def _aliases(record: Entry) -> Sequence[str]:
    return record.aliases


def _of_courses(record: Entry) -> Sequence[str]:
    courses = record.courses if isinstance(record, Program) else ()
    return [name for course in courses for name in (course.name.ja, *course.aliases)]


def _folded(name: str) -> str:
    """The city's documents spell this word in two ways."""
    return name.replace("リスキリング", "リスクリング")

"""Start of an import or export: the products as they were typed, and the lookup of all names."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from catalog.ground.project import Project
from catalog.model.catalog import Catalog
from catalog.model.kinds import FILES, PRODUCTS_FILE, DataKind
from catalog.model.load import load_data
from catalog.problems import Problem, Problems
from catalog.sheets.lookup import Lookup, lookup_of
from catalog.sheets.makers import maker_texts, new_makers, with_makers
from catalog.sheets.notes import MakerNames
from catalog.sheets.plan import Now, Plan, plan_import
from catalog.sheets.table import read_table
from catalog.source.records import read_records

_NEEDED: Final = (
    PRODUCTS_FILE,
    *(FILES[kind] for kind in ("organizations", "vocabulary", "schemes", "documents")),
)


@dataclass(frozen=True, slots=True)
class Start:
    """The catalog before an import or export, and what must be mended first."""

    catalog: Catalog
    lookup: Lookup
    now: Now
    problems: Problems


def look(project: Project, kinds: Sequence[DataKind]) -> Start:
    """Read the catalog of `project`."""
    catalog, origins, problems = load_data(project, kinds)
    path = project.data / PRODUCTS_FILE
    typed, _ = read_records(path, project.relative(path), project.cache)
    read: list[dict[str, Any]] = [json.loads(record.json) for record in typed if record.json]
    needed = {project.relative(project.data / name) for name in _NEEDED}
    in_the_way = [
        problem
        for problem in problems
        if problem.is_error and problem.location.path in needed and not _is_first(problem)
    ]
    taken = origins.ids()
    records = {record["id"]: record for record in read} if not in_the_way else {}
    return Start(
        catalog,
        lookup_of(catalog),
        Now(records, tuple(catalog.schemes), taken, _maker_names(catalog)),
        in_the_way,
    )


def _maker_names(catalog: Catalog) -> dict[str, MakerNames]:
    return {key: maker_texts(organization) for key, organization in catalog.organizations.items()}


def _is_first(problem: Problem) -> bool:
    """Tell whether it only says that there is no product yet."""
    return problem.code == "empty-file" and problem.location.path.endswith(PRODUCTS_FILE)


def plan_file(start: Start, file: Path, sheet: str | None, *, update: bool, add_makers: bool) -> Plan:
    """Plan the import of the table in `file`."""
    read = read_table(file, sheet)
    makers = new_makers(read.rows, start.lookup, start.now.taken) if add_makers else {}
    lookup = with_makers(start.lookup, makers)
    plan = plan_import(read.rows, start.now, lookup, makers, update=update)
    return Plan(plan.entries, plan.makers, plan.lookup, plan.others, [*read.problems, *plan.problems])

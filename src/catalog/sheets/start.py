"""What an import and an export begin with: the products as they were typed, and all names that are known."""

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
from catalog.sheets.known import Known, known_names
from catalog.sheets.makers import new_makers, with_makers
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
    known: Known
    now: Now
    problems: Problems


def look(project: Project, kinds: Sequence[DataKind]) -> Start:
    """Read the catalog of `project`."""
    catalog, origins, problems = load_data(project, kinds)
    path = project.data / PRODUCTS_FILE
    typed, _ = read_records(path, project.relative(path), project.cache)
    read: list[dict[str, Any]] = [json.loads(it.json) for it in typed if it.json]
    needed = {project.relative(project.data / name) for name in _NEEDED}
    in_the_way = [it for it in problems if it.is_error and it.location.path in needed and not _is_first(it)]
    taken = origins.ids()
    records = {it["id"]: it for it in read} if not in_the_way else {}
    return Start(
        catalog,
        known_names(catalog),
        Now(records, tuple(catalog.schemes), taken, _maker_names(catalog)),
        in_the_way,
    )


def _maker_names(catalog: Catalog) -> dict[str, MakerNames]:
    return {
        key: {"事業者名_カナ": it.kana or "", "事業者名_英語": it.name.en}
        for key, it in catalog.organizations.items()
    }


def _is_first(problem: Problem) -> bool:
    """Tell whether it only says that there is no product yet."""
    return problem.code == "empty-file" and problem.location.path.endswith(PRODUCTS_FILE)


def plan_file(start: Start, file: Path, sheet: str | None, *, update: bool, add_makers: bool) -> Plan:
    """Plan the import of the table in `file`."""
    read = read_table(file, sheet)
    makers = new_makers(read.rows, start.known, start.now.taken) if add_makers else {}
    known = with_makers(start.known, makers)
    plan = plan_import(read.rows, start.now, known, makers, update=update)
    return Plan(plan.entries, plan.makers, plan.known, plan.others, [*read.problems, *plan.problems])

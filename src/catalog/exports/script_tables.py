"""The tables that Python and scripts have in common, as modules that scripts import like any other."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from catalog.ground.output import OutputFile
from catalog.rules import estimate, status

TABLES: Final[Mapping[str, Any]] = {
    "estimate": estimate.TABLE,
    "status": status.TABLE,
}
"""The tables by the names of their modules; each stands as JSON beside the code that reads it first."""


def script_tables() -> Iterator[OutputFile]:
    """Return `assets/js/tables/<name>.js` for each table."""
    for name, table in TABLES.items():
        content = json.dumps(table, ensure_ascii=False, separators=(",", ":"))
        yield OutputFile(f"assets/js/tables/{name}.js", f"export default {content};\n".encode())

"""The engines that there are, prepared for a site."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from bench.search.engine import Booth
from bench.search.material import material
from bench.search.ours import ours
from bench.search.pagefind_peer import pagefind
from bench.workspace import Workspace

_Prepare = Callable[[Path, Workspace], Sequence[Booth]]

BOOTHS: Final[Mapping[str, _Prepare]] = {
    "ours": lambda site, _: [ours(site)],
    "lunr": material,
    "pagefind": pagefind,
}
"""By the name that the command line knows."""


def prepare_booths(chosen: str, site: Path, place: Workspace) -> Sequence[Booth]:
    """Return the booths of one engine, or of all."""
    return [
        booth for name, prepare in BOOTHS.items() if is_chosen(name, chosen) for booth in prepare(site, place)
    ]


def is_chosen(name: str, chosen: str) -> bool:
    return chosen in {name, "all"}

"""Files in `data/` that nobody reads, though somebody may edit them."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.problems import Location, Problem
from catalog.problems.suggestions import nearest


def only_data_files(facts: Facts) -> Iterator[Problem]:
    """Nothing in `data/` looks like a data file and is none, such as `programs - コピー.yaml`."""
    try:
        paths = sorted(facts.project.data.iterdir())
    except OSError:
        return  # each file has been called missing
    read = [kind.file for kind in facts.kinds]
    for path in paths:
        if path.name not in read and _looks_like_data(path):
            yield _stray(facts.project.relative(path), _original(path, read))


def _looks_like_data(path: Path) -> bool:
    """Tell data, copies and what editors leave behind from a note that explains the folder."""
    is_yaml = ".yaml" in path.name.lower() or path.suffix.lower() == ".yml"
    return not path.name.startswith(".") and (is_yaml or path.name.startswith("~$"))


def _original(path: Path, read: Sequence[str]) -> str | None:
    name = path.name.removeprefix("~$").lower()
    begun = (file for file in read if name.startswith(file.removesuffix(".yaml")))
    return max(begun, key=len, default=None) or nearest(name, read, cutoff=0.8)


def _stray(name: str, original: str | None) -> Problem:
    message = Message("このファイルは読まれません。", "This file is not read.")
    if original:
        message = Message(
            "このファイルは読まれません。読まれるのは data/{file} です。",
            "This file is not read; data/{file} is.",
        ).format(file=original)
    hint = Message(
        "写しなら消すか、data/ の外に移してください。前の版は git に残っています。",
        "If it is a copy, delete it or move it out of data/; git keeps every earlier version.",
    )
    return Problem(Location(name, 1, 1), "stray-file", message, hint, severity="warning")

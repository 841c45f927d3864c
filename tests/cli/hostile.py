"""What no editor of this catalog should ever leave behind, and what is said of it where: records, and whole files."""

from pathlib import Path
from typing import Final, NamedTuple

import yaml
from sample_project import Content, one_program

DEEP: Final = 3000


class Hostile(NamedTuple):
    content: Content
    at: str
    """Line and column, or the beginning of them."""
    code: str


def in_kind(value: str) -> str:
    return one_program(("kind: expert", f"kind: {value}"))


def _blocks(mark: str) -> str:
    """Nest a block `DEEP` times, each one level further to the right."""
    return "\n" + "".join(f"{'  ' * (level + 2)}{mark}\n" for level in range(DEEP))


FILES: Final[dict[str, Hostile]] = {
    "empty": Hostile("", "1:1", "empty-file"),
    "blank": Hostile("\n\n  \n", "1:1", "empty-file"),
    "scalar": Hostile("hello\n", "1:1", "not-a-list"),
    "number": Hostile("42\n", "1:1", "not-a-list"),
    "foreign-mapping": Hostile("# from elsewhere\nversion: 3\nservices:\n  - web\n", "2:1", "not-a-list"),
    "json": Hostile('{"programs": []}\n', "1:1", "not-a-list"),
    "scalar-in-the-list": Hostile(one_program() + "- hello\n", "20:1", "not-a-record"),
    "list-in-the-list": Hostile(one_program() + "- - id: a\n", "20:1", "not-a-record"),
    "dashes": Hostile("- " * DEEP + "a\n", "1:", "too-deep"),
    "zeros": Hostile(bytes(64), "1:1", "not-text"),
    "picture": Hostile(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "1:1", "not-text"),
    "all-bytes": Hostile(bytes(range(1, 256)), "", "encoding"),
    "shift-jis": Hostile(one_program().encode("cp932"), "2:14", "encoding"),
    "utf-16": Hostile(one_program().encode("utf-16"), "1:1", "encoding"),
    "cut-in-a-character": Hostile("- id: visits\n  kana: 金".encode()[:-1], "2:9", "encoding"),
    "gone": Hostile(None, "", "file-missing"),
}
"""Files of which no record, or not every record, can be read."""

_CLUMSY: Final[dict[str, dict[str, str]]] = yaml.safe_load(
    (Path(__file__).parent / "clumsy.yaml").read_bytes()
)

RECORDS: Final[dict[str, Hostile]] = {
    **{
        name: Hostile(one_program((change["old"], change["new"])), change["at"], change["code"])
        for name, change in _CLUMSY.items()
    },
    "brackets-without-end": Hostile(in_kind("[" * DEEP), "4:", "too-deep"),
    "brackets": Hostile(in_kind("[" * DEEP + "]" * DEEP), "4:", "too-deep"),
    "braces": Hostile(in_kind("{a: " * DEEP + "}" * DEEP), "4:", "too-deep"),
    "fields-in-fields": Hostile(in_kind(_blocks("a:")), "", "too-deep"),
    "lists-in-lists": Hostile(in_kind(_blocks("-")), "", "too-deep"),
    "400-digits": Hostile(one_program(("500000", f"{10**400}")), "14:34", "too-large"),
    "10000-digits": Hostile(one_program(("500000", "9" * 10_000)), "14:34", "too-large"),
    "endless-name-of-a-field": Hostile(one_program(("kind:", f"{'k' * 20_000}:")), "4:", "missing-colon"),
}
"""Records with one mistake each."""

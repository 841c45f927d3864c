"""Only what speaks a language asks which language it is: words, formats, and the ground that they stand on."""

import ast
from collections.abc import Iterator
from typing import Final

import pytest
from sample_project import ROOT

from catalog.ground.text import LANGS

PACKAGE: Final = ROOT / "src" / "catalog"
MAY_ASK: Final = ("ground", "words")


def _asks(source: str) -> Iterator[int]:
    """Return the lines that compare something with the name of a language, but for names of fields of the data."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.Eq | ast.NotEq):
            sides = [node.left, *node.comparators]
            if any(map(_names_a_language, sides)) and not any(map(_names_a_field, sides)):
                yield node.lineno


def _names_a_language(side: ast.expr) -> bool:
    return isinstance(side, ast.Constant) and side.value in LANGS


def _names_a_field(side: ast.expr) -> bool:
    return ast.unparse(side).endswith("path[-1]")


def test_no_other_room_asks_which_language_it_is() -> None:
    found = {
        name: lines
        for path in PACKAGE.rglob("*.py")
        if not (name := path.relative_to(PACKAGE).as_posix()).startswith(MAY_ASK)
        if (lines := list(_asks(path.read_text("utf-8"))))
    }
    assert found == {}


@pytest.mark.parametrize(
    "source",
    ['x = name.ja if lang == "en" else ""', 'if voice.lang != "ja":\n    pass', 'x = "ja" == spot.lang'],
)
def test_a_question_is_seen(source: str) -> None:
    assert list(_asks(source)) == [1]


def test_the_name_of_a_field_is_no_question() -> None:
    assert list(_asks('x = column.path[-1] == "en"')) == []

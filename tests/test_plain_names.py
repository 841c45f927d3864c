"""The words of the program can be searched for: a name says what it holds, a summary names its subject."""

import ast
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

Search = Callable[[ast.AST], list[str]]
ROOT = Path(__file__).parents[1]
SOURCES = sorted([*(ROOT / "src").rglob("*.py"), *(ROOT / "hooks").glob("*.py")])
RIDDLES = {"it", "said", "told", "known", "shown"}
"""Whatever they stand for has a noun of its own."""
CACHED = ("catalog.ground.cache", "kept")
"""The one meaning of `kept`: what the cache gives back."""


def _names(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield each name that is bound, defined or asked for; keywords of a call belong to the function called."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.arg(arg=name) | ast.Attribute(attr=name):
                yield node.lineno, name
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield node.lineno, name
            case ast.alias(asname=str(name)):
                yield node.lineno, name


def _plain(name: str) -> str:
    return name.strip("_").lower()


def _riddles(tree: ast.AST) -> list[str]:
    return [f"{line}: {name}" for line, name in _names(tree) if _plain(name) in RIDDLES]


def _kept(tree: ast.AST) -> list[str]:
    """Return where `kept` is anything but the function of the cache."""
    imported = {
        name.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == CACHED[0]
        for name in node.names
    }
    is_cached = CACHED[1] in imported
    return [
        f"{line}: {name}"
        for line, name in _names(tree)
        if _plain(name) == CACHED[1] and not (is_cached and name == CACHED[1])
    ]


def _summaries(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            text = ast.get_docstring(node)
            if text:
                yield getattr(node, "lineno", 1), text.splitlines()[0]


def _without_subject(tree: ast.AST) -> list[str]:
    return [f"{line}: {text}" for line, text in _summaries(tree) if re.match(r"(What|Who|Say|Says)\b", text)]


@cache
def _trees() -> dict[str, ast.Module]:
    return {path.relative_to(ROOT).as_posix(): ast.parse(path.read_text("utf-8")) for path in SOURCES}


def _found(search: Search) -> dict[str, list[str]]:
    return {name: wrong for name, tree in _trees().items() if (wrong := search(tree))}


def test_a_name_says_what_it_holds() -> None:
    assert _found(_riddles) == {}


def test_kept_is_what_the_cache_gives_back() -> None:
    found = _found(_kept)
    found.pop("src/catalog/ground/cache.py")
    assert found == {}


def test_a_summary_names_its_subject() -> None:
    assert _found(_without_subject) == {}


@pytest.mark.parametrize(
    ("text", "search"),
    [
        ("ids = [it.id for it in records]", _riddles),
        ("def read(_said): ...", _riddles),
        ("class Known: ...", _riddles),
        ("text = row.said", _riddles),
        ("from texts import texts as told", _riddles),
        ("kept = dict(rows)", _kept),
        ("from catalog.ground.cache import kept\nrow._kept", _kept),
        ('"""What a row holds."""', _without_subject),
        ('def rows():\n    """Say who may apply."""', _without_subject),
    ],
)
def test_a_riddle_would_be_found(text: str, search: Search) -> None:
    assert search(ast.parse(text))


def test_the_word_of_a_call_belongs_to_the_function_called() -> None:
    """Templates are handed their head as `it`, and say so."""
    assert _riddles(ast.parse("render(template, it=page.head)")) == []

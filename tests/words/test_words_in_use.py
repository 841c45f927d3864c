"""Every word is said somewhere, with the gaps that are filled there; no hand-kept list says so, but the sources."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, Final, get_args, get_origin

import pytest
from sample_project import ROOT

from catalog.exports.script_words import GROUPS as SCRIPT_GROUPS
from catalog.kinds import KINDS
from catalog.pages.tools import TOOLS
from catalog.words.typed import GROUPS, WORDS

Use = tuple[str, frozenset[str]]
"""A word by group and name, and the gaps that are filled where it is said."""

PYTHON: Final = [path.read_text("utf-8") for path in (ROOT / "src" / "catalog").rglob("*.py")]
TEMPLATES: Final = [path.read_text("utf-8") for path in (ROOT / "overrides").rglob("*.html")]
SCRIPTS: Final = [path.read_text("utf-8") for path in (ROOT / "overrides" / "assets" / "js").rglob("*.js")]
BROUGHT: Final = {line.split()[0] for kind in KINDS for line in kind.needed_words} | {
    tool.label for tool in TOOLS
}


def _python_uses(source: str) -> Iterator[Use]:
    """Return the words that Python says by name: `voice.words.list.count`, or `say.count` of a group named before."""
    for scope in ast.walk(ast.parse(source)) if "words" in source else ():
        if isinstance(scope, ast.FunctionDef | ast.Lambda):
            groups = dict(_named_groups(scope))
            for node in ast.walk(scope):
                yield from _use(node, groups)


def _named_groups(scope: ast.AST) -> Iterator[tuple[str, str]]:
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign):
            yield from (
                (target.id, found[1])
                for target, value in _pairs(node)
                if isinstance(target, ast.Name)
                if (found := re.fullmatch(r"(?:.*\.)?words\.(\w+)", ast.unparse(value)))
            )


def _pairs(node: ast.Assign) -> Iterator[tuple[ast.expr, ast.expr]]:
    target, value = node.targets[0], node.value
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        yield from zip(target.elts, value.elts, strict=True)
    else:
        yield target, value


def _use(node: ast.AST, groups: dict[str, str]) -> Iterator[Use]:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        for word in _branches(node.func.value):
            gaps = frozenset(keyword.arg or "" for keyword in node.keywords)
            yield from ((name, gaps) for name in _name(word, groups))
    elif isinstance(node, ast.Attribute):
        yield from ((name, frozenset[str]()) for name in _name(node, groups))


def _branches(node: ast.expr) -> list[ast.expr]:
    """Return the words that one of two is chosen from: `(say.piece if n == 1 else say.pieces).format(n=n)`."""
    return [node.body, node.orelse] if isinstance(node, ast.IfExp) else [node]


def _name(node: ast.AST, groups: dict[str, str]) -> Iterator[str]:
    found = re.fullmatch(r"(?:.*\bwords|say)\.(\w+)\.(\w+)", ast.unparse(node))
    if found:
        yield f"{found[1]}.{found[2].replace('__', '-')}"
    elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in groups:
        yield f"{groups[node.value.id]}.{node.attr.replace('__', '-')}"


def _template_uses(source: str) -> Iterator[Use]:
    for group, word, gap in re.findall(r'\bw(?:_en)?\.(\w+)\.(\w+)(?:\.replace\(["\']\{(\w+)\})?', source):
        yield f"{group}.{word}", frozenset({gap} - {""})


@cache
def _said() -> frozenset[Use]:
    python = (use for source in PYTHON for use in _python_uses(source))
    return frozenset([*python, *(use for source in TEMPLATES for use in _template_uses(source))])


def _all(pattern: str) -> frozenset[str]:
    return frozenset(
        found for source in (*PYTHON, *TEMPLATES, *SCRIPTS) for found in re.findall(pattern, source)
    )


NAMES: Final = _all(r"[\w-]+")
"""Everything that may be the name of a word."""
AFFIXES: Final = _all(r"[\"'`]([-_][\w-]*\w|\w[\w-]*[-_])[\"'`$]")
"""Pieces by which a name is put together: `-note`, `kind_`."""


@cache
def _is_computed(group: str) -> bool:
    """Return whether words of a group are said by names that are computed, or by scripts."""
    in_python = any(re.search(rf"\bwords\.{group}\b(?!\.)", source) for source in PYTHON)
    return group in SCRIPT_GROUPS or in_python or any(f"w.{group}[" in source for source in TEMPLATES)


def _may_be_computed(word: str) -> bool:
    cuts = [(word[:at], word[at:]) for at in range(1, len(word))]
    return word in NAMES or any(
        (first in AFFIXES and rest in NAMES) or (rest in AFFIXES and first in NAMES) for first, rest in cuts
    )


def idle(words: dict[str, frozenset[str]]) -> list[str]:
    """Return the words that nothing says."""
    named = {name for name, _ in _said()} | BROUGHT
    return [
        name
        for name in words
        for group, word in [name.split(".")]
        if name not in named and not (_is_computed(group) and _may_be_computed(word))
    ]


def test_every_word_is_said_somewhere() -> None:
    assert idle(dict(WORDS)) == []


def test_a_word_that_nothing_says_is_found() -> None:
    more = {"program.never_said": frozenset[str](), "nav.never_said": frozenset[str]()}
    assert idle({**WORDS, **more}) == list(more)


def test_every_word_that_a_template_says_is_there() -> None:
    said = {name for source in TEMPLATES for name, _ in _template_uses(source)}
    assert {name for name in said if name not in WORDS and name not in BROUGHT} == set()


def test_the_gaps_of_a_word_are_those_that_are_filled() -> None:
    wrong = {(name, gaps) for name, gaps in _said() if gaps and not gaps <= WORDS.get(name, gaps)}
    assert wrong == set()
    filled = {name: gaps for name, gaps in _said() if gaps}
    assert len(filled) > 50
    assert {name for name, gaps in filled.items() if gaps < WORDS[name] and name in WORDS} == set()


@pytest.mark.parametrize("group", GROUPS)
def test_a_name_that_a_group_is_asked_for_is_one_of_its_words(group: str) -> None:
    """`Group[Status]` has a word for each `Status`."""
    names = {name for key in _keys(GROUPS[group]) for name in key}
    assert names <= {name.partition(".")[2] for name in WORDS if name.startswith(f"{group}.")}


def _keys(owner: Any) -> Iterator[tuple[str, ...]]:
    for base in owner.__orig_bases__:
        if get_origin(base):
            yield from (get_args(key) for key in get_args(base))

"""The quick reader may pass a text on; what it reads itself, it reads as the careful one does."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from catalog.source import yaml_plain
from catalog.source.chunks import Chunk, split_records
from catalog.source.yaml_events import MAX_DEPTH, parse
from catalog.source.yaml_plain import read_plain

CASES: dict[str, dict[str, str]] = yaml.safe_load((Path(__file__).parent / "mistakes.yaml").read_bytes())
FILES = sorted((Path(__file__).parents[2] / "data").glob("*.yaml"))
DATA = [path for path in FILES if "\n- " in path.read_text("utf-8")]

UNUSUAL = {
    "an anchor": "- id: &a one\n",
    "an anchor on a map": "- id: &a {b: c}\n",
    "an alias": "- id: *a\n",
    "a tag": "- id: !!str one\n",
    "a tag on a list": "- id: !x [a]\n",
    "the mark of no tag": "- id: ! one\n",
    "a repeated key": "- id: one\n  id: two\n",
    "nothing": "- id:\n",
    "a word for nothing": "- id: ~\n",
    "a list for a key": "- [a]: b\n",
    "a second document": "- id: one\n---\n- id: two\n",
    "no document": "# nothing\n",
    "a hidden character": "- id: a\u200b\x07b\n",
    "an escaped character that is hidden": '- id: "a\\x07"\n',
    "an escaped backslash before a quotation mark": '- id: "a\\\\"\n',
    "an end of line to YAML alone": "- id: a\u2028b\n",
    "a lone carriage return": "- id: a\r  b: c\n",
    "deep nesting": "- " * (MAX_DEPTH + 1) + "a\n",
    "very deep nesting": "[" * 5_000 + "]" * 5_000,
}


@pytest.mark.parametrize("text", UNUSUAL.values(), ids=UNUSUAL)
def test_what_is_unusual_is_for_the_careful_reader(text: str) -> None:
    assert read_plain(text) is None


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_every_slip_of_form_is_for_the_careful_reader(case: dict[str, Any]) -> None:
    is_form = bool(parse(Chunk.of("x", 1, case["typed"])).problems)
    assert is_form or case["code"] == "not-a-record"
    assert (read_plain(case["typed"]) is None) == is_form


@pytest.mark.parametrize(
    "text",
    [
        '- id: one\n  name: {ja: 甲, en: "a \\"b\\" c"}\n  list: [a, b]\n  none: []\n',
        "- id: one\r\n  name: a\r\n    b\r\n",
        "- a: >-\n    one\n    two\n  b: |\n    three\n",
        "- a: 17:00\n  b: no\n  c: 010\n  <<: d\n  e: 'it''s'\n",
        "- " * MAX_DEPTH + "a\n",
        "---\n- id: one # said\n...\n",
    ],
)
def test_what_is_plain_is_read_alike(text: str) -> None:
    careful = parse(Chunk.of("x", 1, text))
    assert read_plain(text) == careful.value is not None
    assert careful.problems == []


@pytest.mark.parametrize("path", DATA, ids=lambda path: path.name)
def test_every_record_of_the_catalog_is_plain(path: Path) -> None:
    chunks, _ = split_records(path.read_text("utf-8"), path.name)
    assert chunks
    for chunk in chunks:
        assert read_plain(chunk.text) == parse(chunk).value is not None


def test_without_the_fast_library_it_reads_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "- id: one\n  name: {ja: 甲, en: b}\n  list: [a]\n"
    fast = read_plain(text)
    monkeypatch.setattr(yaml_plain, "LOADER", yaml.BaseLoader)
    assert read_plain(text) == fast is not None
    assert read_plain("- id: &a one\n") is None

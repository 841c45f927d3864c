import pytest

from catalog.source.chunks import Chunk, split_records
from catalog.source.yaml_events import MAX_DEPTH, Tree, parse


def typed(text: str) -> Tree:
    return parse(Chunk.of("x", 1, text))


def value(text: str) -> object:
    tree = typed(f"a: {text}\n")
    assert isinstance(tree.value, dict)
    return tree.value["a"]


@pytest.mark.parametrize(
    "text",
    [
        *("17:00", "no", "yes", "on", "true", "0762202111", "010", "0x1F", "1_000", "1e999", "1.50", ".inf"),
        *("2026-11-21", "2026-02-30", "=", "<<", "2/3", "076-220-2205", "金沢"),
    ],
)
def test_a_value_is_the_text_that_was_typed(text: str) -> None:
    assert value(text) == text


@pytest.mark.parametrize("text", ["~", "null", "Null", "NULL", ""])
def test_nothing_is_reported_as_nothing(text: str) -> None:
    tree = typed(f"a: {text}\nb: c\n")
    assert tree.value == {"a": None, "b": "c"}
    assert [problem.code for problem in tree.problems] == ["empty-value"]


@pytest.mark.parametrize("text", ["null", "~", ""])
def test_quotes_make_text_of_anything(text: str) -> None:
    assert value(f'"{text}"') == text
    assert value(f"'{text}'") == text


def test_a_folded_text_is_one_text() -> None:
    assert value(">-\n  one\n  two") == "one two"
    assert value("|\n  one\n  two") == "one\ntwo\n"


@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", "{{ x }} {% raw %}", "@@body@@", "a & b", "[link](catalog:programs/x)"],
)
def test_markup_is_only_text(text: str) -> None:
    assert value(f"'{text}'") == text


def test_every_key_and_value_has_its_place() -> None:
    tree = typed("- 名前: {日本: 甲, en: b}\n  list:\n    - c\n    - - d\n")
    assert tree.keys == {
        (0, "名前"): (0, 2),
        (0, "名前", "日本"): (0, 7),
        (0, "名前", "en"): (0, 14),
        (0, "list"): (1, 2),
    }
    assert tree.places[0, "名前", "日本"] == (0, 11)
    assert tree.places[0, "名前", "en"] == (0, 18)
    assert tree.places[0, "list", 0] == (2, 6)
    assert tree.places[0, "list", 1, 0] == (3, 8)


def test_of_a_repeated_key_the_first_value_counts() -> None:
    tree = typed("a: 1\nb: 2\na: 3\n")
    assert tree.value == {"a": "1", "b": "2"}
    assert [(problem.code, problem.location.line) for problem in tree.problems] == [("duplicate-field", 3)]


@pytest.mark.parametrize(
    ("first", "second"),
    [("[b]", "[b, c]"), ("b", "[b, c]"), ("{d: b}", "{d: b, e: [c]}"), ("[{d: b}]", "[{e: b}, c]")],
)
def test_what_a_repeated_key_holds_the_second_time_has_no_place(first: str, second: str) -> None:
    """Every path of a tree leads to a value, or who follows it falls."""
    once, twice = typed(f"- a: {first}\n"), typed(f"- a: {first}\n  a: {second}\n")
    assert twice.value == once.value
    assert (twice.places, twice.keys) == (once.places, once.keys)


def test_everything_that_is_repeated_is_reported() -> None:
    tree = typed("a: 1\na: 2\nb: {c: 1, c: 2}\na: 3\n")
    assert [(problem.location.line, problem.location.column) for problem in tree.problems] == [
        (2, 1),
        (3, 11),
        (4, 1),
    ]


def test_nesting_ends_where_no_record_is_so_deep() -> None:
    deepest = "- " * MAX_DEPTH + "a\n"
    assert typed(deepest).is_whole
    tree = typed("- " + deepest)
    assert [problem.code for problem in tree.problems] == ["too-deep"]
    assert not tree.is_whole


@pytest.mark.parametrize("break_", ["\r", "\x85", "\u2028", "\u2029"])
def test_what_only_yaml_takes_for_the_end_of_a_line_moves_no_place(break_: str) -> None:
    """An editor counts such a character as part of its line; so must we, or say that it should go."""
    chunks, _ = split_records(f"# head\n- id: one\n  name: a{break_}    b\n  c: 1\n  c: 2\n", "x")
    lines = {problem.location.line for problem in parse(chunks[0]).problems}
    assert lines
    assert lines <= {3, 5}

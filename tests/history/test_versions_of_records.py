"""Two versions of a record are compared by what they say, not by where it stands."""

from typing import Any

import pytest

from catalog.history.compare import differences, is_the_same

_A = {"id": "a", "limit": "1"}
_B = {"id": "b", "limit": "2"}
_C = {"id": "a", "limit": "3"}
_TEXT = {"ja": "あ", "en": "a"}


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ({"x": "1"}, {"x": "2"}, [(("x",), "1", "2")]),
        ({"x": "1"}, {}, [(("x",), "1", None)]),
        ({"x": _TEXT}, {"x": {"ja": "い", "en": "a"}}, [(("x",), _TEXT, {"ja": "い", "en": "a"})]),
        ({"x": {"y": "1", "z": "2"}}, {"x": {"y": "1", "z": "3"}}, [(("x", "z"), "2", "3")]),
        ({"x": ["a", "b"]}, {"x": ["a", "c", "b"]}, [(("x", 1), None, "c")]),
        ({"x": [{"y": "1"}, {"y": "2"}]}, {"x": [{"y": "1"}, {"y": "3"}]}, [(("x", 1, "y"), "2", "3")]),
        ({"x": [_A, _B]}, {"x": [_B, _C]}, [(("x", 1, "limit"), "1", "3"), (("x",), [_A, _B], [_B, _C])]),
        ({"x": [_A, _B]}, {"x": [_B]}, [(("x", 0), _A, None)]),
        ({"x": ["a", "b"]}, {"x": ["b", "a"]}, [(("x",), ["a", "b"], ["b", "a"])]),
        ({"x": "1", "y": "2"}, {"y": "2", "x": "1"}, []),
        ({"x": "1"}, {"x": {"y": "1"}}, [(("x",), "1", {"y": "1"})]),
    ],
)  # fmt: skip
def test_differences(before: Any, after: Any, found: list[Any]) -> None:
    assert [tuple(each) for each in differences(before, after)] == found


def test_a_record_under_another_id_is_known_by_what_it_says() -> None:
    record = {"id": "a", "name": {"ja": "あ", "en": "a"}, "kind": "x", "phone": "1"}
    assert is_the_same(record, {**record, "id": "b", "phone": "2"})
    assert not is_the_same(record, {"id": "b", "name": {"ja": "い", "en": "b"}, "kind": "x", "phone": "2"})

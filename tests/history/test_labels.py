"""Every field that staff can type has a short name in both languages."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, get_args, get_type_hints

from sample_project import ROOT

from catalog.ground.project import Project
from catalog.history.labels import load_labels
from catalog.kinds import KINDS
from catalog.model.kinds import REFERENCE

LABELS = load_labels(Project(ROOT, "/"))


def _fields(annotation: Any, seen: set[Any]) -> Iterator[str]:
    if isinstance(annotation, type) and is_dataclass(annotation):
        if annotation not in seen:
            seen.add(annotation)
            for field in fields(annotation):
                yield field.name
                yield from _fields(get_type_hints(annotation)[field.name], seen)
    else:
        for inner in get_args(annotation):
            yield from _fields(inner, seen)


def test_every_field_has_a_name_in_both_languages_and_every_name_a_field() -> None:
    seen: set[Any] = set()
    known = {name for kind in (*KINDS, *REFERENCE) for name in _fields(kind.record, seen)}
    assert not known - LABELS.names, "these fields lack a line in words/labels.yaml"
    assert not {part for name in LABELS.names for part in name.split(".")} - known, (
        "no record has these fields"
    )


def test_a_field_without_a_name_is_called_as_in_the_data() -> None:
    assert LABELS.field(("courses", 0, "brand_new"))["ja"] == "brand_new"


def test_a_field_may_have_a_name_of_its_own_within_another() -> None:
    assert LABELS.field(("application", "closes"))["en"] == "Deadline"
    assert LABELS.field(("hours", "closes"))["en"] == "Closing time"

"""The form is made from what the validator knows, so that neither has a field that the other lacks."""

from collections.abc import Iterator
from typing import Any

import pytest
from sample_project import ROOT

from catalog.editing.form import Form
from catalog.editing.stored import KINDS_OF_RECORDS
from catalog.ground.project import Project
from catalog.ground.text import LANGS, Lang
from catalog.history.labels import load_labels
from catalog.kinds import KINDS
from catalog.model.field_schema import resolved, schema_of
from catalog.model.load import load_data
from catalog.model.schema import explanations_of
from catalog.sheets.record_content import as_filled, content_of

every_kind = pytest.mark.parametrize("kind", KINDS_OF_RECORDS)


@pytest.fixture(scope="module")
def forms() -> dict[Lang, Form]:
    project = Project(ROOT, "/")
    catalog = load_data(project, KINDS).catalog
    labels, (explanations, _) = load_labels(project), explanations_of(project)
    return {lang: Form(catalog, labels, explanations, lang) for lang in LANGS}


def _fields(schema: Any, definitions: Any, path: str = "") -> Iterator[str]:
    """Return every field by the names that lead to it; lists and maps add none."""
    schema = resolved(schema, definitions)
    for name, field in schema.get("properties", {}).items():
        yield f"{path}.{name}"
        yield from _fields(field, definitions, f"{path}.{name}")
    for inner in (schema.get("items"), schema.get("additionalProperties")):
        if isinstance(inner, dict):
            yield from _fields(inner, definitions, path)


@every_kind
def test_a_form_has_the_fields_of_the_validator_and_no_other(forms: dict[Lang, Form], kind: str) -> None:
    schema = schema_of(KINDS_OF_RECORDS[kind])
    validated = set(_fields(schema, schema.get("$defs", {})))
    assert validated
    assert set(_fields(forms["ja"].of(KINDS_OF_RECORDS[kind]), {})) == validated


def _shown(schema: Any) -> Iterator[tuple[str, Any]]:
    for name, field in schema.get("properties", {}).items():
        yield name, field
        yield from _shown(field)
    for inner in (schema.get("items"), schema.get("additionalProperties")):
        if isinstance(inner, dict):
            yield from _shown(inner)


@every_kind
def test_every_field_has_a_name_and_a_hint_in_both_languages(forms: dict[Lang, Form], kind: str) -> None:
    texts = {lang: list(_shown(form.of(KINDS_OF_RECORDS[kind]))) for lang, form in forms.items()}
    for (name, ja), (_, en) in zip(texts["ja"], texts["en"], strict=True):
        assert name in forms["ja"].labels.names, name
        if name not in LANGS:
            assert ja["description"]
            assert ja["description"] != en["description"]


def test_a_reference_is_chosen_among_what_is_there(forms: dict[Lang, Form]) -> None:
    fields = forms["ja"].of(KINDS_OF_RECORDS["programs"])["properties"]
    provider = dict(zip(fields["provider"]["enum"], fields["provider"]["x-enumTitles"], strict=True))
    assert next(iter(provider)) == "", "nothing is chosen before somebody chooses"
    assert set(provider) == {"", *forms["ja"].catalog.organizations}
    assert provider["kanazawa-city"] == "金沢市（kanazawa-city）"
    themes = fields["themes"]["items"]["enum"]
    assert themes[1:] == [term.id for term in forms["ja"].catalog.vocabulary["theme"].terms]


def test_true_and_false_are_words(forms: dict[Lang, Form]) -> None:
    fields = forms["en"].of(KINDS_OF_RECORDS["programs"])["properties"]
    assert fields["combination"]["properties"]["allowed"]["x-enumTitles"][1:] == ["Yes", "No"]


def test_what_may_be_a_list_is_one_in_the_form_and_one_alone_in_the_file() -> None:
    kind = KINDS_OF_RECORDS["programs"]
    one, two = ({"type": "deadline", "closes": f"2027-01-{day}"} for day in (28, 29))
    assert as_filled({"application": one}, kind) == {"application": [one]}
    assert content_of({"application": [one]}, kind) == {"application": one}
    assert content_of({"application": [one, two]}, kind) == {"application": [one, two]}

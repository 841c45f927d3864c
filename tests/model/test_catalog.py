from dataclasses import FrozenInstanceError

import pytest

from catalog.model.catalog import FILES
from catalog.model.load import RECORD_TYPES, load_catalog
from catalog.project import Project


def test_every_kind_has_a_file_a_type_and_a_place_in_the_catalog(project: Project) -> None:
    catalog, _ = load_catalog(project)
    assert set(FILES) == set(RECORD_TYPES)
    for kind, file in FILES.items():
        assert (project.data / file).exists()
        assert getattr(catalog, kind)


def test_directions_come_with_their_policy(project: Project) -> None:
    catalog, _ = load_catalog(project)
    assert [(policy.id, direction.id) for policy, direction in catalog.directions()] == [
        ("people", "people-train"),
        ("growth", "growth-markets"),
        ("growth", "growth-machines"),
    ]


def test_a_term_is_found_by_its_vocabulary_and_id(project: Project) -> None:
    catalog, _ = load_catalog(project)
    assert catalog.term("award", "grand-prize").name.en == "Grand prize"


def test_a_record_cannot_be_changed(project: Project) -> None:
    catalog, _ = load_catalog(project)
    with pytest.raises(FrozenInstanceError):
        catalog.programs["trade-fairs"].kind = "other"  # type: ignore[misc]

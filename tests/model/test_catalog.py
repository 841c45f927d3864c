from dataclasses import FrozenInstanceError

import pytest
from sample_project import edit

from catalog.build.load import load
from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.kinds import REFERENCE
from catalog.model.load import load_catalog


def test_every_kind_has_a_file_a_type_and_a_place_in_the_catalog(project: Project) -> None:
    catalog, _ = load_catalog(project, KINDS)
    for kind in (*KINDS, *REFERENCE):
        assert (project.data / kind.file).exists()
        assert {type(record) for record in catalog.of(kind.id).values()} == {kind.record}


def test_visitors_see_no_draft_and_nothing_that_points_to_one(project: Project) -> None:
    edit(project, "data/programs.yaml", "- id: expert-visits\n", "- id: expert-visits\n  status: draft\n")
    catalog, _ = load_catalog(project, KINDS)
    public = catalog.published()
    assert catalog.programs["trade-fairs"].related == ("expert-visits",)
    assert public.programs["trade-fairs"].related == ()
    assert [*public.programs] == ["trade-fairs", "new-machines"]


def test_of_a_kind_that_has_drafts_alone_nothing_is_left(project: Project) -> None:
    for name in ("expert-visits", "trade-fairs", "new-machines"):
        edit(project, "data/programs.yaml", f"- id: {name}\n", f"- id: {name}\n  status: draft\n")
    loaded = load(project)
    assert loaded.catalog.programs
    filled = loaded.filled().catalog
    assert "programs" not in [kind.id for kind in filled.kinds]
    assert not filled.programs
    assert not filled.published().programs


def test_directions_come_with_their_policy(project: Project) -> None:
    catalog, _ = load_catalog(project, KINDS)
    assert [(policy.id, direction.id) for policy, direction in catalog.directions()] == [
        ("people", "people-train"),
        ("growth", "growth-markets"),
        ("growth", "growth-machines"),
    ]


def test_a_term_is_found_by_its_vocabulary_and_id(project: Project) -> None:
    catalog, _ = load_catalog(project, KINDS)
    assert catalog.term("award", "grand-prize").name.en == "Grand prize"


def test_a_record_cannot_be_changed(project: Project) -> None:
    catalog, _ = load_catalog(project, KINDS)
    with pytest.raises(FrozenInstanceError):
        catalog.programs["trade-fairs"].kind = "other"  # type: ignore[misc]

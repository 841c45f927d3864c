"""The page of surveys: who was asked, what they answered, which programs it helps with."""

from dataclasses import replace

import pytest
from records import voice

from catalog.views.program import program_page
from catalog.views.scene import Scene
from catalog.views.surveys import surveys_view


@pytest.fixture
def helped(sample: Scene) -> Scene:
    """Return the sample in which a survey and a table help those who ask for visits of experts."""
    surveys, tables = dict(sample.catalog.surveys), dict(sample.catalog.tables)
    surveys["students"] = replace(surveys["students"], programs=("expert-visits",))
    tables["foreign-staff"] = replace(tables["foreign-staff"], programs=("expert-visits",))
    return replace(sample, catalog=replace(sample.catalog, surveys=surveys, tables=tables))


def test_a_survey_says_whom_it_asked_and_when(sample: Scene) -> None:
    students, firms = surveys_view(sample, voice("en"))
    assert [row.texts for row in students.facts] == [("100 answers",), ("25 July 2024 – 9 August 2024",)]
    assert [row.texts for row in firms.facts] == [("5 firms",), ("September 2024",)]


def test_what_was_heard_stands_by_industry_and_topic(sample: Scene) -> None:
    _, firms = surveys_view(sample, voice("ja"))
    (weavers,) = firms.heard
    assert [(topic.name, topic.remarks) for topic in weavers.topics] == [("人材", ("若い人が来ない。",))]


def test_a_survey_and_the_programs_that_it_helps_with_lead_to_one_another(helped: Scene) -> None:
    students, _ = surveys_view(helped, voice("en"))
    assert [link.href for link in students.programs] == ["programs/expert-visits/"]
    page = program_page(helped, helped.catalog.programs["expert-visits"], voice("en"))
    (block,) = (block for block in page.blocks if block.anchor == "background")
    figures, lead = block.parts
    assert [view.id for view in figures.items] == ["foreign-staff"]
    assert (lead.label, lead.href) == ("What students say: 100 answers", "surveys/#students")


def test_a_program_that_no_figure_is_about_has_no_such_block(helped: Scene) -> None:
    page = program_page(helped, helped.catalog.programs["trade-fairs"], voice("en"))
    assert "background" not in {block.anchor for block in page.blocks}

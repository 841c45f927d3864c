"""The few questions that are worth a place on the first screen."""

from catalog.ground.text import Text
from catalog.model.program import Audience
from catalog.model.reference import Term, Vocabulary
from catalog.rules.conditions import Part
from catalog.rules.deciding import deciding_rules


def _vocabulary(name: str, *terms: str) -> Vocabulary:
    return Vocabulary(id=name, name=Text(name, name), terms=tuple(_term(term) for term in terms))


def _term(term: str) -> Term:
    return Term(id=term, name=Text(term, term), offered=term != "similar")


VOCABULARIES = {
    vocabulary.id: vocabulary
    for vocabulary in (
        _vocabulary("size", "micro", "sme", "large-firm", "school"),
        _vocabulary("industry", "manufacturing", "design", "retail", "similar"),
        _vocabulary("place", "main-office", "none"),
        _vocabulary("circumstance", "starting", "foreign-staff", "digital", "subsidiary", "none"),
    )
}


def _deciding(*audiences: Audience) -> list[str]:
    parts = [Part((), audience, ()) for audience in audiences]
    return [rule.id for rule in deciding_rules(parts, VOCABULARIES)]


def test_what_shuts_out_most_answers_is_asked_in_the_order_of_the_check() -> None:
    audience = Audience(
        sizes=("micro", "sme", "large-firm"),
        industries=("manufacturing",),
        places=("main-office",),
        circumstances=("starting",),
    )
    assert _deciding(audience) == ["industry", "place", "circumstance"]


def test_a_list_that_is_open_decides_less_than_a_closed_one() -> None:
    closed = {"sizes": ("micro", "sme"), "places": ("main-office",), "min_years_in_city": 1}
    assert _deciding(Audience(industries=("manufacturing", "similar"), **closed)) == [
        "size",
        "place",
        "years",
    ]


def test_a_condition_of_one_course_counts_less_than_one_of_all() -> None:
    everywhere = {"places": ("main-office",), "sizes": ("micro",), "min_years_in_city": 3}
    assert "circumstance" not in _deciding(
        Audience(circumstances=("starting",), **everywhere), Audience(**everywhere)
    )


def test_where_nothing_is_asked_nothing_decides() -> None:
    assert _deciding(Audience()) == []
    assert _deciding(Audience(excluded=("subsidiary",))) == []

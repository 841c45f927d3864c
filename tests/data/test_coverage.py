"""Coverage of the programs: what there is nothing for is found from the records alone."""

from dataclasses import replace

from catalog.ground.text import Text
from catalog.model.catalog import Catalog
from catalog.model.reference import Term, Vocabulary
from catalog.rules.coverage import coverage_of

MEASURES = Vocabulary(
    id="measure",
    name=Text("施策の種類", "Kind of measure"),
    terms=(
        Term(id="succession", name=Text("事業承継", "Handing on"), themes=("succession",)),
        Term(id="training", name=Text("研修", "Training"), kinds=("training",)),
    ),
)


def test_the_direction_named_for_handing_businesses_on_has_no_measure_for_it(catalog: Catalog) -> None:
    gaps = [(gap.direction.id, gap.purpose.id) for gap in coverage_of(catalog).gaps]
    assert gaps == [("markets-succession", "succession")]


def test_programs_of_the_city_and_of_others_are_counted_apart(catalog: Catalog) -> None:
    succession, training = coverage_of(
        replace(catalog, vocabulary={**catalog.vocabulary, "measure": MEASURES})
    ).measures
    assert not succession.of_city
    assert all(program.id.startswith("chamber-") for program in succession.of_others)
    assert all(program.kind == "training" for program in (*training.of_city, *training.of_others))


def test_a_program_that_names_no_industry_is_open_to_each(catalog: Catalog) -> None:
    found = coverage_of(catalog)
    for industry, purposes in found.industries:
        for all_of_purpose, purpose in zip(found.purposes, purposes, strict=True):
            closed = set(all_of_purpose.programs) - set(purpose.programs)
            assert all(
                industry.id not in program.audience.industries for program in closed if program.audience
            )


def test_a_city_without_kinds_of_measures_has_no_such_table(catalog: Catalog) -> None:
    vocabulary = {name: terms for name, terms in catalog.vocabulary.items() if name != "measure"}
    assert coverage_of(replace(catalog, vocabulary=vocabulary)).measures == ()

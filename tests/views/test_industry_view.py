"""The page on the industry of the city: portraits, what is counted, strengths and weaknesses."""

from dataclasses import replace

from records import voice

from catalog.views.industry import SectorView, industry_view
from catalog.views.scene import Scene


def _sector(sample: Scene, **fields: object) -> SectorView:
    """Show the sector of the sample, its first industry with more fields."""
    making = replace(sample.catalog.sectors["making"], census="manufacturing")
    looms, soy = making.portraits
    making = replace(making, portraits=(replace(looms, **fields), soy))
    catalog = replace(sample.catalog, sectors={"making": making})
    (sector,) = industry_view(replace(sample, catalog=catalog), voice("en")).sectors
    return sector


def test_industries_are_measured_by_the_largest_and_follow_their_sum(sample: Scene) -> None:
    census = industry_view(sample, voice("en")).census
    assert [line.name for line in census] == ["All industries", "Wholesale and retail", "Manufacturing"]
    assert [count.width for count in census[0].counts] == [0, 0]  # the sum would dwarf its parts
    assert census[1].counts[0].width == 100
    assert round(census[2].counts[0].width, 1) == 81.8
    assert (census[0].counts[1].establishments, census[0].counts[1].workers) == ("280", "4,100")


def test_a_portrait_shows_its_own_problems_and_those_that_name_it(sample: Scene) -> None:
    sector = _sector(sample)
    assert [(portrait.id, portrait.problems) for portrait in sector.portraits] == [
        ("looms", ("Parts have become dear.",)),
        ("soy", ("The breweries grow old.",)),
    ]
    assert sector.problems == ("Successors are lacking.",)


def test_a_portrait_leads_to_its_products_and_its_support(sample: Scene) -> None:
    sector = _sector(sample, division="machinery", programs=("new-machines",))
    looms, soy = sector.portraits
    assert [link.href for link in looms.products] == ["products/loom-sensor/"]
    assert [link.href for link in looms.programs] == ["programs/new-machines/"]
    assert (soy.products, soy.programs) == ((), ())


def test_a_sector_says_what_the_census_counted_last(sample: Scene) -> None:
    sector = _sector(sample)
    assert sector.counted
    assert (sector.counted.of, sector.counted.establishments, sector.counted.workers) == (
        "Census of 2021: Manufacturing",
        "100",
        "1,900",
    )


def test_strengths_and_weaknesses_come_with_their_own_sources(sample: Scene) -> None:
    (swot,) = industry_view(sample, voice("ja")).swot
    assert [(side.id, side.items) for side in swot.sides] == [
        ("strengths", ("歴史",)),
        ("weaknesses", ("地価",)),
        ("opportunities", ("海外",)),
        ("threats", ("気候",)),
    ]
    assert [source.text for source in swot.sources] == ["第2章 6"]


def test_tables_of_plans_and_programs_stand_on_their_pages_alone(sample: Scene) -> None:
    assert [table.id for table in industry_view(sample, voice("en")).tables] == ["foreign-staff"]
    beside = replace(sample.catalog.tables["foreign-staff"], programs=("new-machines",))
    catalog = replace(sample.catalog, tables={"foreign-staff": beside})
    assert industry_view(replace(sample, catalog=catalog), voice("en")).tables == ()


def test_a_city_may_have_no_figures_at_all(sample: Scene) -> None:
    bare = replace(sample.catalog, industries={}, plans={}, tables={}, surveys={}, sectors={})
    view = industry_view(replace(sample, catalog=bare), voice("en"))
    assert (view.sectors, view.census, view.swot, view.surveys, view.census_source) == ((), (), (), (), None)

"""Figures that are compared: what a line says and how long its bar is."""

from records import voice

from catalog.views.figures import FigureView, Segment, question_figure, table_figure
from catalog.views.scene import Scene


def _table(sample: Scene, table: str, lang: str = "en") -> FigureView:
    return table_figure(sample, sample.catalog.tables[table], voice(lang))


def test_a_number_is_written_as_what_it_is(sample: Scene) -> None:
    assert [line.cells for line in _table(sample, "foreign-staff").lines] == [
        ("13,068", "–"),
        ("5,811", "44.5%"),
    ]
    assert [line.cells for line in _table(sample, "money", "ja").lines] == [("1,800万円",), ("700万円",)]


def test_bars_are_measured_by_the_longest_line_that_is_no_sum(sample: Scene) -> None:
    assert [line.segments for line in _table(sample, "money").lines] == [(), (Segment(0, 100),)]
    first, second = _table(sample, "foreign-staff").lines
    assert first.segments == (Segment(0, 100),)
    assert round(second.segments[0].width, 1) == 44.5


def test_a_table_names_its_time_its_notes_and_its_source(sample: Scene) -> None:
    view = _table(sample, "foreign-staff")
    assert (view.about, view.notes) == ("End of October 2023", ("More than the year before.",))
    assert [source.section for source in view.sources] == [""]
    assert [source.text for source in view.sources] == ["Plan"]


def test_answers_are_measured_by_the_one_given_most(sample: Scene) -> None:
    _, matters = sample.catalog.surveys["students"].questions
    view = question_figure(matters, voice("en"))
    assert [(line.name, line.cells, line.segments) for line in view.lines] == [
        ("Pay", ("80",), (Segment(0, 100),)),
        ("Holidays", ("40",), (Segment(0, 50),)),
    ]
    assert view.about == "Several answers allowed"


def test_groups_split_a_bar_of_a_hundred_per_cent_as_printed(sample: Scene) -> None:
    firms, _ = sample.catalog.surveys["students"].questions
    view = question_figure(firms, voice("en"))
    assert view.is_split
    assert view.columns == ("Yes", "No")
    assert [(line.name, line.cells, line.segments) for line in view.lines] == [
        ("Everybody", ("54%", "46%"), (Segment(0, 54), Segment(54, 46))),
        ("From elsewhere", ("43%", "56%"), (Segment(0, 43), Segment(43, 56))),
    ]

"""A template of the peer is read off pages that differ in one thing each."""

from collections.abc import Mapping, Sequence

import pytest
from bench.peer.derive import Change, Sample, derive, samples
from bench.peer.differences import page_of
from bench.peer.templates import printer

NAME = Change("name", "if .name")
ITEMS = Change("items +", "range after 1 .items", (Change("note of the second", "if .note"),))
WRITE = printer({"zqname": "{{ .name }}", "zqone": "{{ index .items 0 }}", "zqtwo": "{{ . }}"})


def derived(pages: Mapping[Sample, str], changes: Sequence[Change]) -> str:
    assert set(samples(changes)) == set(pages)
    return derive(lambda sample: page_of(pages[sample]), changes, WRITE)


def test_what_all_pages_have_stands_as_it_is() -> None:
    assert derived({(): "<p>zqname</p>"}, ()) == "<p>{{ .name }}</p>"


def test_what_is_missing_without_a_field_stands_under_its_condition() -> None:
    pages = {(): "<h1>a</h1>\n<p>zqname</p>\n<hr>", ("name",): "<h1>a</h1>\n<hr>"}
    assert derived(pages, [NAME]) == "<h1>a</h1>\n{{ if .name }}<p>{{ .name }}</p>\n{{ end }}<hr>"


def test_what_stands_in_its_place_follows_an_else() -> None:
    pages = {(): "<p>zqname</p>", ("name",): "<p>nobody</p>"}
    assert derived(pages, [NAME]) == "<p>{{ if .name }}{{ .name }}{{ else }}nobody{{ end }}</p>"


def test_an_item_more_stands_in_a_loop_with_its_own_conditions() -> None:
    pages = {
        (): "<ul>\n<li>zqone</li>\n</ul>",
        ("items +",): "<ul>\n<li>zqone</li>\n<li>zqtwo, late</li>\n</ul>",
        ("items +", "note of the second"): "<ul>\n<li>zqone</li>\n<li>zqtwo</li>\n</ul>",
    }
    more = "{{ range after 1 .items }}<li>{{ . }}{{ if .note }}, late{{ end }}</li>\n{{ end }}"
    assert derived(pages, [ITEMS]) == f"<ul>\n<li>{{{{ index .items 0 }}}}</li>\n{more}</ul>"


def test_data_on_one_line_is_cut_alike_whoever_leaves_something_out() -> None:
    pages = {
        (): '{"a":1,"zqname":2,"b":3,"c":4}',
        ("name",): '{"a":1,"b":3,"c":4}',
        ("both",): '{"a":1,"c":4}',
    }
    both = Change("both", "if .both")
    found = '{"a":1{{ if .both }}{{ if .name }},"{{ .name }}":2{{ end }},"b":3{{ end }},"c":4}'
    assert derived(pages, [NAME, both]) == found


def test_pieces_that_overlap_are_named() -> None:
    pages = {(): "a b c d e", ("name",): "a d e", ("other",): "a b e"}
    with pytest.raises(SystemExit, match="name and other both decide"):
        derived(pages, [NAME, Change("other", "if .other")])


def test_a_second_item_that_changes_the_first_is_named() -> None:
    pages = {(): "<p>zqone</p>", ("more",): "<li>zqone</li>"}
    with pytest.raises(SystemExit, match=r"one item more \(more\) changes '<p>'"):
        derived(pages, [Change("more", "range after 1 .items")])

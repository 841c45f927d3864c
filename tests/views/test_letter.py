"""A letter that can be sent as it stands."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

from records import both, voice

from catalog.ground.text import Text
from catalog.model.program import Contact, Course, Offer, Program
from catalog.rules.status import Status
from catalog.views.letter import LetterView, letter_view
from catalog.views.scene import Scene
from catalog.views.topic import Topic

Make = Callable[..., Any]
ASKED = {"contacts": (Contact(organization="desk"),), "name": Text("海外展示会", "Fairs overseas")}


def _with_mail(scene: Scene) -> Scene:
    desk = replace(
        scene.catalog.organizations["desk"], name=Text("産業政策課", "Desk"), email="desk@city.example"
    )
    return replace(scene, catalog=replace(scene.catalog, organizations={"desk": desk}))


def _letter(scene: Scene, program: Program, status: Status = "not-printed") -> LetterView:
    letter = letter_view(
        Topic(scene, program, voice("en")), status, "https://catalog.example.jp/en/programs/aid/"
    )
    assert letter
    return letter


def test_a_letter_is_japanese_and_names_office_program_and_page(stage: Make, program: Make) -> None:
    aid = program(**ASKED)
    letter = _letter(_with_mail(stage(aid)), aid)
    link = urlsplit(letter.mailto)
    assert (link.scheme, link.path) == ("mailto", "desk@city.example")
    sent = parse_qs(link.query, keep_blank_values=True)
    assert sent["subject"] == ["「海外展示会」の問い合わせ"]
    (body,) = sent["body"]
    assert body.startswith("産業政策課 御中\r\n")
    assert "「海外展示会」" in body
    assert body.endswith("https://catalog.example.jp/en/programs/aid/")
    assert body.replace("\r\n", "\n") == letter.body


def test_only_what_the_documents_leave_open_is_asked(stage: Make, program: Make) -> None:
    silent = program(**ASKED)
    assert len(_letter(stage(silent), silent).questions) == 5
    telling = program(
        **ASKED,
        courses=(Course(id="one", name=both("One"), offers=(Offer(rate="1/2"),)),),
        steps=(both("Call"),),
        links=({"label": both("Form"), "url": "https://city.example/form"},),
        conditions="complete",
    )
    assert _letter(stage(telling), telling, "open").questions == ("Are we eligible?",)


def test_who_has_no_mail_still_has_something_to_read_out(stage: Make, program: Make) -> None:
    aid = program(**ASKED)
    letter = _letter(stage(aid), aid)
    assert letter.mailto == ""
    assert "・" in letter.body


def test_without_an_office_there_is_no_letter(stage: Make, program: Make) -> None:
    aid = program()
    assert letter_view(Topic(stage(aid), aid, voice("ja")), "open", "") is None

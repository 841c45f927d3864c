"""The page beside the form is the site's own, as it will be, and nothing of it is published."""

from collections.abc import Callable, Iterator

import pytest
from edited import Open, Reply
from sample_project import edit

from catalog.editing.desk import Desk
from catalog.editing.server import EditServer


@pytest.fixture(autouse=True)
def closed(desk: Desk) -> Iterator[None]:
    yield
    desk.close()


def _shown(desk: Desk, pages: dict[str, str], lang: str) -> str:
    found = desk.stage.read(pages[lang])
    assert found
    return found[1].decode()


def test_the_page_shows_what_is_typed_in_both_languages_before_it_is_saved(desk: Desk, opened: Open) -> None:
    digest, _, filled = opened()
    before = desk.project.data.joinpath("programs.yaml").read_bytes()
    filled["name"] = {"ja": "新しい補助 <b>", "en": "A New Grant <b>"}
    pages = desk.show("programs", digest, filled)["pages"]
    assert "新しい補助 &lt;b&gt;</h1>" in _shown(desk, pages, "ja")
    page = _shown(desk, pages, "en")
    assert '<html lang="en"' in page
    assert "A New Grant &lt;b&gt;</h1>" in page
    assert "<script" not in page
    version = pages["ja"].partition("/")[0]
    assert desk.stage.read(f"{version}/assets/css/site.css")
    assert desk.stage.read(f"{version}/assets/css/city.css")
    assert desk.stage.read(f"{version}/../../data/programs.yaml") is None
    assert desk.project.data.joinpath("programs.yaml").read_bytes() == before
    assert not (desk.project.root / "site").exists()


def test_a_draft_and_a_maker_have_a_page_and_a_record_with_a_mistake_has_none(
    desk: Desk, opened: Open
) -> None:
    digest, _, filled = opened()
    assert desk.show("programs", digest, {**filled, "status": "draft"})["pages"].keys() == {"ja", "en"}
    assert desk.show("programs", digest, {**filled, "fiscal_year": "R8"})["pages"] == {}
    digest, _, filled = opened("organizations", "ono-soy")
    assert desk.show("organizations", digest, filled)["pages"]["en"].endswith("/en/makers/ono-soy/")


def test_a_mistake_elsewhere_does_not_keep_a_page_from_being_shown(desk: Desk, opened: Open) -> None:
    edit(desk.project, "data/facilities.yaml", "id: training-hall", "id: training-hall\n  nonsense: 1")
    digest, _, filled = opened()
    assert desk.show("programs", digest, filled)["pages"].keys() == {"ja", "en"}


def test_nothing_runs_in_the_page_and_only_our_form_may_frame_it(
    server: EditServer, ask: Callable[..., Reply], own: dict[str, str], opened: Open
) -> None:
    digest, _, filled = opened()
    pages = server.desk.show("programs", digest, filled)["pages"]
    reply = ask(f"/page/{pages['ja']}", "GET", own)
    assert reply.status == 200
    policy = reply.headers["Content-Security-Policy"]
    assert "script-src" not in policy
    assert policy.startswith("default-src 'none'")
    assert policy.endswith("frame-ancestors 'self'; sandbox allow-same-origin")
    del own["Cookie"]
    assert ask(f"/page/{pages['ja']}", "GET", own).status == 403

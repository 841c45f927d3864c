"""A site shows records in their time; a preview shows all of them, and says which ones visitors do not see."""

from datetime import datetime, timedelta

from sample_project import TODAY, edit, find_problems

from catalog.build.site import Site, build_site
from catalog.ground.project import Project

NINE = datetime.fromisoformat("2026-11-25 09:00")
PAGE = "programs/new-machines/"


def _timed(project: Project, line: str = "publish_from: 2026-11-25 09:00") -> None:
    edit(project, "data/programs.yaml", "- id: new-machines", f"- id: new-machines\n  {line}")


def _everything(site: Site) -> str:
    pages = "".join("".join(page.slots().values()) for page in site.pages)
    files = (file for export in site.exports for file in export())
    return pages + "".join(str(getattr(file, "content", b"")) for file in files)


def test_a_record_comes_at_its_minute_and_nothing_names_it_before(project: Project) -> None:
    _timed(project)
    before = build_site(project, today=NINE - timedelta(minutes=1))
    assert before.is_sound
    assert before.due
    assert (before.due.at, before.due.record.id, before.due.appears) == (
        NINE,
        "new-machines",
        True,
    )
    assert list(before.hidden) == [PAGE]
    assert "new-machines" not in _everything(before)
    after = build_site(project, today=NINE)
    assert (after.due, list(after.hidden)) == (None, [])
    assert PAGE in {page.path for page in after.pages}


def test_a_preview_shows_what_visitors_do_not_see(project: Project) -> None:
    _timed(project)
    site = build_site(project, today=TODAY, shows_drafts=True)
    assert PAGE in {page.path for page in site.pages}
    assert list(site.hidden) == [PAGE]


def test_no_page_may_link_to_a_record_that_will_leave(project: Project) -> None:
    _timed(project, "publish_until: 2027-03-31")
    edit(project, "content/about/index.ja.md", "## ", "[x](catalog:programs/new-machines)\n\n## ")
    (problem,) = find_problems(project)
    assert problem.code == "unknown-record"
    assert "公開の期間が決まっている" in problem.message.ja


def test_a_moment_that_there_is_not_is_refused(project: Project) -> None:
    _timed(project, "publish_from: 2026-02-30 09:00")
    edit(project, "data/programs.yaml", "- id: trade-fairs", "- id: trade-fairs\n  publish_until: 明日")
    codes = [problem.code for problem in find_problems(project)]
    assert len(codes) == 2
